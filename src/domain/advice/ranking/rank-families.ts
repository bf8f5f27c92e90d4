import type { Family } from '../../rulebook/family.js';
import type { Weights } from '../../rulebook/rulebook.js';
import { standsFor } from './databases-of.js';
import type { Need } from '../needs/gather-needs.js';
import type { DatabaseStanding } from './rank-databases.js';
import { rank, type Standing } from './rank.js';

/** A family's place. */
export interface FamilyStanding extends Standing {
  readonly family: Family;
  /** True where every database of it is ruled out: then it is too, whatever it is worth on paper. */
  readonly noDatabase: boolean;
  /** If so, the needs that are each the only obstacle of some database of the family. */
  readonly revivedWithout: ReadonlySet<Need>;
}

/** Every family, best first. */
export const rankFamilies = (
  needs: readonly Need[],
  families: readonly Family[],
  databases: readonly DatabaseStanding[],
  weights: Weights,
): readonly FamilyStanding[] =>
  rank(needs, families, weights, {
    most: 0,
    judge: (family, hundredths) => {
      const noDatabase = !databases.some(
        ({ outcome, database }) => outcome === 'fits' && standsFor(database, family.id),
      );
      const revivedWithout = noDatabase ? loneObstacles(family.id, databases) : NONE;
      return { own: { family, noDatabase, revivedWithout }, hundredths, excluded: noDatabase };
    },
    tie: (one, other) => one.family.order - other.family.order,
  });

const NONE: ReadonlySet<Need> = new Set();

/** The needs each of which alone keeps some database of a family out: without one of them, it has that one left. */
const loneObstacles = (family: string, databases: readonly DatabaseStanding[]): ReadonlySet<Need> =>
  new Set(
    databases.flatMap(({ database, unmet, limits }) =>
      unmet.length === 1 && standsFor(database, family) && !limits.some(({ excludes }) => excludes) ? unmet : [],
    ),
  );
