import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RulebookAnswer } from '../../src/answers/catalogue/rulebook.js';
import type { RecommendationAnswer } from '../../src/answers/recommendation/recommendation.js';
import { createApp } from '../../src/service/create-app.js';
import type { Rulebook } from '../../src/domain/rulebook/rulebook.js';
import { daysOfSources } from '../../src/http/request/days-of-sources.js';
import { LIMITS } from '../../src/http/server/limits.js';
import { faultsOfAnswer } from './conformity.js';
import { theRulebook } from './service.js';

const rulebook = theRulebook();
const NOTHING: Rulebook = {
  ...rulebook,
  ...{ families: [], databases: [], styles: [], patterns: [], review: [], selection: [], conflicts: [], drivers: [] },
};

let today = '2026-12-01';
let url: string;
let close: () => Promise<void>;
beforeAll(async () => {
  const { app } = await createApp(rulebook, LIMITS, () => today);
  close = () => app.close();
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
});
afterAll(() => close());

async function ask(
  path: string,
  init: RequestInit = {},
): Promise<{ readonly json: unknown; readonly etag: string | null }> {
  const response = await fetch(url + path, init);
  const json: unknown = await response.json();
  const type = response.headers.get('content-type') ?? '';
  expect(faultsOfAnswer({ method: init.method ?? 'GET', path, status: response.status, type, json })).toEqual([]);
  return { json, etag: response.headers.get('etag') };
}

const stateOn = async (day: string): Promise<RulebookAnswer & { readonly etag: string | null }> => {
  today = day;
  const { json, etag } = await ask('/v1/rulebook');
  return { ...(json as RulebookAnswer), etag };
};

describe('The freshness of the rulebook', () => {
  it('is told beside what the rulebook holds', async () => {
    const { counts, freshness } = await stateOn('2026-12-01');
    expect(counts).toEqual({
      families: rulebook.families.length,
      databases: rulebook.databases.length,
      traits: rulebook.traits.length,
      useCases: rulebook.useCases.length,
      selectionRules: rulebook.selection.length,
      conflictRules: rulebook.conflicts.length,
      questions: rulebook.questions.length,
      styles: rulebook.styles.length,
      styleTraits: rulebook.styleTraits.length,
      driverRules: rulebook.drivers.length,
      patterns: rulebook.patterns.length,
      reviewRules: rulebook.review.length,
    });
    expect(freshness.verified + freshness.unverified).toBe(freshness.sources);
    expect(freshness.staleAfterMonths).toBe(18);
    expect(freshness.stalest.length).toBe(10);
    const days = freshness.stalest.map(({ checkedOn }) => checkedOn);
    expect(days).toEqual(days.toSorted());
    expect(days[0]).toBe(freshness.oldest);
    for (const { citedBy } of freshness.stalest) expect(citedBy.length).toBeGreaterThan(0);
  });

  it('passes with the days', async () => {
    expect((await stateOn('2026-12-01')).freshness.stale).toBe(0);
    const { freshness } = await stateOn('2036-01-01');
    expect(freshness.stale).toBe(freshness.verified);
  });

  it('changes an entity tag when a fact goes stale, and not before', async () => {
    const { etag } = await stateOn('2026-12-01');
    expect((await stateOn('2026-12-02')).etag).toBe(etag);
    const late = await stateOn('2036-01-01');
    expect(late.etag).not.toBe(etag);
    expect((await stateOn('2036-01-02')).etag).toBe(late.etag);
  });

  it('has a day of its own for each kind of thing that rests on a source', () => {
    const only = <K extends keyof Rulebook>(kind: K, items: Rulebook[K]): readonly string[] =>
      daysOfSources({ ...NOTHING, [kind]: items });
    for (const kind of [
      'families',
      'databases',
      'styles',
      'patterns',
      'review',
      'selection',
      'conflicts',
      'drivers',
    ] as const) {
      expect([kind, only(kind, rulebook[kind]).length > 0]).toEqual([kind, true]);
    }
  });

  it('is noted at each stale source of an answer', async () => {
    const sourcesOn = async (
      day: string,
    ): Promise<readonly { readonly checkedOn?: string; readonly stale?: true }[]> => {
      today = day;
      const { json } = await ask('/v1/recommendations', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name: 'x', data: { maxItemKb: 1500 }, access: { patterns: ['join'] } }),
      });
      const { ranking } = json as RecommendationAnswer;
      return ranking.flatMap(({ reasons, databases }) => [
        ...reasons.flatMap(({ sources }) => sources),
        ...databases.flatMap(({ limits }) => limits.flatMap(({ sources }) => sources)),
      ]);
    };
    const fresh = await sourcesOn('2026-12-01');
    expect(fresh.length).toBeGreaterThan(10);
    expect(fresh.filter(({ stale }) => stale)).toEqual([]);
    for (const { checkedOn, stale } of await sourcesOn('2036-01-01'))
      expect(stale).toBe(checkedOn === undefined ? undefined : true);
  });
});
