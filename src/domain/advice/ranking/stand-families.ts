import { memoize } from '../../memoize.js';
import type { Database } from '../../rulebook/stores/database.js';
import type { Family } from '../../rulebook/stores/family.js';
import type { Weights } from '../../rulebook/rulebook.js';
import type { Need } from '../needs/gather-needs.js';
import type { DatabaseStanding } from './rank-databases.js';
import { worth, type Standing } from './rank.js';
import { supportTable } from './support-table.js';

/** A family's place, which is that of its best database, for that one's reasons. */
export interface FamilyStanding extends Standing {
  readonly family: Family;
  readonly best: DatabaseStanding;
  /** The databases that stand for it, in their order. */
  readonly databases: readonly DatabaseStanding[];
}

/** Whether a database is made for a family, or serves it well enough to stand for it. */
export const standsFor = (database: Database, id: string): boolean => familiesOf(database).has(id);

/**
 * The families, each where the best of its databases stands. Where one database is the best of several, the one that it
 * is made for comes first; what extends another may be wanted for more than that, so there the rows decide.
 */
export const standFamilies = (
  needs: readonly Need[],
  families: readonly Family[],
  databases: readonly DatabaseStanding[],
  weights: Weights,
): readonly FamilyStanding[] => {
  const places = new Map(databases.map((standing, place) => [standing, place]));
  const placeOf = ({ best }: FamilyStanding): number => places.get(best) ?? databases.length;
  const standing = byFamily(databases);
  return families
    .flatMap((family): readonly FamilyStanding[] => {
      const own = standing.get(family.id) ?? [];
      const [best] = own;
      if (best === undefined) return [];
      const { outcome, fit, hundredths, reasons, unmet } = best;
      return [{ family, best, databases: own, outcome, fit, hundredths, reasons, unmet }];
    })
    .sort(
      (one, other) =>
        placeOf(one) - placeOf(other) ||
        madeFor(other) - madeFor(one) ||
        rowWorth(other.family, needs, families, weights) - rowWorth(one.family, needs, families, weights) ||
        one.family.order - other.family.order,
    );
};

/** The databases that stand for each family, in their order. */
const byFamily = (databases: readonly DatabaseStanding[]): ReadonlyMap<string, readonly DatabaseStanding[]> => {
  const own = new Map<string, DatabaseStanding[]>();
  for (const standing of databases) {
    for (const family of familiesOf(standing.database)) {
      const others = own.get(family);
      if (others === undefined) own.set(family, [standing]);
      else others.push(standing);
    }
  }
  return own;
};

/** The families that a database stands for: the one that it is made for, and those that it serves well. */
const familiesOf = memoize(({ family, secondary }: Database): ReadonlySet<string> => {
  const served = secondary.filter(({ serves }) => serves === 'good').map((other) => other.family);
  return new Set([family, ...served]);
});

const madeFor = ({ family, best: { database } }: FamilyStanding): number =>
  database.extends === undefined ? Number(database.family === family.id) : 0;

/** What a family's row alone would earn. */
const rowWorth = (family: Family, needs: readonly Need[], families: readonly Family[], weights: Weights): number => {
  const table = supportTable(families, weights);
  const at = families.indexOf(family);
  return needs.reduce((sum, need) => sum + worth(need, weights) * (table.get(need.trait)?.percents[at] ?? 0), 0);
};
