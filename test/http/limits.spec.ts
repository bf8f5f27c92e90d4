import { describe, expect, it } from '@jest/globals';
import type { ComparisonAnswer, LimitCellAnswer } from '../../src/answers/comparison.js';
import type { RankedDatabaseAnswer } from '../../src/answers/recommendation/database.js';
import type { RecommendationAnswer } from '../../src/answers/recommendation/recommendation.js';
import type { Workload } from '../../src/domain/input/workload.js';
import { RULEBOOK as rulebook } from '../rulebook/real-rulebook.js';
import { asJson, service } from './service.js';

const recommend = async (workload: Workload): Promise<RecommendationAnswer> => {
  const { status, json } = await service.call({ path: '/v1/recommendations?detail=full', ...asJson(workload) });
  expect(status).toBe(200);
  return json as RecommendationAnswer;
};

/** Each database as its own family lists it. */
const databasesIn = ({ ranking }: RecommendationAnswer): ReadonlyMap<string, RankedDatabaseAnswer> =>
  new Map(
    ranking.flatMap(({ family, databases = [] }) =>
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

const told = {
  bound: expect.anything(),
  evidence: expect.stringMatching(/\.$/),
  sources: [expect.stringMatching(/^s\d+$/)],
};

/** The hard limit on a fact that a workload passes, as a comparison with another database tells it. */
const passedBy = async (id: string, workload: Workload, fact: string): Promise<LimitCellAnswer | undefined> => {
  const candidates = [id, id === 'mongodb' ? 'postgresql' : 'mongodb'];
  const { json } = await service.call({ path: '/v1/comparisons?detail=full', ...asJson({ candidates, workload }) });
  return (json as ComparisonAnswer).limits
    ?.filter((row) => row.hard && row.fact === fact)
    .flatMap(({ cells }) => cells)
    .find(({ candidate, state }) => candidate === id && state === 'passed');
};

describe.each(CASES)('$name', ({ workload, fact, value, out, kept }) => {
  it('rules out whom it passes, with the limit, its bound and its source', async () => {
    const databases = databasesIn(await recommend(workload));
    expect(out.length).toBeGreaterThan(0);
    for (const id of out) {
      const { outcome, passed = [], limits = [] } = databases.get(id) ?? {};
      expect([id, outcome]).toEqual([id, 'ruled-out']);
      const bounding = rulebook.databases
        .find((database) => database.id === id)
        ?.limits.filter((limit) => limit.hard && limit.fact === fact)
        .map((limit) => limit.id);
      expect([id, passed.some((one) => bounding?.includes(one))]).toEqual([id, true]);
      // Of the first databases of a family the limits are told whole, the first few; of any they are a comparison away.
      for (const limit of limits.filter((one) => bounding?.includes(one.id)))
        expect(limit).toMatchObject({ hard: true, state: 'passed', fact, ...told, value });
      expect([id, await passedBy(id, workload, fact)]).toMatchObject([id, told]);
    }
  });

  it('keeps the others, and names no ruled-out one', async () => {
    const answer = await recommend(workload);
    const databases = databasesIn(answer);
    for (const id of kept) expect([id, databases.get(id)?.outcome]).not.toEqual([id, 'ruled-out']);
    for (const id of kept) expect(databases.has(id)).toBe(true);
    const { verdict, topDatabases = [] } = answer;
    expect(topDatabases.length).toBeGreaterThan(0);
    const alternative = 'alternative' in verdict ? verdict.alternative : null;
    const named = [verdict.database, alternative, ...topDatabases.map(({ id }) => id)];
    for (const id of out) expect(named).not.toContain(id);
  });
});

describe('An answer about databases', () => {
  it('tells of the first of a family the value that passes a limit, and where one can read of it', async () => {
    const answer = await recommend({ name: 'x', operations: { licence: 'open-source' } });
    const passed = answer.ranking
      .flatMap(({ databases = [] }) => databases.flatMap(({ limits = [] }) => limits))
      .filter(({ hard, state }) => hard && state === 'passed');
    expect(passed.length).toBeGreaterThan(0);
    for (const { fact, value, origin, sources } of passed) {
      expect([fact, value, origin]).toEqual(['operations.licence', 'open-source', 'stated']);
      for (const source of sources) expect(answer.sources?.[source]?.url).toMatch(/^https:/);
    }
  });

  it('lists every database within its family, and the best across families', async () => {
    const answer = await recommend({
      name: 'x',
      useCases: ['semantic-search'],
      data: { datasetGb: 40 },
      access: { vectorDimensions: 768 },
    });
    expect([...databasesIn(answer).keys()].sort()).toEqual(rulebook.databases.map(({ id }) => id).sort());
    const { topDatabases = [] } = answer;
    expect(topDatabases.length).toBe(rulebook.verdict.topDatabases);
    const fits = topDatabases.map(({ fit }) => fit);
    expect(fits).toEqual(fits.toSorted((one, other) => other - one));
  });

  it('says so where no database of a family is left', async () => {
    const { ranking } = await recommend({ name: 'x', operations: { platforms: ['embedded'] } });
    const gone = ranking.filter(({ databases = [] }) => databases.every(({ outcome }) => outcome === 'ruled-out'));
    expect(gone.length).toBeGreaterThan(0);
    for (const standing of gone)
      expect(standing).toMatchObject({ outcome: 'ruled-out', note: expect.stringMatching(/\.$/) });
  });

  it('lets what the team already runs count, visibly', async () => {
    const databases = databasesIn(
      await recommend({ name: 'x', operations: { existing: ['mongo'] }, data: { shapes: ['aggregate'] } }),
    );
    expect(databases.get('mongodb')).toMatchObject({ runs: 'well', beside: { alreadyRun: expect.any(Number) } });
    expect(databases.get('couchdb')?.points).toBeGreaterThan(0);
    expect(databases.get('couchdb')?.beside?.alreadyRun).toBeUndefined();
  });
});
