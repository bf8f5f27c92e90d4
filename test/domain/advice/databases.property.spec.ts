import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { databaseCalled } from '../../../src/domain/rulebook/database-called.js';
import { ADOPTIONS, type Database } from '../../../src/domain/rulebook/database.js';
import type { Fact, FactValue } from '../../../src/domain/facts/fact.js';
import { gatherFacts } from '../../../src/domain/advice/needs/gather-facts.js';
import { gatherNeeds } from '../../../src/domain/advice/needs/gather-needs.js';
import type { Limit } from '../../../src/domain/rulebook/limit.js';
import { databasesOf } from '../../../src/domain/advice/ranking/databases-of.js';
import { rankDatabases } from '../../../src/domain/advice/ranking/rank-databases.js';
import type { DatabaseStanding } from '../../../src/domain/advice/ranking/rank-databases.js';
import { USE_CASES } from '../../../src/domain/input/words.js';
import type { Workload } from '../../../src/domain/input/workload.js';
import { recommend } from '../../../src/domain/advice/recommend.js';
import type { Recommendation } from '../../../src/domain/advice/recommend.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { arbitraryBoundedWorkload } from './arbitrary-bounded-workload.js';
import { mergeWorkloads } from './merge-workloads.js';
import { runs } from '../../runs.js';

const { databases: catalogue, families, selection, weights, verdict: thresholds } = RULEBOOK;
const workloads = arbitraryBoundedWorkload(RULEBOOK);

const needsOf = ({ standings }: Recommendation): DatabaseStanding['unmet'] =>
  standings[0]?.reasons.map(({ need }) => need) ?? [];
const standingOf = (id: string, standings: readonly DatabaseStanding[]): DatabaseStanding => {
  const found = standings.find(({ database }) => database.id === id);
  if (found === undefined) throw new Error(`${id} does not stand anywhere`);
  return found;
};
/** The databases that the team runs and does not leave. */
const staying = (workload: Workload): readonly Database[] =>
  (workload.operations?.existing ?? []).flatMap((item) => {
    const { database: name, state = 'well' } = typeof item === 'string' ? { database: item } : item;
    return state === 'leaving' ? [] : (databaseCalled(name, catalogue) ?? []);
  });
const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

/** Whether a value goes beyond a limit, worked out anew from what the limit says. */
const isPassed = ({ bound }: Limit, value: FactValue): boolean => {
  if (bound.kind === 'at-most') return Number(value) > bound.value;
  if (bound.kind === 'at-least') return Number(value) < bound.value;
  const words: readonly unknown[] = bound.words;
  const said: readonly unknown[] = Array.isArray(value) ? value : [value];
  return bound.kind === 'any-of'
    ? said.every((word) => !words.includes(word))
    : said.some((word) => words.includes(word));
};

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

const isSaid = (fact: Fact): boolean => fact.pointers.some((pointer) => !pointer.startsWith('/useCases/'));

