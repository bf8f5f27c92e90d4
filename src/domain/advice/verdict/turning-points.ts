import type { Database } from '../../rulebook/stores/database.js';
import type { Weights } from '../../rulebook/rulebook.js';
import type { Need } from '../needs/gather-needs.js';
import type { DatabaseStanding } from '../ranking/rank-databases.js';
import { isRuledOut, worth } from '../ranking/rank.js';
import { standsFor, type FamilyStanding } from '../ranking/stand-families.js';

/** A need without which a database of another family would come first. */
export interface TurningPoint {
  readonly need: Need;
  readonly toward: Database;
}

/** The needs that the answer hangs on, strongest first: take one away and another family leads. */
export const findTurningPoints = (
  first: FamilyStanding,
  databases: readonly DatabaseStanding[],
  weights: Weights,
  most: number,
): readonly TurningPoint[] => {
  const points: TurningPoint[] = [];
  const out = databases.filter((standing) => isRuledOut(standing) && lacksOneMustAlone(standing));
  for (const [index, { need }] of first.best.reasons.entries()) {
    const best = bestWithout(index, need, databases, out, weights);
    if (best !== undefined && !standsFor(best.database, first.family.id)) points.push({ need, toward: best.database });
    if (points.length === most) break;
  }
  return points;
};

/** Whether a must is all that rules it out, so that it comes back where that is not needed. */
const lacksOneMustAlone = ({ unmet, limits, runs }: DatabaseStanding): boolean =>
  unmet.length === 1 && runs !== 'leaving' && !limits.some(({ excludes }) => excludes);

/** The databases are in their order: of those that then earn the same, the first stays ahead. */
const bestWithout = (
  index: number,
  need: Need,
  databases: readonly DatabaseStanding[],
  out: readonly DatabaseStanding[],
  weights: Weights,
): DatabaseStanding | undefined => {
  const lost = (worth(need, weights) * weights.support.native) / 100;
  let best: DatabaseStanding | undefined;
  let most = -1;
  const keepBest = (standing: DatabaseStanding): void => {
    const { earned, cost, bonus, proven, runsPercent } = standing;
    const kept = Math.max(0, earned - standing.earnedBy(index) - cost);
    const left = kept + proven + bonus - runsPercent * lost;
    if (left > most) {
      best = standing;
      most = left;
    }
  };
  for (const standing of databases) {
    // They are sorted, and nobody earns more with one need less.
    if (isRuledOut(standing) || standing.hundredths <= most) break;
    keepBest(standing);
  }
  for (const standing of out) if (standing.unmet[0] === need) keepBest(standing);
  return best;
};
