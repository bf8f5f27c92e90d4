import type { Family } from '../rulebook/family.js';
import type { Need } from './needs/gather-needs.js';
import type { FamilyStanding } from './ranking/rank-families.js';

/** A need without which another family would come first. */
export interface TurningPoint {
  readonly need: Need;
  readonly toward: Family;
}

/** The needs that the answer hangs on, strongest first: take one away and another family leads. */
export const findTurningPoints = (standings: readonly FamilyStanding[], most: number): readonly TurningPoint[] => {
  const leader = standings[0];
  if (leader === undefined) return [];
  const points: TurningPoint[] = [];
  for (const [index, { need }] of leader.reasons.entries()) {
    const best = bestWithout(index, need, standings);
    if (best !== undefined && best !== leader) points.push({ need, toward: best.family });
    if (points.length === most) break;
  }
  return points;
};

const bestWithout = (index: number, need: Need, standings: readonly FamilyStanding[]): FamilyStanding | undefined => {
  let best: FamilyStanding | undefined;
  let most = -1;
  for (const standing of standings) {
    if (standing.noDatabase && !standing.revivedWithout.has(need)) continue;
    if (standing.unmet.some((unmet) => unmet !== need)) continue;
    const left = standing.hundredths - (standing.reasons[index]?.hundredths ?? 0);
    if (left > most || (left === most && best !== undefined && standing.family.order < best.family.order)) {
      best = standing;
      most = left;
    }
  }
  return best;
};