describe('The databases, for any workload', () => {
  it('earn what their support is worth, less the advised limits that they pass, and what wide and present use earns', () => {
    const seen = { cost: 0, bonus: 0, nothingLeft: 0 };
    fc.assert(
      fc.property(workloads, (workload) => {
        const advice = recommend(workload, RULEBOOK);
        const needs = needsOf(advice);
        const run = staying(workload);
        const native = sum(needs.map(({ strongest }) => weights.strength[strongest.strength])) * 100;
        const best = native + weights.adoption.widespread * 100 + (run.length > 0 ? weights.alreadyRun * 100 : 0);
        const wanted = advice.databases.map(({ database, limits }) => {
          const levels = needs.map(({ trait }) => database.support.get(trait)?.level ?? 'absent');
          const earned = needs.map(
            ({ strongest }, at) => weights.strength[strongest.strength] * weights.support[levels[at] ?? 'absent'],
          );
          const bonus = run.includes(database) ? weights.alreadyRun * 100 : 0;
          const proven = weights.adoption[database.adoption] * 100;
          const cost =
            limits.filter(({ state, excludes }) => state === 'passed' && !excludes).length * weights.advisedLimit * 100;
          const hundredths = Math.max(0, sum(earned) - cost) + bonus + proven;
          const unmet = needs.filter(({ strongest }, at) => strongest.strength === 'must' && levels[at] === 'absent');
          const own = needs.flatMap((need, at) =>
            database.ownSupport.has(need.trait) ? [[need.trait, earned[at]]] : [],
          );
          const fit = needs.length === 0 ? 0 : Math.round((1000 * hundredths) / best) / 10;
          seen.cost += cost;
          seen.bonus += bonus;
          seen.nothingLeft += Number(sum(earned) < cost);
          return { bonus, proven, cost, hundredths, fit, unmet: unmet.map(({ trait }) => trait), own };
        });
        const told = advice.databases.map(({ bonus, proven, cost, hundredths, fit, unmet, reasons }) => ({
          ...{ bonus, proven, cost, hundredths, fit },
          unmet: unmet.map(({ trait }) => trait),
          own: reasons.map((reason) => [reason.need.trait, reason.hundredths]),
        }));
        expect(told).toStrictEqual(wanted);
        expect(told.filter(({ fit }) => fit < 0 || fit > 100)).toStrictEqual([]);
      }),
      { ...runs(150), examples: SELDOM },
    );
    expect([seen.cost > 0, seen.bonus > 0, seen.nothingLeft > 0]).toStrictEqual([true, true, true]);
  });

  it('are ruled out exactly by a must that they lack or a hard limit that something said passes', () => {
    const seen = { must: 0, limit: 0, implied: 0 };
    fc.assert(
      fc.property(workloads, (workload) => {
        const { databases, facts } = recommend(workload, RULEBOOK);
        const wanted = databases.map(({ database, unmet, limits }) => {
          const passed = database.limits.filter((limit) => {
            const known = facts.get(limit.fact);
            return known !== undefined && isPassed(limit, known.value);
          });
          const excluding = passed.filter(({ hard, fact }) => {
            const known = facts.get(fact);
            return hard && known !== undefined && isSaid(known);
          });
          seen.must += Number(unmet.length > 0);
          seen.limit += Number(excluding.length > 0);
          seen.implied += passed.filter(({ hard }) => hard).length - excluding.length;
          const outcome = unmet.length > 0 || excluding.length > 0 ? 'ruled-out' : 'fits';
          const known = limits.every(({ limit, fact }) => fact === facts.get(limit.fact));
          return { outcome, passed: passed.map(({ id }) => id), excluding: excluding.map(({ id }) => id), known };
        });
        const told = databases.map(({ outcome, limits }) => ({
          outcome,
          passed: limits.flatMap(({ limit, state }) => (state === 'passed' ? [limit.id] : [])),
          excluding: limits.flatMap(({ limit, excludes }) => (excludes ? [limit.id] : [])),
          known: true,
        }));
        expect(told).toStrictEqual(wanted);
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
          database.limits.flatMap(({ id, fact, bound }) => {
            const value = Number(facts.get(fact)?.value);
            return bound.kind === 'at-most' && value >= weights.nearLimit * bound.value && value <= bound.value
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
        const { databases, standings } = recommend({ name: 'Named only', useCases }, RULEBOOK);
        expect(databases.filter(({ outcome }) => outcome === 'ruled-out')).toStrictEqual([]);
        expect(standings.filter(({ outcome }) => outcome === 'ruled-out')).toStrictEqual([]);
      }),
      runs(150),
    );
  });

  it('are all there, best first: those that fit, by points, by use, by id', () => {
    fc.assert(
      fc.property(workloads, (workload) => {
        const { databases } = recommend(workload, RULEBOOK);
        expect(databases.map(({ database }) => database.id).sort()).toStrictEqual(catalogue.map(({ id }) => id).sort());
        const key = ({
          outcome,
          hundredths,
          database: { adoption, id },
        }: DatabaseStanding): readonly (number | string)[] => [
          Number(outcome === 'ruled-out'),
          -hundredths,
          ADOPTIONS.indexOf(adoption),
          id,
        ];
        const misplaced = databases.slice(1).filter((after, index) => {
          const [one, other] = [key(databases[index] ?? after), key(after)];
          const at = one.findIndex((part, place) => part !== other[place]);
          return (one[at] ?? 0) >= (other[at] ?? 0);
        });
        expect(misplaced.map(({ database }) => database.id)).toStrictEqual([]);
      }),
      runs(100),
    );
  });

  it('stand as they do, whichever others there are', () => {
    fc.assert(
      fc.property(workloads, fc.subarray([...catalogue], { minLength: 1, maxLength: 12 }), (workload, some) => {
        const { facts } = gatherFacts(workload, RULEBOOK);
        const needs = gatherNeeds(facts, selection);
        // What the team runs is no candidate beside others but something that it says of itself.
        const run = staying(workload);
        const left = catalogue.filter((database) => some.includes(database) || run.includes(database));
        const told = (among: typeof catalogue): readonly object[] =>
          rankDatabases(needs, facts, among, weights).flatMap(({ database, outcome, fit, hundredths, limits }) =>
            left.includes(database)
              ? [{ id: database.id, outcome, fit, hundredths, limits: limits.map(({ limit }) => limit.id) }]
              : [],
          );
        expect(told(left)).toStrictEqual(told(catalogue));
      }),
      runs(200),
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

describe('The databases of a family, for any workload', () => {
  it('are its own and those that serve it well, each in order, those that fit first', () => {
    fc.assert(
      fc.property(workloads, (workload) => {
        const { databases } = recommend(workload, RULEBOOK);
        for (const { id } of families) {
          const list = databasesOf(id, databases);
          const serving = databases.filter(({ database: { family, secondary } }) =>
            [{ family, serves: 'good' }, ...secondary].some((one) => one.family === id && one.serves === 'good'),
          );
          const idsOf = (some: readonly DatabaseStanding[]): readonly string[] =>
            some.map(({ database }) => database.id);
          expect(idsOf(list).toSorted()).toStrictEqual(idsOf(serving).toSorted());
          const place = (standing: DatabaseStanding): number =>
            databases.indexOf(standing) +
            databases.length * Number(standing.database.family !== id) +
            2 * databases.length * Number(standing.outcome === 'ruled-out');
          expect(idsOf(list.toSorted((one, other) => place(one) - place(other)))).toStrictEqual(idsOf(list));
        }
      }),
      runs(100),
    );
  });

  it('leave the family in the running where one of them fits, and only there', () => {
    let without = 0;
    fc.assert(
      fc.property(workloads, (workload) => {
        const { databases, standings } = recommend(workload, RULEBOOK);
        const wanted = standings.map(({ family, unmet }) => {
          const noDatabase = databasesOf(family.id, databases).every(({ outcome }) => outcome === 'ruled-out');
          without += Number(noDatabase && unmet.length === 0);
          return { id: family.id, noDatabase, outcome: unmet.length > 0 || noDatabase ? 'ruled-out' : 'fits' };
        });
        const told = standings.map(({ family, noDatabase, outcome }) => ({ id: family.id, noDatabase, outcome }));
        expect(told).toStrictEqual(wanted);
      }),
      { ...runs(150), examples: SELDOM },
    );
    expect(without).toBeGreaterThan(0);
  });
});

describe('The databases that an answer names', () => {
  it('are the best of the first family, and the best of another kind', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(workloads, (workload) => {
        const { databases, verdict, picks, standings } = recommend(workload, RULEBOOK);
        kinds.add(verdict.kind);
        const fitting = databases.filter(({ outcome }) => outcome === 'fits');
        expect(verdict.kind === 'contradictory').toBe(standings.every(({ outcome }) => outcome === 'ruled-out'));
        if (verdict.first === undefined) {
          expect(picks).toStrictEqual({ top: [] });
          return;
        }
        const [first] = databasesOf(verdict.first.family.id, databases);
        expect(picks.database).toBe(first);
        expect(picks.database?.outcome).toBe('fits');
        const families = standings.filter(({ outcome }) => outcome === 'fits').map(({ family }) => family.id);
        const across = fitting.filter(({ database }) => families.includes(database.family));
        expect(picks.top).toStrictEqual(across.slice(0, thresholds.topDatabases));
        const rivals = across.filter(({ database }) => database.family !== picks.database?.database.family);
        expect(picks.alternative).toBe(rivals[0]);
      }),
      { ...runs(200), examples: SELDOM },
    );
    expect(kinds).toContain('contradictory');
  });
});
