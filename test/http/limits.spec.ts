import { describe, expect, it } from '@jest/globals';
import type { RankedDatabaseAnswer } from '../../src/answers/recommendation/database.js';
import type { RecommendationAnswer } from '../../src/answers/recommendation/recommendation.js';
import type { Workload } from '../../src/domain/input/workload.js';
import { RULEBOOK as rulebook } from '../rulebook/real-rulebook.js';
import { asJson, service } from './service.js';

const recommend = async (workload: Workload): Promise<RecommendationAnswer> => {
  const { status, json } = await service.call({ path: '/v1/recommendations', ...asJson(workload) });
  expect(status).toBe(200);
  return json as RecommendationAnswer;
};

/** Each database as its own family lists it. */
const databasesIn = ({ ranking }: RecommendationAnswer): ReadonlyMap<string, RankedDatabaseAnswer> =>
  new Map(
    ranking.flatMap(({ family, databases }) =>
      databases.filter((one) => one.family === family.id).map((one) => [one.id, one]),
    ),
  );

interface Case {
  readonly name: string;
  readonly workload: Workload;
  /** The fact that is bounded, and its value in the answer. */
  readonly fact: string;
  readonly value: unknown;
  readonly out: readonly string[];
  readonly kept: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'an item of 1.5 MB',
    workload: { name: 'x', data: { shapes: ['aggregate'], maxItemKb: 1500 } },
    fact: 'data.maxItemKb',
    value: 1500,
    out: ['dynamodb', 'firestore'],
    kept: ['mongodb'],
  },
  {
    name: 'an open-source licence as a must',
    workload: { name: 'x', operations: { licence: 'open-source' } },
    fact: 'operations.licence',
    value: 'open-source',
    out: ['mongodb', 'scylladb', 'dynamodb'],
    kept: ['valkey', 'cassandra', 'postgresql'],
  },
  {
    name: 'own machines as the only platform',
    workload: { name: 'x', operations: { platforms: ['on-premises'] } },
    fact: 'operations.platforms',
    value: ['on-premises'],
    out: rulebook.databases.filter(({ platforms }) => !platforms.includes('on-premises')).map(({ id }) => id),
    kept: rulebook.databases.filter(({ platforms }) => platforms.includes('on-premises')).map(({ id }) => id),
  },
  {
    name: 'a system of record of 40 TB',
    workload: { name: 'x', data: { datasetGb: 40_000, role: 'system-of-record' } },
    fact: 'derived.plannedGb',
    value: 40_000,
    out: ['redis'],
    kept: ['cassandra', 'mongodb'],
  },
  {
    name: 'writes in three regions at once',
    workload: { name: 'x', availability: { regions: 3, multiRegionWrites: true } },
    fact: 'availability.multiRegionWrites',
    value: true,
    out: ['neo4j'],
    kept: ['cassandra', 'dynamodb'],
  },
];

describe.each(CASES)('$name', ({ workload, fact, value, out, kept }) => {
  it('rules out whom it passes, with the limit, the value and the source', async () => {
    const databases = databasesIn(await recommend(workload));
    expect(out.length).toBeGreaterThan(0);
    for (const id of out) {
      const { outcome, limits = [] } = databases.get(id) ?? {};
      expect([id, outcome]).toEqual([id, 'ruled-out']);
      const limit = limits.find((one) => one.hard && one.state === 'passed' && one.fact === fact);
      expect({ id, ...limit }).toMatchObject({
        id: expect.any(String),
        value,
        origin: expect.stringMatching(/^(stated|derived)$/),
        bound: expect.anything(),
        evidence: expect.stringMatching(/\.$/),
        sources: [{ title: expect.any(String), url: expect.stringMatching(/^https:/) }],
      });
    }
  });

  it('keeps the others, and names no ruled-out one', async () => {
    const answer = await recommend(workload);
    const databases = databasesIn(answer);
    for (const id of kept) expect([id, databases.get(id)?.outcome]).not.toEqual([id, 'ruled-out']);
    for (const id of kept) expect(databases.has(id)).toBe(true);
    const named = [answer.verdict.database, answer.verdict.alternative, ...answer.topDatabases.map(({ id }) => id)];
    for (const id of out) expect(named).not.toContain(id);
  });
});

describe('An answer about databases', () => {
  it('lists every database within its family, and the best across families', async () => {
    const answer = await recommend({
      name: 'x',
      useCases: ['semantic-search'],
      data: { datasetGb: 40 },
      access: { vectorDimensions: 768 },
    });
    expect([...databasesIn(answer).keys()].sort()).toEqual(rulebook.databases.map(({ id }) => id).sort());
    expect(answer.topDatabases.length).toBe(rulebook.verdict.topDatabases);
    const fits = answer.topDatabases.map(({ fit }) => fit);
    expect(fits).toEqual(fits.toSorted((one, other) => other - one));
  });

  it('says so where no database of a family is left', async () => {
    const { ranking } = await recommend({ name: 'x', operations: { platforms: ['embedded'] } });
    const gone = ranking.filter(({ databases }) => databases.every(({ outcome }) => outcome === 'ruled-out'));
    expect(gone.length).toBeGreaterThan(0);
    for (const { note, outcome } of gone) expect([outcome, note]).toEqual(['ruled-out', expect.stringMatching(/\.$/)]);
  });

  it('lets what the team already runs count, visibly', async () => {
    const databases = databasesIn(
      await recommend({ name: 'x', operations: { existing: ['mongo'] }, data: { shapes: ['aggregate'] } }),
    );
    expect(databases.get('mongodb')?.alreadyRun).toBeGreaterThan(0);
    expect(databases.get('couchdb')?.alreadyRun).toBe(0);
  });
});
