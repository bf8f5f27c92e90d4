import type { Conflict } from './conflicts.js';
import type { Facts } from '../facts/fact.js';
import type { Need } from './needs/gather-needs.js';
import type { FamilyStanding } from './ranking/rank-families.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { leadOf, totalWorth, type Reason } from './ranking/rank.js';
import { aheadBy } from './ranking/set-apart.js';
import { findTurningPoints } from './turning-points.js';
import type { TurningPoint } from './turning-points.js';

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const VERDICT_KINDS = ['recommended', 'stay-relational', 'undecided', 'contradictory'] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** Which family, how sure, what is second, and what would change the answer. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** Absent where nothing can be recommended. */
  readonly first?: FamilyStanding;
  readonly second?: FamilyStanding;
  readonly confidence: Confidence;
  readonly closeCall: boolean;
  /** Fit points between the first and the second. */
  readonly margin: number;
  /** What sets the first apart from the second, largest first. */
  readonly decisive: readonly Reason[];
  readonly turningPoints: readonly TurningPoint[];
}

export const judge = (
  standings: readonly FamilyStanding[],
  needs: readonly Need[],
  facts: Facts,
  conflicts: readonly Conflict[],
  rulebook: Rulebook,
): Verdict => {
  const fitting = standings.filter(({ outcome }) => outcome === 'fits');
  const [first, second] = fitting;
  if (first === undefined) return open('contradictory');
  if (totalWorth(needs, rulebook.weights) < rulebook.verdict.enoughToJudge) return open('undecided');
  const margin = leadOf(first.fit, second?.fit ?? 0);
  const closeCall = margin < rulebook.verdict.closeCall;
  return {
    kind: first.family.id === rulebook.verdict.stayWith ? 'stay-relational' : 'recommended',
    first,
    ...(second === undefined ? {} : { second }),
    // Conflicting requirements will have to change, and the answer may change with them.
    confidence: conflicts.length > 0 ? 'low' : confidenceOf(margin, knownAreas(facts, rulebook), rulebook),
    closeCall,
    margin,
    decisive: aheadBy(first, second),
    turningPoints: findTurningPoints(standings, rulebook.verdict.shown),
  };
};

const open = (kind: 'contradictory' | 'undecided'): Verdict => ({
  kind,
  confidence: 'low',
  closeCall: false,
  margin: 0,
  decisive: [],
  turningPoints: [],
});

/** How many of the areas that decide have at least one stated fact. */
const knownAreas = (facts: Facts, { verdict }: Rulebook): number =>
  verdict.areas.filter((area) => area.some((name) => facts.get(name)?.firm === true)).length;

const confidenceOf = (margin: number, known: number, { verdict }: Rulebook): Confidence => {
  if (margin < verdict.closeCall || known < verdict.areasForMedium) return 'low';
  return margin >= verdict.clearLead && known >= verdict.areasForHigh ? 'high' : 'medium';
};
