import { describe, expect, it } from '@jest/globals';
import { recommend } from '../../src/domain/advice/recommend.js';
import { databaseCalled } from '../../src/domain/rulebook/stores/database-called.js';
import { sayRecommendation } from '../../src/report/recommendation/say-recommendation.js';
import type { WarningAnswer } from '../../src/answers/recommendation/remark.js';
import { parse } from 'yaml';
import { monthsBefore } from '../../src/domain/day.js';
import type { Database } from '../../src/domain/rulebook/stores/database.js';
import type { Rulebook } from '../../src/domain/rulebook/rulebook.js';
import { buildDatabases } from '../../src/rulebook/build/build-database.js';
import type { RawDatabase, RawImpliedLimits } from '../../src/rulebook/read/raw.js';
import { RULE_FILES } from '../rulebook/real-rule-files.js';
import { findDatabase } from '../../src/http/problems/find-database.js';
import { Refused } from '../../src/http/problems/refused.js';
import type { Language } from '../../src/domain/text.js';
import { sayingIn } from '../report/saying-in.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';

const { databases, services } = RULEBOOK;
const CLOSED = services.filter(({ state }) => state !== 'several');
const SEVERAL = services.filter(({ state }) => state === 'several');

const warningsOn = (name: string, language: Language = 'en'): readonly WarningAnswer[] =>
  sayRecommendation(
    recommend({ name: 'Orders', operations: { existing: [name] } }, RULEBOOK),
    'full',
    sayingIn(language),
  ).warnings.filter(({ pointer }) => pointer?.startsWith('/operations/existing') === true);

describe('A service that closed', () => {
  it.each(CLOSED)('$id: is no database of the catalogue under any of its names', ({ id, aliases }) => {
    expect([id, ...aliases].filter((name) => databaseCalled(name, databases) !== undefined)).toStrictEqual([]);
  });

  it.each(CLOSED)('$id: is told of where a team says that it runs it, with what takes its place', ({ id, instead }) => {
    const [first] = instead;
    const title = databases.find((database) => database.id === first)?.title ?? '';
    const [en, ...more] = warningsOn(id);
    expect(en).toMatchObject({ kind: 'closed-service', pointer: '/operations/existing/0' });
    expect(more).toStrictEqual([]);
    expect(en?.message).toContain(title);
    expect(warningsOn(id, 'ko')[0]?.message).toContain(title);
  });

  it('is told of where it is looked up', () => {
    const refused = (): unknown => {
      try {
        return findDatabase('amazon-qldb', RULEBOOK);
      } catch (error) {
        return error instanceof Refused ? error.refusal : error;
      }
    };
    expect(refused()).toMatchObject({ code: 'unknown-id', id: 'amazon-qldb', didYouMean: 'aurora' });
    expect(JSON.stringify(refused())).toContain('31 July 2025');
  });
});

describe('A service that runs several engines', () => {
  it.each(SEVERAL)('$id: asks for the engine, by an id that is understood', ({ id, instead }) => {
    const [warning] = warningsOn(id);
    expect(warning?.kind).toBe('several-engines');
    for (const engine of instead) expect(warning?.message).toContain(engine);
  });

  it('stands for the usual engine where there is one, and else for none', () => {
    expect(SEVERAL.map(({ id }) => [id, databaseCalled(id, databases)?.id])).toStrictEqual([
      ['elasticache', 'valkey'],
      ['memorystore', undefined],
      ['rds', undefined],
      ['cloud-sql', undefined],
      ['planetscale', 'vitess'],
    ]);
  });
});

