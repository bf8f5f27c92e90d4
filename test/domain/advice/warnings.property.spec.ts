import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gatherFacts } from '../../../src/domain/advice/needs/gather-facts.js';
import type { Warning } from '../../../src/domain/advice/warnings.js';
import type { Workload } from '../../../src/domain/input/workload.js';
import { isNamed } from '../../../src/domain/advice/verdict/judge.js';
import { recommend } from '../../../src/domain/advice/recommend.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { arbitraryExisting } from './arbitrary-existing.js';
import { arbitraryTellingWorkload } from './arbitrary-telling-workload.js';
import { mergeWorkloads } from './merge-workloads.js';
import { resolvePointer } from './resolve-pointer.js';
import { runs } from '../../runs.js';

const DATABASES = RULEBOOK.databases.flatMap(({ id, aliases }) => [id, ...aliases]);
const existing = arbitraryExisting([...DATABASES, 'homemade', 'cassndra'], 4);
const workloads = fc
  .tuple(arbitraryTellingWorkload(RULEBOOK), existing)
  .map(([workload, all]) => mergeWorkloads([workload, { operations: { existing: all } }]));

type Told<Kind extends Warning['kind']> = Extract<Warning, { readonly kind: Kind }>;

const warningsOf = <Kind extends Warning['kind']>(kind: Kind, workload: Workload): readonly Told<Kind>[] =>
  recommend(workload, RULEBOOK).warnings.filter((warning): warning is Told<Kind> => warning.kind === kind);

describe('The warnings on any workload', () => {
  it('tell each database that the catalogue does not have, at its place', () => {
    fc.assert(
      fc.property(workloads, (workload) => {
        const told = warningsOf('unknown-database', workload);
        const named = (workload.operations?.existing ?? []).map((item) =>
          typeof item === 'string' ? item : item.database,
        );
        const unknown = named.filter((id) => !DATABASES.includes(id));
        expect(told.map(({ id }) => id)).toStrictEqual(unknown);
        expect(told.map(({ pointer }) => resolvePointer(workload, pointer))).toStrictEqual(unknown);
      }),
      runs(200),
    );
  });

  it('tell which database was likely meant by an unknown name, where one is near', () => {
    const told = warningsOf('unknown-database', {
      name: 'Mistyped',
      operations: {
        existing: ['cassndra', { database: 'homemade' }, 'redis', { database: 'mongdb', state: 'leaving' }],
      },
    });
    expect(told).toStrictEqual([
      { kind: 'unknown-database', id: 'cassndra', pointer: '/operations/existing/0', didYouMean: 'cassandra' },
      { kind: 'unknown-database', id: 'homemade', pointer: '/operations/existing/1/database' },
      { kind: 'unknown-database', id: 'mongdb', pointer: '/operations/existing/3/database', didYouMean: 'mongodb' },
    ]);
  });

  it('tell what use cases disagree on, once', () => {
    fc.assert(
      fc.property(arbitraryTellingWorkload(RULEBOOK), (workload) => {
        const { disputed } = gatherFacts(workload, RULEBOOK);
        expect(warningsOf('use-cases-disagree', workload).map(({ facts }) => facts)).toStrictEqual(
          disputed.length > 0 ? [disputed] : [],
        );
      }),
      runs(200),
    );
  });

  it('tell where an important need is badly served by the named database', () => {
    let spots = 0;
    fc.assert(
      fc.property(workloads, (workload) => {
        const { verdict, databases } = recommend(workload, RULEBOOK);
        // What is no database leaves its database nothing to be warned of.
        const [named] = isNamed(verdict) && verdict.outside === undefined ? databases : [];
        const badly = (named?.reasons ?? []).filter(
          ({ need, support }) =>
            ['must', 'strong'].includes(need.strongest.strength) && ['weak', 'absent'].includes(support.level),
        );
        const told = warningsOf('weak-spot', workload).map(({ database, need, support }) => [
          database.id,
          need.trait,
          support,
        ]);
        expect(told).toStrictEqual(badly.map(({ need, support }) => [named?.database.id, need.trait, support]));
        spots += told.length;
      }),
      runs(200),
    );
    expect(spots).toBeGreaterThan(0);
  });
});

describe('A workload that only names its use cases', () => {
  it.each([
    { title: 'is told so', workload: { useCases: ['caching'] }, told: 1 },
    {
      title: 'is told so although it has an empty list',
      workload: { useCases: ['caching'], data: { shapes: [] } },
      told: 1,
    },
    {
      title: 'is not, once it states anything else',
      workload: { useCases: ['caching'], data: { hotShare: 0 } },
      told: 0,
    },
    { title: 'is not, where it names none', workload: {}, told: 0 },
    { title: 'is not, where its list of them is empty', workload: { useCases: [] }, told: 0 },
  ])('$title', ({ workload, told }) => {
    expect(warningsOf('only-use-cases', mergeWorkloads([workload]))).toHaveLength(told);
  });
});
