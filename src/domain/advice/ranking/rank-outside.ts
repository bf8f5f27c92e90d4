import type { Facts } from '../../facts/fact.js';
import type { Outside } from '../../rulebook/stores/outside.js';
import type { Weights } from '../../rulebook/rulebook.js';
import type { Need } from '../needs/gather-needs.js';
import { platformsIn } from './rank-databases.js';
import { rank, type Standing } from './rank.js';
import { supportTable } from './support-table.js';

/** The place of what is no database, on the same needs as the databases. */
export interface OutsideStanding extends Standing {
  readonly outside: Outside;
  /** Names of its products on the stated platforms, or of all where none is stated or none is there. */
  readonly products: readonly string[];
}

/** What is no database and can be the honest answer here, best first. `most` is what databases can earn beside the needs. */
export const rankOutside = (
  needs: readonly Need[],
  facts: Facts,
  outside: readonly Outside[],
  weights: Weights,
  most: number,
): readonly OutsideStanding[] => {
  const possible = new Set(
    outside.filter(({ when, unless }) => when.holds(facts) !== undefined && unless.holds(facts) === undefined),
  );
  if (possible.size === 0) return [];
  const platforms = platformsIn(facts);
  return rank(needs, outside, weights, {
    table: supportTable(outside, weights),
    most,
    weakBelow: weights.weakFit,
    judge: (one, earned) => ({
      own: { outside: one, products: productsOn(platforms, one) },
      hundredths: earned + weights.adoption[one.adoption] * weights.support.native,
      excluded: !possible.has(one),
    }),
    stand: (own, place) => Object.assign(place, own),
    tie: (one, other) => one.outside.order - other.outside.order,
  }).filter(({ outcome }) => outcome !== 'ruled-out');
};

const productsOn = (platforms: readonly string[], { products }: Outside): readonly string[] => {
  const there = products.filter((product) => product.platforms.some((platform) => platforms.includes(platform)));
  return (there.length > 0 ? there : products).map(({ name }) => name);
};
