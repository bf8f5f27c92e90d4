import { databasesOf } from './databases-of.js';
import type { DatabaseStanding } from './rank-databases.js';
import type { FamilyStanding } from './rank-families.js';

export interface Picks {
  /** The best across families. */
  readonly top: readonly DatabaseStanding[];
  /** The one to take: the best of the family that comes first. */
  readonly database?: DatabaseStanding;
  /** A credible rival of another kind. */
  readonly alternative?: DatabaseStanding;
}

/** Across families, only databases of those that fit; none where nothing is recommended. */
export const pick = (
  first: FamilyStanding | undefined,
  standings: readonly FamilyStanding[],
  databases: readonly DatabaseStanding[],
  most: number,
): Picks => {
  if (first === undefined) return { top: [] };
  const families = new Set(standings.filter(({ outcome }) => outcome === 'fits').map(({ family }) => family.id));
  const fitting = databases.filter(({ outcome }) => outcome === 'fits');
  const across = fitting.filter(({ database }) => families.has(database.family));
  const top = across.slice(0, most);
  const database = databasesOf(first.family.id, fitting)[0];
  const alternative = across.find((rival) => rival.database.family !== database?.database.family);
  return {
    top,
    ...(database === undefined ? {} : { database }),
    ...(alternative === undefined ? {} : { alternative }),
  };
};
