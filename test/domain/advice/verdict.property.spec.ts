import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { existingIn } from '../../../src/domain/advice/needs/running.js';
import type { Fact } from '../../../src/domain/facts/fact.js';
import type { StatedFactName } from '../../../src/domain/facts/workload-vocabulary.js';
import { assuranceOf } from '../../../src/domain/advice/verdict/confidence.js';
import { isNamed } from '../../../src/domain/advice/verdict/judge.js';
import type { Workload } from '../../../src/domain/input/workload.js';
import { recommend } from '../../../src/domain/advice/recommend.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { arbitraryBoundedWorkload } from './arbitrary-bounded-workload.js';
import { arbitraryClash } from './arbitrary-clash.js';
import { NOSQL_ONLY } from './nosql-only.js';
import { isOf, leaderIn, rankAfresh } from './rank-afresh.js';
import { runs } from '../../runs.js';

const { weights, verdict: thresholds } = RULEBOOK;
const workloads = fc.oneof(
  { weight: 4, arbitrary: arbitraryBoundedWorkload(RULEBOOK) },
  { weight: 1, arbitrary: arbitraryClash(RULEBOOK) },
);

/** What a workload states itself, by fact; of what is being left nothing more is asked. */
const isStated = (workload: Workload, fact: string): boolean => {
  const [group = '', key = ''] = fact.split('.');
  const content: unknown = Reflect.get(workload, group);
  const value: unknown = typeof content === 'object' && content !== null ? Reflect.get(content, key) : undefined;
  if (fact === 'operations.existing') return existingIn(workload).some(({ state }) => state !== 'leaving');
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
};

const statedFact = (name: StatedFactName): Fact => ({
  name,
  value: true,
  origin: 'stated',
  pointers: ['/'],
  firm: true,
});

