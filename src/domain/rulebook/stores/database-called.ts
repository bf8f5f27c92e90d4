import type { Database } from './database.js';
import { memoize } from '../../memoize.js';

const byName = memoize(
  (databases: readonly Database[]): ReadonlyMap<string, Database> =>
    new Map(
      databases.flatMap((database) => [database.id, ...database.aliases].map((name) => [name, database] as const)),
    ),
);

/** The database of that id or alias. */
export const databaseCalled = (name: string, databases: readonly Database[]): Database | undefined =>
  byName(databases).get(name);

/** Every id and alias of the catalogue. */
export const databaseNames = memoize((databases: readonly Database[]): readonly string[] => [
  ...byName(databases).keys(),
]);
