import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { databaseCalled } from '../../../src/domain/rulebook/stores/database-called.js';
import { gatherFacts } from '../../../src/domain/advice/needs/gather-facts.js';
import { gatherNeeds } from '../../../src/domain/advice/needs/gather-needs.js';
import type { Running } from '../../../src/domain/advice/needs/running.js';
import { rankDatabases } from '../../../src/domain/advice/ranking/rank-databases.js';
import type { DatabaseStanding } from '../../../src/domain/advice/ranking/rank-databases.js';
import { DATABASE_STATES, USE_CASES } from '../../../src/domain/input/words.js';
import type { Workload } from '../../../src/domain/input/workload.js';
import { recommend } from '../../../src/domain/advice/recommend.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { arbitraryBoundedWorkload } from './arbitrary-bounded-workload.js';
import { mergeWorkloads } from './merge-workloads.js';
import { rankAfresh, type Afresh, type Ground } from './rank-afresh.js';
import { runs } from '../../runs.js';

const { databases: catalogue, selection, weights } = RULEBOOK;
const workloads = arbitraryBoundedWorkload(RULEBOOK);

const standingOf = (id: string, standings: readonly DatabaseStanding[]): DatabaseStanding => {
  const found = standings.find(({ database }) => database.id === id);
  if (found === undefined) throw new Error(`${id} does not stand anywhere`);
  return found;
};

/** A team that runs a few databases, each as well as it may be. */
const running: fc.Arbitrary<readonly Running[]> = fc.uniqueArray(
  fc.record({ database: fc.constantFrom(...catalogue), state: fc.constantFrom(...DATABASE_STATES) }),
  { maxLength: 3, selector: ({ database }) => database },
);

/** What a workload's databases are ranked by, were these run. */
const groundOf = (workload: Workload, run: readonly Running[]): Ground => {
  const { facts } = gatherFacts(workload, RULEBOOK);
  return { facts, needs: gatherNeeds(facts, selection), running: run };
};

const ranked = ({ needs, facts, running: run }: Ground, among = catalogue): readonly DatabaseStanding[] =>
  rankDatabases(needs, facts, run, among, weights);

/** What a database earns, by what, and what that comes to. */
const pointsOf = ({ database: { id }, ...standing }: Points): Omit<Points, 'database'> & { readonly id: string } => {
  const { outcome, earned, cost, bonus, proven, hundredths, fit } = standing;
  return { id, outcome, earned, cost, bonus, proven, hundredths, fit };
};
type Points = Omit<Afresh, 'lacks' | 'passed' | 'excluding'>;

/** What random workloads seldom do, so that it is seen however few of them are tried. */
const SELDOM: [Workload][] = [
  [{ name: 'Limits cost more than is earned', data: { maxItemKb: 1_000_000 } }],
  [{ name: 'A limit is passed that is only implied', useCases: ['offline-sync'] }],
  [{ name: 'A family is left without a database', operations: { platforms: ['embedded'] } }],
  [
    {
      name: 'Nothing fits',
      consistency: { integrity: 'referential' },
      availability: { offlineClients: true },
      access: { primaryPattern: 'aggregation' },
    },
  ],
];