describe('The verdict on any workload', () => {
  it('names the first, and a second of another engine and kind, the rival before others, or nobody', () => {
    const seen = { rivals: 0, seconds: 0 };
    fc.assert(
      fc.property(workloads, fc.boolean(), (workload, comparators) => {
        const { verdict, families } = recommend(workload, comparators ? RULEBOOK : NOSQL_ONLY);
        if (!isNamed(verdict)) return;
        const [first, ...others] = families.filter(({ outcome }) => outcome !== 'ruled-out');
        const { engines = [], family } = first?.best.database ?? {};
        const seconds = others.filter(
          ({ best: { database } }) =>
            database.family !== family && !database.engines.some((engine) => engines.includes(engine)),
        );
        expect(verdict.first).toBe(first);
        expect(verdict.second).toBe(seconds.find(({ best }) => best === verdict.rival) ?? seconds[0]);
        seen.rivals += Number(verdict.rival !== undefined);
        seen.seconds += Number(verdict.rival === undefined && verdict.second !== undefined);
      }),
      runs(1000),
    );
    expect(Object.entries(seen).filter(([, count]) => count === 0)).toStrictEqual([]);
  });

  it('is as sure as the lead is long and as much as was said, and says what keeps it from being surer', () => {
    const seen = { high: 0, medium: 0, low: 0 };
    const doubted = new Set<string>();
    fc.assert(
      fc.property(workloads, (workload) => {
        const { verdict, conflicts } = recommend(workload, RULEBOOK);
        seen[verdict.confidence] += 1;
        if (!isNamed(verdict)) {
          expect(verdict.confidence).toBe('low');
          return;
        }
        const { first, second, rival, closeCall, confidence, doubts, outside } = verdict;
        expect(verdict.margin).toBeCloseTo(first.fit - (second?.fit ?? 0), 6);
        expect(closeCall).toBe(rival !== undefined && verdict.margin < thresholds.closeCall);
        // What is no database is as sure as it leads the databases, and what has no rival leads clearly.
        const fit = outside?.fit ?? first.fit;
        const ahead = rival === undefined ? Infinity : verdict.margin;
        const margin = outside === undefined ? ahead : Math.round(10 * (fit - first.fit)) / 10;
        const unknown = thresholds.areas.filter(({ facts }) => !facts.some((fact) => isStated(workload, fact)));
        const known = thresholds.areas.length - unknown.length;
        const isWeak = fit < weights.weakFit;
        const wanted =
          conflicts.length > 0 || isWeak || margin < thresholds.closeCall || known < thresholds.areasForMedium
            ? 'low'
            : margin >= thresholds.clearLead && known >= thresholds.areasForHigh
              ? 'high'
              : 'medium';
        expect(confidence).toBe(wanted);
        expect(doubts).toStrictEqual([
          ...(conflicts.length > 0 ? [{ kind: 'conflicts' }] : []),
          ...(isWeak ? [{ kind: 'fit', fit }] : []),
          ...(margin < thresholds.clearLead ? [{ kind: 'margin', margin }] : []),
          ...(known < thresholds.areasForHigh ? [{ kind: 'areas', unknown }] : []),
        ]);
        expect(doubts.length === 0).toBe(confidence === 'high');
        for (const { kind } of doubts) doubted.add(kind);
      }),
      runs(1000),
    );
    expect(Object.entries(seen).filter(([, count]) => count === 0)).toStrictEqual([]);
    expect(['areas', 'conflicts', 'margin'].filter((kind) => !doubted.has(kind))).toStrictEqual([]);
  });

  it('is unsure of the best of a bad lot, however far ahead that is and however much was stated', () => {
    const everything = new Map(thresholds.areas.flatMap(({ facts }) => facts).map((name) => [name, statedFact(name)]));
    const sure = { facts: everything, fit: weights.weakFit, margin: 50, conflicting: false };
    expect(assuranceOf(sure, RULEBOOK)).toStrictEqual({ confidence: 'high', doubts: [] });
    const fit = weights.weakFit - 0.1;
    expect(assuranceOf({ ...sure, fit }, RULEBOOK)).toStrictEqual({
      confidence: 'low',
      doubts: [{ kind: 'fit', fit }],
    });
  });

  it('is decided by what the first has more of than the second, the most decisive first', () => {
    let deciding = 0;
    fc.assert(
      fc.property(workloads, (workload) => {
        const { verdict } = recommend(workload, RULEBOOK);
        if (!isNamed(verdict)) return;
        const { first, second, decisive } = verdict;
        const leads = decisive.map((reason) => {
          const other = second?.reasons.find(({ need }) => need === reason.need);
          return reason.hundredths - (other?.hundredths ?? 0);
        });
        expect(leads.every((lead) => lead > 0)).toBe(true);
        expect([...leads].sort((one, other) => other - one)).toStrictEqual(leads);
        expect(decisive.every((reason) => first.reasons.includes(reason))).toBe(true);
        deciding += decisive.length;
      }),
      runs(500),
    );
    expect(deciding).toBeGreaterThan(0);
  });

  it('turns exactly where it says so: without that need, a database of another family leads', () => {
    const seen = { turning: 0, kept: 0, revived: 0 };
    fc.assert(
      fc.property(workloads, (workload) => {
        const { verdict, databases, needs, facts, running } = recommend(workload, RULEBOOK);
        if (!isNamed(verdict)) return;
        const order = databases.map(({ database }) => database);
        const turns = needs.flatMap((need) => {
          const left = needs.filter((other) => other !== need);
          const leader = leaderIn(rankAfresh({ needs: left, facts, running }, RULEBOOK), order);
          return leader === undefined || isOf(leader, verdict.first.family.id) ? [] : [{ need, toward: leader }];
        });
        const told = verdict.turningPoints.map(({ need, toward }) => [need.trait, toward.id]);
        expect(told).toStrictEqual(turns.slice(0, thresholds.shown).map(({ need, toward }) => [need.trait, toward.id]));
        seen.turning += told.length;
        seen.kept += verdict.kind === 'keep' ? told.length : 0;
        seen.revived += turns.filter(({ toward }) =>
          databases.some(({ database, outcome }) => database === toward && outcome === 'ruled-out'),
        ).length;
      }),
      runs(500),
    );
    expect(Object.entries(seen).filter(([, count]) => count === 0)).toStrictEqual([]);
  });
});

describe('A workload of which only the name is known', () => {
  it('gets no verdict but the questions that matter', () => {
    const { verdict, questions, conflicts, warnings } = recommend({ name: 'Only a name' }, RULEBOOK);
    expect(verdict).toStrictEqual({ kind: 'undecided', confidence: 'low' });
    expect(questions).toHaveLength(thresholds.shown);
    expect([conflicts, warnings]).toStrictEqual([[], []]);
  });
});