describe('A managed offering', () => {
  it.each([
    ['amazon-rds-for-postgresql', 'postgresql'],
    ['rds-postgres', 'postgresql'],
    ['cloud-sql-for-mysql', 'mysql'],
    ['azure-database-for-postgresql', 'postgresql'],
    ['azure-database-for-mysql', 'mysql'],
    ['azure-managed-redis', 'redis'],
    ['azure-cache-for-redis', 'redis'],
    ['elasticache-redis', 'redis'],
    ['memorystore-for-memcached', 'memcached'],
    ['amazon-timestream-for-influxdb', 'influxdb'],
    ['memorystore-valkey', 'valkey'],
    ['mongodb-atlas', 'mongodb-atlas'],
    ['amazon-emr', 'hbase'],
  ])('%s runs %s', (name, id) => {
    expect(databaseCalled(name, databases)?.id).toBe(id);
  });

  it('that ends is told of where a team runs it, and counts all the same', () => {
    expect(warningsOn('azure-cache-for-redis')).toMatchObject([
      {
        kind: 'ending-service',
        message: expect.stringContaining('2028-09-30. Its maker points to Azure Managed Redis'),
      },
    ]);
    expect(warningsOn('memorystore-memcached', 'ko')[0]?.message).toContain('2029-01-31');
    expect(warningsOn('redis')).toStrictEqual([]);
  });

  it('of one name that two databases bear stands for neither, but for the engine where one is made of the other', () => {
    const named = (id: string, rest: Partial<Database> = {}): Database => {
      const [some] = databases;
      if (some === undefined) throw new Error('there is no database');
      return { ...some, id, aliases: [], managed: [{ platform: 'aws', name: 'Some Cloud' }], ...rest };
    };
    expect(databaseCalled('some-cloud', [named('one'), named('other')])).toBeUndefined();
    expect(databaseCalled('some-cloud', [named('one'), named('heir', { extends: 'one' })])?.id).toBe('one');
  });

  it('calls nothing by a name that misleads', () => {
    const misleading = ['psql', 'minio', 'amazon-timestream', 'timestream', 'rds', 'cloud-sql'];
    expect(misleading.filter((name) => databaseCalled(name, databases) !== undefined)).toStrictEqual([]);
  });
});

describe('A database that gets no more releases, or ends soon', () => {
  const raw = RULE_FILES.flatMap(({ file, text }) =>
    file.startsWith('databases/') ? [parse(text) as RawDatabase] : [],
  );
  const words = parse(RULE_FILES.find(({ file }) => file === 'implied-limits.yaml')?.text ?? '') as RawImpliedLimits;
  const newest = raw
    .flatMap(({ sources }) => Object.values(sources).flatMap(({ checkedOn }) => checkedOn ?? []))
    .toSorted()
    .at(-1);
  const inMonths = (months: number): string => monthsBefore(newest ?? '', -months);

  const agedWith = (changed: Partial<RawDatabase>): Rulebook => ({
    ...RULEBOOK,
    databases: buildDatabases(
      raw.map((one) => (one.id === 'neo4j' ? { ...one, ...changed } : one)),
      RULEBOOK.families,
      words,
      new Map(),
    ),
  });

  it.each([
    ['no more releases', { maintained: false }, 'unmaintained'],
    ['its end within a year', { ends: { on: inMonths(12), source: 'none' } }, 'ending'],
    ['its end later', { ends: { on: inMonths(13), source: 'none' } }, undefined],
    ['neither', {}, undefined],
  ] as const)('%s: it loses what a strong need is worth, and says so', (_, changed, ageing) => {
    const source = raw.find(({ id }) => id === 'neo4j')?.hostingSource ?? '';
    const rulebook = agedWith('ends' in changed ? { ends: { ...changed.ends, source } } : changed);
    expect(rulebook.databases.find(({ id }) => id === 'neo4j')?.ageing).toBe(ageing);
    const pointsIn = (among: Rulebook): number =>
      recommend({ name: 'Friends', data: { shapes: ['network'] } }, among).databases.find(
        ({ database }) => database.id === 'neo4j',
      )?.hundredths ?? 0;
    const lost = ageing === undefined ? 0 : RULEBOOK.weights.ageing * RULEBOOK.weights.support.native;
    expect(pointsIn(rulebook)).toBe(pointsIn(agedWith({})) - lost);
    const ranked = sayRecommendation(
      recommend({ name: 'Friends', data: { shapes: ['network'] } }, rulebook),
      'full',
      sayingIn('en', rulebook),
    ).ranking.flatMap((standing) => standing.databases ?? []);
    const aged = ranked.filter(({ beside }) => beside?.ageingCost !== undefined);
    expect(aged.map(({ id, beside }) => [id, beside?.ageingCost])).toStrictEqual(
      ageing === undefined ? [] : [['neo4j', RULEBOOK.weights.strength.strong]],
    );
  });
});
