import { describe, expect, it } from '@jest/globals';
import type { Source } from '../../src/domain/rulebook/source.js';
import { parse } from 'yaml';
import type { RawSource } from '../../src/rulebook/read/raw.js';
import { RULE_FILES } from '../rulebook/real-rule-files.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';

const { families, databases, selection, conflicts, styles, drivers, patterns, review, nosql } = RULEBOOK;
const SOURCES: readonly Source[] = [
  ...databases.flatMap(({ sources }) => sources),
  ...databases.flatMap(({ limits, support, previews, secondary }) =>
    [...limits, ...support.values(), ...previews.values(), ...secondary].map(({ source }) => source),
  ),
  ...databases.flatMap(({ licence, release, hostingSource, consistency, multiRegionWrites, offlineSync }) => [
    ...(release === undefined ? [] : [release.source]),
    ...[licence, consistency, multiRegionWrites, offlineSync].map(({ source }) => source),
    hostingSource,
  ]),
  ...selection.map(({ source }) => source),
  ...conflicts.map(({ source }) => source),
  ...drivers.map(({ source }) => source),
  ...[...families, ...styles, ...patterns, ...review].flatMap(({ sources }) => sources),
  nosql.source,
  ...nosql.headlines.flatMap(({ sources }) => sources),
  ...[...families, ...styles].flatMap(({ support }) => [...support.values()].map(({ source }) => source)),
];

const isAddress = (url: string): boolean => {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, port, href } = new URL(url);
  // One that the parser has to mend would not be found as it is printed.
  return (
    protocol === 'https:' &&
    /\.[a-z]+$/.test(hostname) &&
    username === '' &&
    port === '' &&
    href.replace(/\/$/, '') === url.replace(/\/$/, '')
  );
};

const isDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString() === `${day}T00:00:00.000Z`;
};

const gathered = (valueOf: (source: Source) => string): readonly (readonly [string, readonly string[]])[] => {
  const values = new Map<string, Set<string>>();
  for (const source of SOURCES) values.set(source.url, (values.get(source.url) ?? new Set()).add(valueOf(source)));
  return [...values].map(([url, all]) => [url, [...all]]);
};

describe('The sources of the rulebook', () => {
  it('have addresses that can be opened', () => {
    expect(SOURCES.map(({ url }) => url).filter((url) => !isAddress(url))).toStrictEqual([]);
  });

  it('were read on days that there were', () => {
    const days = [...new Set(SOURCES.flatMap(({ checkedOn }) => checkedOn ?? []))];
    expect(days).not.toHaveLength(0);
    expect(days.filter((day) => !isDay(day))).toStrictEqual([]);
  });

  it('bear one title each', () => {
    expect(gathered(({ title }) => title).filter(([, titles]) => titles.length > 1)).toStrictEqual([]);
  });

  it('were looked up everywhere, or nowhere', () => {
    expect(
      gathered(({ checkedOn }) => (checkedOn === undefined ? 'unverified' : 'checked')).filter(
        ([, all]) => all.length > 1,
      ),
    ).toStrictEqual([]);
  });
});

/** The sources as the files have them, where an unverified one says so. */
function written(value: unknown): readonly RawSource[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(written);
  return 'url' in value && 'title' in value ? [value as RawSource, ...inside] : inside;
}

describe.each(RULE_FILES.filter(({ file }) => file.endsWith('.yaml')))('$file', ({ text }) => {
  it('dates its sources, or says that nobody has looked', () => {
    const undecided = written(parse(text)).filter(
      ({ checkedOn, unverified }) => (checkedOn === undefined) !== (unverified === true),
    );
    expect(undecided).toStrictEqual([]);
  });
});
