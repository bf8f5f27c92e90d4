import type { Database } from '../rulebook/database.js';
import type { Need } from './gather-needs.js';
import type { DatabaseStanding } from './rank-databases.js';
import type { Standing } from './rank.js';

/** The databases that serve a family: those made for it, then those of another family that serve it well, each best first. */
export const databasesOf = (family: string, databases: readonly DatabaseStanding[]): readonly DatabaseStanding[] =>
  [
    ...databases.filter(({ database }) => database.family === family),
    ...databases.filter(({ database }) =>
      database.secondary.some((other) => other.family === family && other.serves === 'good'),
    ),
  ].sort((one, other) => Number(one.outcome === 'ruled-out') - Number(other.outcome === 'ruled-out'));

/** The families that a database serves well enough to stand for them. */
const servedBy = ({ family, secondary }: Database): readonly string[] => [
  family,
  ...secondary.filter(({ serves }) => serves === 'good').map((other) => other.family),
];

/** The families of which at least one database is left. */
export const survivingFamilies = (databases: readonly DatabaseStanding[]): ReadonlySet<string> =>
  new Set(databases.filter(({ outcome }) => outcome === 'fits').flatMap(({ database }) => servedBy(database)));

/** By family, the needs each of which alone keeps some database of it out: without one of them, the family has that one left. */
export const loneObstacles = (databases: readonly DatabaseStanding[]): ReadonlyMap<string, ReadonlySet<Need>> => {
  const lone = new Map<string, Set<Need>>();
  for (const { database, unmet, limits } of databases) {
    const [only, ...others] = unmet;
    if (only === undefined || others.length > 0 || limits.some(({ excludes }) => excludes)) continue;
    for (const family of servedBy(database)) lone.set(family, (lone.get(family) ?? new Set()).add(only));
  }
  return lone;
};

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
  first: Standing | undefined,
  standings: readonly Standing[],
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
