import type { Database, ManagedOffering } from './database.js';
import { memoize } from '../../memoize.js';

const byName = memoize((databases: readonly Database[]): ReadonlyMap<string, Database> => {
  const names = new Map(
    databases.flatMap((database) => [database.id, ...database.aliases].map((name) => [name, database] as const)),
  );
  for (const [name, owners] of offered(databases)) {
    const [owner, another] = [...owners].filter(({ extends: engine }) => ![...owners].some(({ id }) => id === engine));
    // A service that several engines are offered as says nothing of which.
    if (owner !== undefined && another === undefined && !names.has(name)) names.set(name, owner);
  }
  return names;
});

/** The names of managed offerings, as an id would be written, with the databases that they run. */
const offered = (databases: readonly Database[]): ReadonlyMap<string, ReadonlySet<Database>> => {
  const owners = new Map<string, Set<Database>>();
  for (const database of databases) {
    for (const name of database.managed.flatMap(namesOf)) {
      owners.set(name, (owners.get(name) ?? new Set()).add(database));
    }
  }
  return owners;
};

/** The names by which a managed offering is asked for. */
const namesOf = ({ name, aliases = [] }: ManagedOffering): readonly string[] => [idOf(name), ...aliases];

/** A name as an id: small letters and digits, with hyphens between words. */
const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** The database of that id or alias, or that a managed offering of that name runs. */
export const databaseCalled = (name: string, databases: readonly Database[]): Database | undefined =>
  byName(databases).get(name);

const byOffering = memoize(
  (databases: readonly Database[]): ReadonlyMap<string, ManagedOffering> =>
    new Map(
      databases.flatMap(({ managed }) =>
        managed.flatMap((offering) => namesOf(offering).map((name) => [name, offering] as const)),
      ),
    ),
);

/** The managed offering of that name, where it is one. */
export const offeringCalled = (name: string, databases: readonly Database[]): ManagedOffering | undefined =>
  byOffering(databases).get(name);

/** Every name by which a database is found. */
export const databaseNames = memoize((databases: readonly Database[]): readonly string[] => [
  ...byName(databases).keys(),
]);
