import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Need } from '../../../src/domain/advice/needs/gather-needs.js';
import type { FamilyStanding } from '../../../src/domain/advice/ranking/rank-families.js';
import type { Verdict } from '../../../src/domain/advice/verdict.js';
import type { Workload } from '../../../src/domain/input/workload.js';
import { recommend } from '../../../src/domain/advice/recommend.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { arbitraryClash } from './arbitrary-clash.js';
import { arbitraryTellingWorkload } from './arbitrary-telling-workload.js';
import { NOSQL_ONLY } from './nosql-only.js';
import { rankAfresh } from './rank-afresh.js';
import { runs } from '../../runs.js';

const { weights, verdict: thresholds } = RULEBOOK;
const workloads = fc.oneof(
  { weight: 4, arbitrary: arbitraryTellingWorkload(RULEBOOK) },
  { weight: 1, arbitrary: arbitraryClash(RULEBOOK) },
);

const needsOf = (standings: readonly FamilyStanding[]): readonly Need[] =>
  standings[0]?.reasons.map(({ need }) => need) ?? [];
const isRecommended = ({ kind }: Verdict): boolean => kind === 'recommended' || kind === 'stay-relational';

/** What a workload states itself, by fact. */
const isStated = (workload: Workload, fact: string): boolean => {
  const [group = '', key = ''] = fact.split('.');
  const content: unknown = Reflect.get(workload, group);
  const value: unknown = typeof content === 'object' && content !== null ? Reflect.get(content, key) : undefined;
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
};

describe('The verdict on any workload', () => {
  it('names the first two that fit, or nobody where too little is said or no family meets the musts', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(workloads, fc.boolean(), (workload, comparators) => {
        const { verdict, standings } = recommend(workload, comparators ? RULEBOOK : NOSQL_ONLY);
        const fitting = standings.filter(({ outcome }) => outcome === 'fits');
        const said = needsOf(standings).reduce((sum, { strongest }) => sum + weights.strength[strongest.strength], 0);
        kinds.add(verdict.kind);
        if (fitting.length === 0) expect(verdict.kind).toBe('contradictory');
        else if (said < thresholds.enoughToJudge) expect(verdict.kind).toBe('undecided');
        else
          expect(verdict.kind).toBe(fitting[0]?.family.id === thresholds.stayWith ? 'stay-relational' : 'recommended');
        expect([verdict.first, verdict.second]).toStrictEqual(
          isRecommended(verdict) ? [fitting[0], fitting[1]] : [undefined, undefined],
        );
      }),
      runs(1000),
    );
    expect([...kinds].sort()).toStrictEqual(['contradictory', 'recommended', 'stay-relational', 'undecided']);
  });

  it('is as sure as the lead is long and as much as was said, and unsure of what conflicts', () => {
    fc.assert(
      fc.property(workloads, (workload) => {
        const { verdict, conflicts } = recommend(workload, RULEBOOK);
        const { first, second, margin, closeCall, confidence } = verdict;
        const lead = (first?.fit ?? 0) - (second?.fit ?? 0);
        expect(margin).toBeCloseTo(lead, 6);
        expect(closeCall).toBe(isRecommended(verdict) && margin < thresholds.closeCall);
        const known = thresholds.areas.filter((area) => area.some((fact) => isStated(workload, fact))).length;
        const asked = conflicts.length === 0;
        if (!isRecommended(verdict) || !asked || closeCall || known < thresholds.areasForMedium)
          expect(confidence).toBe('low');
        else
          expect(confidence).toBe(
            margin >= thresholds.clearLead && known >= thresholds.areasForHigh ? 'high' : 'medium',
          );
      }),
      runs(1000),
    );
  });

  it('is decided by what the first has more of than the second, the most decisive first', () => {
    fc.assert(
      fc.property(workloads, (workload) => {
        const { first, second, decisive } = recommend(workload, RULEBOOK).verdict;
        const leads = decisive.map((reason) => {
          const other = second?.reasons.find(({ need }) => need === reason.need);
          return reason.hundredths - (other?.hundredths ?? 0);
        });
        expect(leads.every((lead) => lead > 0)).toBe(true);
        expect([...leads].sort((one, other) => other - one)).toStrictEqual(leads);
        expect(decisive.every((reason) => first?.reasons.includes(reason))).toBe(true);
      }),
      runs(500),
    );
  });

  it('turns exactly where it says so: without that need, that family leads', () => {
    let turning = 0;
    fc.assert(
      fc.property(workloads, (workload) => {
        const { verdict, standings, facts } = recommend(workload, RULEBOOK);
        const needs = needsOf(standings);
        const turns = needs.flatMap((need) => {
          const [leader] = rankAfresh(
            needs.filter((other) => other !== need),
            facts,
            RULEBOOK,
          ).standings;
          return leader === undefined || leader.family === verdict.first?.family
            ? []
            : [{ need, toward: leader.family }];
        });
        expect(verdict.turningPoints).toStrictEqual(isRecommended(verdict) ? turns.slice(0, thresholds.shown) : []);
        turning += verdict.turningPoints.length;
      }),
      runs(500),
    );
    expect(turning).toBeGreaterThan(0);
  });
});

describe('A workload of which only the name is known', () => {
  it('gets no verdict but the questions that matter', () => {
    const { verdict, questions, conflicts, warnings } = recommend({ name: 'Only a name' }, RULEBOOK);
    expect(verdict).toStrictEqual({
      kind: 'undecided',
      confidence: 'low',
      closeCall: false,
      margin: 0,
      decisive: [],
      turningPoints: [],
    });
    expect(questions).toHaveLength(thresholds.shown);
    expect([conflicts, warnings]).toStrictEqual([[], []]);
  });
});
