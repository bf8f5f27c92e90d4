import type { Family } from './family.js';
import type { Need } from './gather-needs.js';
import type { Weights } from './rulebook.js';
import type { Support } from './support.js';

/** How one need counts for one candidate. */
export interface Reason {
  readonly need: Need;
  readonly support: Support;
  /** Hundredths of a point, so that sums are exact. */
  readonly hundredths: number;
}

/** A candidate's place. */
export interface Standing {
  readonly family: Family;
  readonly rank: number;
  readonly outcome: 'fits' | 'ruled-out';
  /** 0 to 100: points against what native support for every need would earn. */
  readonly fit: number;
  readonly hundredths: number;
  readonly reasons: readonly Reason[];
  /** The musts that it lacks. */
  readonly unmet: readonly Need[];
}

/** Orders the families by what they earn; those that lack a must come last, however much they earn. */
export const rank = (needs: readonly Need[], families: readonly Family[], weights: Weights): readonly Standing[] => {
  const best = needs.reduce((sum, need) => sum + worth(need, weights) * weights.support.native, 0);
  return families
    .map((family) => stand(family, needs, weights, best))
    .sort(byPlace)
    .map((standing, index) => ({ ...standing, rank: index + 1 }));
};

/** Points that a need is worth where it is met natively. */
export const worth = (need: Need, weights: Weights): number => weights.strength[need.strongest.strength];

const stand = (family: Family, needs: readonly Need[], weights: Weights, best: number): Standing => {
  const reasons = needs.map((need) => reasonFor(need, family, weights));
  const hundredths = reasons.reduce((sum, reason) => sum + reason.hundredths, 0);
  const unmet = reasons
    .filter(({ need, support }) => need.strongest.strength === 'must' && support.level === 'absent')
    .map(({ need }) => need);
  return {
    family,
    rank: 0,
    outcome: unmet.length > 0 ? 'ruled-out' : 'fits',
    fit: best === 0 ? 0 : Math.round((1000 * hundredths) / best) / 10,
    hundredths,
    reasons,
    unmet,
  };
};

const reasonFor = (need: Need, family: Family, weights: Weights): Reason => {
  const support = family.support.get(need.trait);
  if (support === undefined) throw new Error(`${family.id} says nothing about ${need.trait}`);
  return { need, support, hundredths: worth(need, weights) * weights.support[support.level] };
};

const byPlace = (one: Standing, other: Standing): number =>
  Number(one.unmet.length > 0) - Number(other.unmet.length > 0) ||
  other.hundredths - one.hundredths ||
  one.family.order - other.family.order;