describe('The databases, for any workload', () => {
  it('earn by needs, use and running what the weights say, less advised limits, and stand in that order', () => {
    const seen = { cost: 0, nothingLeft: 0, weak: 0, proven: 0, tied: 0, well: 0, strained: 0, leaving: 0 };
    fc.assert(
      fc.property(workloads, running, (workload, run) => {
        const ground = groundOf(workload, run);
        const wanted = rankAfresh(ground, RULEBOOK);
        const told = ranked(ground).map(pointsOf);
        expect(told).toStrictEqual(wanted.map(pointsOf));
        expect(told.filter(({ fit }) => fit < 0 || fit > 100)).toStrictEqual([]);
        for (const { state } of run) seen[state] += 1;
        wanted.forEach((place, at) => {
          seen.cost += Number(place.cost > 0);
          seen.nothingLeft += Number(place.earned < place.cost);
          seen.weak += Number(place.outcome === 'weak-fit');
          seen.proven += Number(place.proven > 0);
          seen.tied += Number(place.hundredths === wanted[at + 1]?.hundredths);
        });
      }),
      { ...runs(300), examples: SELDOM.map(([workload]): [Workload, readonly Running[]] => [workload, []]) },
    );
    expect(Object.entries(seen).filter(([, count]) => count === 0)).toStrictEqual([]);
  });

  it('are ruled out exactly by a must that they lack or a hard limit that something said passes', () => {
    const seen = { must: 0, limit: 0, implied: 0 };
    fc.assert(
      fc.property(workloads, (workload) => {
        const { databases, ...ground } = recommend(workload, RULEBOOK);
        const told = databases.map(({ database, unmet, limits }) => ({
          id: database.id,
          lacks: unmet.map(({ trait }) => trait),
          passed: limits.flatMap(({ limit, state }) => (state === 'passed' ? [limit.id] : [])),
          excluding: limits.flatMap(({ limit, excludes }) => (excludes ? [limit.id] : [])),
        }));
        const wanted = rankAfresh(ground, RULEBOOK).map(({ database, lacks, passed, excluding }: Afresh) => {
          seen.must += lacks.length;
          seen.limit += excluding.length;
          seen.implied += passed.filter(({ hard }) => hard).length - excluding.length;
          const idOf = ({ id }: { readonly id: string }): string => id;
          return {
            id: database.id,
            lacks: lacks.map(({ trait }) => trait),
            passed: passed.map(idOf),
            excluding: excluding.map(idOf),
          };
        });
        expect(told).toStrictEqual(wanted);
        const foreign = databases.flatMap(({ limits }) =>
          limits.filter(({ limit, fact }) => fact !== ground.facts.get(limit.fact)),
        );
        expect(foreign).toStrictEqual([]);
      }),
      { ...runs(200), examples: SELDOM },
    );
    expect(Object.entries(seen).filter(([, count]) => count === 0)).toStrictEqual([]);
  });

  it('are told near a bound from its share on, and not before', () => {
    let close = 0;
    fc.assert(
      fc.property(workloads, (workload) => {
        const { databases, facts } = recommend(workload, RULEBOOK);
        const told = databases.map(({ limits }) =>
          limits.flatMap(({ limit, state }) => (state === 'near' ? [limit.id] : [])),
        );
        const near = databases.map(({ database }) =>
          database.limits.flatMap(({ id, fact, bound, when }) => {
            const value = Number(facts.get(fact)?.value);
            return bound.kind === 'at-most' &&
              (when === undefined || when.holds(facts) !== undefined) &&
              value >= weights.nearLimit * bound.value &&
              value <= bound.value
              ? [id]
              : [];
          }),
        );
        expect(told).toStrictEqual(near);
        close += near.flat().length;
      }),
      { ...runs(100), examples: SELDOM },
    );
    expect(close).toBeGreaterThan(0);
  });

  it('are none of them ruled out where only use cases speak', () => {
    const named = fc.uniqueArray(fc.constantFrom(...USE_CASES), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(named, (useCases) => {
        const { databases, families } = recommend({ name: 'Named only', useCases }, RULEBOOK);
        expect([...databases, ...families].filter(({ outcome }) => outcome === 'ruled-out')).toStrictEqual([]);
      }),
      runs(150),
    );
  });

  it('stand as they do, whichever others there are', () => {
    fc.assert(
      fc.property(workloads, running, fc.subarray([...catalogue], { minLength: 1 }), (workload, run, some) => {
        const ground = groundOf(workload, run);
        const told = (among: typeof catalogue): readonly object[] =>
          ranked(ground, among).flatMap(({ database, outcome, fit, hundredths, limits }) =>
            some.includes(database)
              ? [{ id: database.id, outcome, fit, hundredths, limits: limits.map(({ limit }) => limit.id) }]
              : [],
          );
        expect(told(some)).toStrictEqual(told(catalogue));
      }),
      runs(100),
    );
  });

  it('offer what is managed on the platforms that were said, or all of it where none was', () => {
    fc.assert(
      fc.property(workloads, (workload) => {
        const { databases, facts } = recommend(workload, RULEBOOK);
        const platforms = facts.get('operations.platforms')?.value;
        const offered = databases.map(({ database: { managed } }) =>
          managed.filter(({ platform }) => typeof platforms !== 'object' || platforms.includes(platform)),
        );
        expect(databases.map(({ managedOn }) => managedOn)).toStrictEqual(offered);
      }),
      runs(50),
    );
  });
});

describe('A database that the team runs', () => {
  it('earns no less by it, and passes no must and no limit because of it', () => {
    let gained = 0;
    fc.assert(
      fc.property(workloads, fc.constantFrom(...catalogue), (workload, { id }) => {
        const before = standingOf(id, recommend(workload, RULEBOOK).databases);
        const running = mergeWorkloads([
          workload,
          { operations: { existing: [...(workload.operations?.existing ?? []), id] } },
        ]);
        const after = standingOf(id, recommend(running, RULEBOOK).databases);
        expect(after.hundredths).toBeGreaterThanOrEqual(before.hundredths);
        // What was to be left is said to run well now, which is another thing to say.
        if (before.runs === 'leaving') return;
        if (before.outcome === 'ruled-out') expect(after.outcome).toBe('ruled-out');
        expect(after.unmet.map(({ trait }) => trait)).toStrictEqual(
          expect.arrayContaining(before.unmet.map(({ trait }) => trait)),
        );
        const excluding = ({ limits }: DatabaseStanding): readonly string[] =>
          limits.flatMap(({ limit, excludes }) => (excludes ? [limit.id] : []));
        expect(excluding(after)).toStrictEqual(excluding(before));
        gained += after.hundredths - before.hundredths;
      }),
      runs(300),
    );
    expect(gained).toBeGreaterThan(0);
  });
});

const EXTENSIONS = catalogue.filter(({ kinship }) => kinship === 'extension');

describe('An extension of what the team runs', () => {
  it.each(EXTENSIONS)(
    '$id: earns its share of what its engine does, and nobody else does',
    ({ id, extends: engine }) => {
      fc.assert(
        fc.property(workloads, fc.constantFrom(...DATABASE_STATES), (workload, state) => {
          const database = databaseCalled(engine ?? '', catalogue);
          if (database === undefined) throw new Error(`${id} extends nothing of the catalogue`);
          const standings = ranked(groundOf(workload, [{ database, state }]));
          const { bonus, runs: does } = standingOf(id, standings);
          expect(does).toBe(state);
          expect(bonus).toBeCloseTo((standingOf(database.id, standings).bonus * weights.extensionOfRun) / 100, 6);
          const earning = standings.filter((other) => other.runs !== undefined).map((other) => other.database);
          expect(earning.filter((other) => other !== database && other.extends !== engine)).toStrictEqual([]);
          expect(earning.filter(({ kinship }) => kinship === 'edition' || kinship === 'fork')).toStrictEqual([]);
        }),
        runs(60),
      );
    },
  );

  it('lends nothing to its engine where only the extension is run', () => {
    const [extension] = EXTENSIONS;
    if (extension === undefined) throw new Error('nothing extends anything');
    const standings = ranked(groundOf({ name: 'Any' }, [{ database: extension, state: 'well' }]));
    const earning = standings.filter(({ bonus }) => bonus > 0).map(({ database }) => database.id);
    expect(earning).toStrictEqual([extension.id]);
  });
});
