import { beforeAll, describe, expect, it } from '@jest/globals';
import type { RulebookAnswer } from '../../src/answers/catalogue/rulebook.js';
import type { RecommendationAnswer } from '../../src/answers/recommendation/recommendation.js';
import type { Rulebook } from '../../src/domain/rulebook/rulebook.js';
import { daysOfSources } from '../../src/http/caching/days-of-sources.js';
import { RULEBOOK as rulebook } from '../rulebook/real-rulebook.js';
import { startService } from './own-service.js';
import { asJson, type Service } from './service.js';

const NOTHING: Rulebook = {
  ...rulebook,
  ...{
    families: [],
    databases: [],
    outside: [],
    services: [],
    signs: [],
    styles: [],
    patterns: [],
    review: [],
    selection: [],
    conflicts: [],
    drivers: [],
  },
};

let today = '2026-12-01';
let service: Service;
beforeAll(async () => {
  service = await startService({ today: () => today });
});

const stateOn = async (day: string): Promise<RulebookAnswer & { readonly etag: string | null }> => {
  today = day;
  const { json, headers } = await service.call({ path: '/v1/rulebook' });
  return { ...(json as RulebookAnswer), etag: headers.get('etag') };
};

describe('The freshness of the rulebook', () => {
  it('is told beside what the rulebook holds', async () => {
    const { freshness } = await stateOn('2026-12-01');
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

  it('is not that of another rulebook', async () => {
    const { etag } = await stateOn('2026-12-01');
    const other = await startService({ rulebook: { ...rulebook, digest: 'f'.repeat(64) }, today: () => today });
    const headers = { 'if-none-match': etag ?? '' };
    expect((await service.call({ path: '/v1/rulebook', headers })).status).toBe(304);
    expect((await other.call({ path: '/v1/rulebook', headers })).status).toBe(200);
  });

  it('has a day of its own for each kind of thing that rests on a source', () => {
    const only = <K extends keyof Rulebook>(kind: K, items: Rulebook[K]): readonly string[] =>
      daysOfSources({ ...NOTHING, [kind]: items });
    for (const kind of [
      'families',
      'databases',
      'outside',
      'signs',
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
      const workload = { name: 'x', data: { maxItemKb: 1500 }, access: { patterns: ['join'] } };
      const { json } = await service.call({ path: '/v1/recommendations?detail=full', ...asJson(workload) });
      const { sources = {} } = json as RecommendationAnswer;
      return Object.values(sources);
    };
    const fresh = await sourcesOn('2026-12-01');
    expect(fresh.length).toBeGreaterThan(10);
    expect(fresh.filter(({ stale }) => stale)).toEqual([]);
    for (const { checkedOn, stale } of await sourcesOn('2036-01-01'))
      expect(stale).toBe(checkedOn === undefined ? undefined : true);
  });
});
