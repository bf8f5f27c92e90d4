import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gatherFacts } from '../../../src/domain/advice/needs/gather-facts.js';
import { gatherNeeds } from '../../../src/domain/advice/needs/gather-needs.js';
import type { Need } from '../../../src/domain/advice/needs/gather-needs.js';
import type { Workload } from '../../../src/domain/input/workload.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { arbitraryClash } from './arbitrary-clash.js';
import { arbitraryTellingWorkload } from './arbitrary-telling-workload.js';
import { runs } from '../../runs.js';
import { rankAlone, type Alone } from './rank-alone.js';

const { databases: catalogue, selection, weights } = RULEBOOK;
const workloads = fc.oneof(
  { weight: 4, arbitrary: arbitraryTellingWorkload(RULEBOOK) },
  { weight: 1, arbitrary: arbitraryClash(RULEBOOK) },
);

const needsOf = (workload: Workload): readonly Need[] => gatherNeeds(gatherFacts(workload, RULEBOOK).facts, selection);
const weightOf = ({ strongest }: Need): number => weights.strength[strongest.strength];
const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

describe('The standings of any workload', () => {
  it('earn for each need its weight times the level of support, and nothing else', () => {
    fc.assert(
      fc.property(workloads, (workload) => {
        const needs = needsOf(workload);
        for (const { database, reasons, hundredths } of rankAlone(needs, catalogue)) {
          expect(reasons.map(({ need }) => need)).toStrictEqual(needs);
          const earned = needs.map(
            (need) => weightOf(need) * weights.support[database.support.get(need.trait)?.level ?? 'absent'],
          );
          expect(reasons.map((reason) => reason.hundredths)).toStrictEqual(earned);
          expect(hundredths).toBe(sum(earned));
          expect(reasons.map(({ support }) => support)).toStrictEqual(
            needs.map(({ trait }) => database.support.get(trait)),
          );
        }
      }),
      runs(100),
    );
  });

  it('fit by their share of what native support for every need would earn', () => {
    fc.assert(
      fc.property(workloads, (workload) => {
        const needs = needsOf(workload);
        const native = sum(needs.map(weightOf)) * 100;
        for (const { fit, hundredths } of rankAlone(needs, catalogue)) {
          expect(fit).toBeGreaterThanOrEqual(0);
          expect(fit).toBeLessThanOrEqual(100);
          expect(Math.abs(fit - (native === 0 ? 0 : (100 * hundredths) / native))).toBeLessThanOrEqual(0.05 + 1e-9);
          expect(Number(fit.toFixed(1))).toBe(fit);
        }
      }),
      runs(100),
    );
  });

  it('put every candidate in its place: those that are ruled out last, then by points, then as they are told to', () => {
    fc.assert(
      fc.property(workloads, (workload) => {
        const standings = rankAlone(needsOf(workload), catalogue);
        const key = ({ outcome, hundredths, database }: Alone): readonly number[] => [
          Number(outcome === 'ruled-out'),
          -hundredths,
          catalogue.indexOf(database),
        ];
        expect(new Set(standings.map(({ database }) => database))).toStrictEqual(new Set(catalogue));
        const misplaced = standings.slice(1).filter((after, index) => {
          const [one, other] = [key(standings[index] ?? after), key(after)];
          const at = one.findIndex((part, place) => part !== other[place]);
          return (one[at] ?? 0) >= (other[at] ?? 0);
        });
        expect(misplaced).toStrictEqual([]);
      }),
      runs(100),
    );
  });

  it('rule out exactly those that lack a must, and call weak what earns little of what it could', () => {
    const seen = { ruledOut: 0, weak: 0 };
    fc.assert(
      fc.property(workloads, (workload) => {
        const needs = needsOf(workload);
        for (const { database, outcome, unmet, fit } of rankAlone(needs, catalogue)) {
          const lacked = needs.filter(
            ({ trait, strongest }) => strongest.strength === 'must' && database.support.get(trait)?.level === 'absent',
          );
          expect(unmet).toStrictEqual(lacked);
          const isWeak = needs.length > 0 && fit < weights.weakFit;
          expect(outcome).toBe(lacked.length > 0 ? 'ruled-out' : isWeak ? 'weak-fit' : 'fits');
          seen.ruledOut += lacked.length;
          seen.weak += Number(outcome === 'weak-fit');
        }
      }),
      runs(100),
    );
    expect([seen.ruledOut > 0, seen.weak > 0]).toStrictEqual([true, true]);
  });

  it('stay as they are, whichever other candidates there are', () => {
    fc.assert(
      fc.property(workloads, fc.subarray([...catalogue], { minLength: 1 }), (workload, some) => {
        const needs = needsOf(workload);
        const told = (among: typeof catalogue): readonly object[] =>
          rankAlone(needs, among)
            .filter(({ database }) => some.includes(database))
            .map(({ database, fit, hundredths, outcome }) => ({ id: database.id, fit, hundredths, outcome }));
        expect(told(some)).toStrictEqual(told(catalogue));
      }),
      runs(100),
    );
  });
});
