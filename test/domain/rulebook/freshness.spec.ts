import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { freshnessOf, monthsBefore } from '../../../src/domain/rulebook/freshness.js';
import type { Rulebook } from '../../../src/domain/rulebook/rulebook.js';
import type { Source } from '../../../src/domain/rulebook/source.js';
import { saySource } from '../../../src/report/say-source.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { runs } from '../../runs.js';

describe('The day some months before another', () => {
  it.each([
    ['2026-11-22', 18, '2025-05-22'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-01-15', 1, '2025-12-15'],
    ['2026-12-31', 12, '2025-12-31'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2023-02-28'],
    ['2024-02-29', 48, '2020-02-29'],
    ['2000-03-30', 1, '2000-02-29'],
    ['2100-03-30', 1, '2100-02-28'],
    ['2026-05-31', 1, '2026-04-30'],
    ['2026-07-31', 1, '2026-06-30'],
    ['2026-10-31', 1, '2026-09-30'],
    ['2026-12-31', 1, '2026-11-30'],
    ['2026-08-31', 18, '2025-02-28'],
  ])('of %s, %i months: %s', (day, months, before) => {
    expect(monthsBefore(day, months)).toBe(before);
  });

  const date = fc.date({ min: new Date('1971-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });

  it('is one that there is, that many months back, on the same date or the last of its month', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 240 }), (when, months) => {
        const day = when.toISOString().slice(0, 10);
        const before = monthsBefore(day, months);
        const told = new Date(`${before}T00:00:00Z`);
        expect(told.toISOString().slice(0, 10)).toBe(before);
        const back = (when.getUTCFullYear() - told.getUTCFullYear()) * 12 + when.getUTCMonth() - told.getUTCMonth();
        expect(back).toBe(months);
        const next = new Date(told.getTime() + 86_400_000);
        if (told.getUTCDate() !== when.getUTCDate())
          expect([told.getUTCDate() < when.getUTCDate(), next.getUTCDate()]).toStrictEqual([true, 1]);
      }),
      runs(1000),
    );
  });
});

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
    expect('stale' in saySource(source('a', checkedOn), '2025-05-22')).toBe(stale);
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
if (family === undefined || database === undefined || rule === undefined || conflict === undefined)
  throw new Error('an empty rulebook');
if (style === undefined || driver === undefined || pattern === undefined || reviewRule === undefined)
  throw new Error('an empty rulebook');

/** A rulebook of which only its sources matter. */
const citing: Rulebook = {
  ...RULEBOOK,
  families: [{ ...family, id: 'f', sources: [source('shared', '2025-03-01'), source('unread')] }],
  databases: [
    { ...database, id: 'd', sources: [source('shared', '2024-01-31'), source('new', '2026-11-01')] },
    { ...database, id: 'e', sources: [source('shared'), source('old', '2023-06-30'), source('edge', '2025-05-22')] },
  ],
  selection: [{ ...rule, id: 's', source: source('unread') }],
  conflicts: [{ ...conflict, id: 'c', source: source('new', '2026-11-01') }],
  styles: [{ ...style, id: 'monolith', sources: [source('edge', '2025-05-22')] }],
  drivers: [{ ...driver, id: 'r', source: source('new', '2026-11-01') }],
  patterns: [{ ...pattern, id: 'p', sources: [source('old', '2023-06-30')] }],
  review: [{ ...reviewRule, id: 'v', sources: [source('unread')] }],
};

describe('How fresh a rulebook is', () => {
  const freshness = freshnessOf(citing, '2025-05-22');

  it('counts each page once, with those that nobody looked up and those that are stale', () => {
    const { sources, unverified, stale } = freshness;
    expect({ sources, unverified, stale }).toStrictEqual({ sources: 5, unverified: 1, stale: 2 });
  });

  it('tells the stalest first, by the oldest day of each, and who rests on it', () => {
    expect(freshness.stalest.map(({ source: { url, checkedOn }, citedBy }) => [url, checkedOn, citedBy])).toStrictEqual(
      [
        ['https://old.example', '2023-06-30', ['databases/e', 'patterns/p']],
        ['https://shared.example', '2024-01-31', ['families/f', 'databases/d', 'databases/e']],
        ['https://edge.example', '2025-05-22', ['databases/e', 'styles/monolith']],
        ['https://new.example', '2026-11-01', ['databases/d', 'conflicts/c', 'drivers/r']],
      ],
    );
    expect([freshness.oldest, freshness.newest]).toStrictEqual(['2023-06-30', '2026-11-01']);
  });

  it('has no oldest and no newest day where nobody looked anything up', () => {
    const unread = freshnessOf(
      { ...citing, families: [], databases: [], conflicts: [], styles: [], drivers: [], patterns: [] },
      '2025-05-22',
    );
    expect(unread).toStrictEqual({ sources: 1, unverified: 1, stale: 0, oldest: null, newest: null, stalest: [] });
  });

  it('is told of every source of the rulebook as it is served, in order', () => {
    const served = freshnessOf(RULEBOOK, '2000-01-01');
    const { families, databases, selection, conflicts, styles, drivers, patterns, review } = RULEBOOK;
    const many = [...families, ...databases, ...styles, ...patterns, ...review].flatMap(({ sources }) => sources);
    const one = [...selection, ...conflicts, ...drivers].map(({ source: only }) => only);
    const cited = new Set([...many, ...one].map(({ url }) => url));
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
