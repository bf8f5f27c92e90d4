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
import { rankAlone } from './rank-afresh.js';

const { families, selection, weights } = RULEBOOK;
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
        for (const { family, reasons, hundredths } of rankAlone(needs, families)) {
          expect(reasons.map(({ need }) => need)).toStrictEqual(needs);
          const earned = needs.map(
            (need) => weightOf(need) * weights.support[family.support.get(need.trait)?.level ?? 'absent'],
          );
          expect(reasons.map((reason) => reason.hundredths)).toStrictEqual(earned);
          expect(hundredths).toBe(sum(earned));
          expect(reasons.map(({ support }) => support)).toStrictEqual(
            needs.map(({ trait }) => family.support.get(trait)),
          );
        }
      }),
      runs(300),
    );
  });

  it('fit by their share of what native support for every need would earn', () => {
    fc.assert(
      fc.property(workloads, (workload) => {
        const needs = needsOf(workload);
        const native = sum(needs.map(weightOf)) * 100;
        for (const { fit, hundredths } of rankAlone(needs, families)) {
          expect(fit).toBeGreaterThanOrEqual(0);
          expect(fit).toBeLessThanOrEqual(100);
          expect(Math.abs(fit - (native === 0 ? 0 : (100 * hundredths) / native))).toBeLessThanOrEqual(0.05 + 1e-9);
          expect(Number(fit.toFixed(1))).toBe(fit);
        }
      }),
      runs(300),
    );
  });

  it('put every family in its place: those that fit first, then by points, then by the table', () => {
    fc.assert(
      fc.property(workloads, (workload) => {
        const standings = rankAlone(needsOf(workload), families);
        expect(standings).toHaveLength(families.length);
        expect(new Set(standings.map(({ family }) => family)).size).toBe(families.length);
        standings.slice(1).forEach((after, index) => {
          const before = standings[index] ?? after;
          if (before.outcome !== after.outcome) {
            expect([before.outcome, after.outcome]).toStrictEqual(['fits', 'ruled-out']);
          } else if (before.hundredths === after.hundredths) {
            expect(before.family.order).toBeLessThan(after.family.order);
          } else {
            expect(before.hundredths).toBeGreaterThan(after.hundredths);
          }
        });
      }),
      runs(300),
    );
  });

  it('rule out exactly those that lack a must', () => {
    let ruledOut = 0;
    fc.assert(
      fc.property(workloads, (workload) => {
        const needs = needsOf(workload);
        for (const { family, outcome, unmet } of rankAlone(needs, families)) {
          const lacked = needs.filter(
            ({ trait, strongest }) => strongest.strength === 'must' && family.support.get(trait)?.level === 'absent',
          );
          expect(unmet).toStrictEqual(lacked);
          expect(outcome).toBe(lacked.length > 0 ? 'ruled-out' : 'fits');
          ruledOut += lacked.length;
        }
      }),
      runs(300),
    );
    expect(ruledOut).toBeGreaterThan(0);
  });

  it('stay as they are, whichever other candidates there are', () => {
    fc.assert(
      fc.property(workloads, fc.subarray([...families], { minLength: 1 }), (workload, some) => {
        const needs = needsOf(workload);
        const told = (among: typeof families): readonly object[] =>
          rankAlone(needs, among)
            .filter(({ family }) => some.includes(family))
            .map(({ family, fit, hundredths, outcome }) => ({ id: family.id, fit, hundredths, outcome }));
        expect(told(some)).toStrictEqual(told(families));
      }),
      runs(300),
    );
  });
});
