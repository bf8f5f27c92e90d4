import type { DatabaseState } from '../../input/words.js';
import type { Workload } from '../../input/workload.js';
import { databaseCalled } from '../../rulebook/stores/database-called.js';
import type { Database } from '../../rulebook/stores/database.js';

/** A database that a workload says is run already, whether or not the catalogue knows it. */
export interface Existing {
  readonly name: string;
  readonly state: DatabaseState;
  /** JSON Pointer to the name. */
  readonly pointer: string;
}

/** What a workload says is run already, in its order, however it says so. */
export const existingIn = ({ operations }: Pick<Workload, 'operations'>): readonly Existing[] =>
  (operations?.existing ?? []).map((item, index) => {
    const pointer = `/operations/existing/${index}`;
    return typeof item === 'string'
      ? { name: item, state: 'well', pointer }
      : { name: item.database, state: item.state ?? 'well', pointer: `${pointer}/database` };
  });

/** A database of the catalogue that the team runs already, and how it does. */
export interface Running {
  readonly database: Database;
  readonly state: DatabaseState;
}

/** The databases that a workload says are run already, as far as the catalogue knows them. */
export const runningOf = (workload: Workload, databases: readonly Database[]): readonly Running[] =>
  existingIn(workload).flatMap(({ name, state }) => {
    const database = databaseCalled(name, databases);
    return database === undefined ? [] : [{ database, state }];
  });
