import { describe, expect, it } from '@jest/globals';
import { freshnessOf } from '../../../src/domain/rulebook/freshness.js';
import type { Rulebook } from '../../../src/domain/rulebook/rulebook.js';
import type { Source } from '../../../src/domain/rulebook/source.js';
import { saySource } from '../../../src/report/say-source.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';

const source = (url: string, checkedOn?: string): Source => ({
  title: url,
  url: `https://${url}.example`,
  ...(checkedOn === undefined ? {} : { checkedOn }),
});

describe('A source', () => {
  it.each([
    ['2025-05-21', true],
    ['2025-05-22', false],
    ['2026-11-22', false],
    [undefined, false],
  ])('last looked up on %s is stale where facts count as fresh from 2025-05-22: %s', (checkedOn, stale) => {
    expect('stale' in saySource(source('a', checkedOn), { staleBefore: '2025-05-22' })).toBe(stale);
  });
});

const [family] = RULEBOOK.families;
const [database] = RULEBOOK.databases;
const [rule] = RULEBOOK.selection;
const [conflict] = RULEBOOK.conflicts;
const [style] = RULEBOOK.styles;
const [driver] = RULEBOOK.drivers;
const [pattern] = RULEBOOK.patterns;
const [reviewRule] = RULEBOOK.review;
const [outside] = RULEBOOK.outside;
const [sign] = RULEBOOK.signs;
if (family === undefined || database === undefined || rule === undefined || conflict === undefined)
  throw new Error('an empty rulebook');
if (style === undefined || driver === undefined || pattern === undefined || reviewRule === undefined)
  throw new Error('an empty rulebook');
if (outside === undefined || sign === undefined) throw new Error('an empty rulebook');

const used = { ...database, usage: { weight: 0, score: 0 } };

/** A rulebook of which only its sources matter. */
const citing: Rulebook = {
  ...RULEBOOK,
  families: [{ ...family, id: 'f', sources: [source('shared', '2025-03-01'), source('unread')] }],
  databases: [
    { ...used, id: 'd', sources: [source('shared', '2024-01-31'), source('new', '2026-11-01')] },
    {
      ...used,
      id: 'e',
      sources: [source('shared'), source('old', '2023-06-30'), source('edge', '2025-05-22')],
      usage: { weight: 1, score: 0, survey: { percent: 1, year: 2026, source: source('survey', '2026-11-02') } },
    },
  ],
  selection: [{ ...rule, id: 's', source: source('unread') }],
  conflicts: [{ ...conflict, id: 'c', source: source('new', '2026-11-01') }],
  styles: [{ ...style, id: 'monolith', sources: [source('edge', '2025-05-22')] }],
  drivers: [{ ...driver, id: 'r', source: source('new', '2026-11-01') }],
  patterns: [{ ...pattern, id: 'p', sources: [source('old', '2023-06-30')] }],
  review: [{ ...reviewRule, id: 'v', sources: [source('unread')] }],
  services: [],
  outside: [{ ...outside, id: 'o', sources: [source('old', '2023-06-30')] }],
  signs: [{ ...sign, id: 'g', sources: [source('new', '2026-11-01')] }],
  nosql: { ...RULEBOOK.nosql, source: source('unread'), headlines: [] },
};

describe('How fresh a rulebook is', () => {
  const freshness = freshnessOf(citing, '2025-05-22');

  it('counts each page once, with those that nobody looked up and those that are stale', () => {
    const { sources, unverified, stale } = freshness;
    expect({ sources, unverified, stale }).toStrictEqual({ sources: 6, unverified: 1, stale: 2 });
  });

  it('tells the stalest first, by the oldest day of each, and who rests on it', () => {
    expect(freshness.stalest.map(({ source: { url, checkedOn }, citedBy }) => [url, checkedOn, citedBy])).toStrictEqual(
      [
        ['https://old.example', '2023-06-30', ['databases/e', 'outside/o', 'patterns/p']],
        ['https://shared.example', '2024-01-31', ['families/f', 'databases/d', 'databases/e']],
        ['https://edge.example', '2025-05-22', ['databases/e', 'styles/monolith']],
        ['https://new.example', '2026-11-01', ['databases/d', 'signs/g', 'conflicts/c', 'drivers/r']],
        ['https://survey.example', '2026-11-02', ['databases/e']],
      ],
    );
    expect([freshness.oldest, freshness.newest]).toStrictEqual(['2023-06-30', '2026-11-02']);
  });

  it('has no oldest and no newest day where nobody looked anything up', () => {
    const unread = freshnessOf(
      {
        ...citing,
        families: [],
        databases: [],
        conflicts: [],
        styles: [],
        drivers: [],
        patterns: [],
        outside: [],
        services: [],
        signs: [],
      },
      '2025-05-22',
    );
    expect(unread).toStrictEqual({ sources: 1, unverified: 1, stale: 0, oldest: null, newest: null, stalest: [] });
  });

  it('is told of every source of the rulebook as it is served, in order', () => {
    const served = freshnessOf(RULEBOOK, '2000-01-01');
    const { families, databases, selection, conflicts, styles, drivers, patterns, review, signs } = RULEBOOK;
    const { headlines } = RULEBOOK.nosql;
    const entries = [...families, ...databases, ...styles, ...patterns, ...review, ...RULEBOOK.outside];
    const many = [...entries, ...signs, ...headlines].flatMap(({ sources }) => sources);
    const surveys = databases.flatMap(({ usage }) => usage?.survey?.source ?? []);
    const one = [...selection, ...conflicts, ...drivers, ...RULEBOOK.services, RULEBOOK.nosql].map(
      ({ source: only }) => only,
    );
    const cited = new Set([...many, ...one, ...surveys].map(({ url }) => url));
    expect([served.sources, served.stale]).toStrictEqual([cited.size, 0]);
    const days = served.stalest.map(({ source: { checkedOn = '' } }) => checkedOn);
    expect(days.toSorted()).toStrictEqual(days);
    expect([days[0], days.at(-1), days.length]).toStrictEqual([
      served.oldest,
      served.newest,
      served.sources - served.unverified,
    ]);
    expect(freshnessOf(RULEBOOK, '2999-01-01').stale).toBe(days.length);
  });
});
