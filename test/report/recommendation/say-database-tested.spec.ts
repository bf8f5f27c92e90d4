import { describe, expect, it } from '@jest/globals';
import type { RankedDatabaseAnswer } from '../../../src/answers/recommendation/database.js';
import { TESTED_TRAITS } from '../../../src/domain/advice/asks-for-consistency.js';
import { recommend } from '../../../src/domain/advice/recommend.js';
import type { Workload } from '../../../src/domain/input/workload.js';
import { sayRecommendation } from '../../../src/report/recommendation/say-recommendation.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { sayingIn } from '../saying-in.js';

const ranked = (workload: Omit<Workload, 'name'>): readonly RankedDatabaseAnswer[] =>
  sayRecommendation(recommend({ name: 'Orders', ...workload }, RULEBOOK), 'full', sayingIn('en')).ranking.flatMap(
    ({ databases = [] }) => databases,
  );

describe('What a test of consistency found', () => {
  it('is told of traits that there are', () => {
    const traits = RULEBOOK.traits.map(({ id }) => id);
    expect(TESTED_TRAITS.filter((trait) => !traits.includes(trait))).toStrictEqual([]);
  });

  it.each([
    [{ consistency: { reads: 'strong' } }],
    [{ access: { freshnessSeconds: 0 } }],
    [{ consistency: { transactions: 'multi-record' } }],
  ] as const)('is told where %j is stated', (workload) => {
    expect(ranked(workload).find(({ id }) => id === 'postgresql')?.tested).toMatchObject({ by: 'jepsen' });
  });

  it('is told where transactions are needed, with the version of today beside the one tested', () => {
    const databases = ranked({ consistency: { transactions: 'cross-entity' } });
    expect(databases.find(({ id }) => id === 'mysql')?.tested).toMatchObject({
      by: 'jepsen',
      version: '8.0.34',
      current: RULEBOOK.databases.find(({ id }) => id === 'mysql')?.release?.version,
      date: '2023-12-19',
      url: 'https://jepsen.io/analyses/mysql-8.0.34',
    });
    expect(databases.filter(({ outcome, tested }) => outcome === 'ruled-out' && tested !== undefined)).toStrictEqual(
      [],
    );
  });

  it('is told nowhere else', () => {
    expect(ranked({ data: { shapes: ['aggregate'] } }).filter(({ tested }) => tested !== undefined)).toStrictEqual([]);
  });
});
