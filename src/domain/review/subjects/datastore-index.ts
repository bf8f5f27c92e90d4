import type { Datastore, Design } from '../../input/design.js';

/** A datastore and its place in the list. */
export interface PlacedDatastore {
  readonly datastore: Datastore;
  readonly index: number;
}

/** Datastores by id; of two with one id, the first. */
export const datastoreIndex = ({ datastores = [] }: Design): ReadonlyMap<string, PlacedDatastore> => {
  const found = new Map<string, PlacedDatastore>();
  datastores.forEach((datastore, index) => {
    if (!found.has(datastore.id)) found.set(datastore.id, { datastore, index });
  });
  return found;
};

/** A datastore is a database where it does not say what else it is. */
export const isDatabase = ({ kind = 'database' }: Datastore): boolean => kind === 'database';
