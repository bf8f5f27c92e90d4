import type { DatabaseState } from '../../input/words.js';
import type { Workload } from '../../input/workload.js';
import { databaseCalled } from '../../rulebook/database-called.js';
import type { Database } from '../../rulebook/database.js';

/** A database of the catalogue that the team runs already, and how it does. */
export interface Running {
  readonly database: Database;
  readonly state: DatabaseState;
}

/** The databases that a workload says are run already, as far as the catalogue knows them. */
export const runningOf = ({ operations }: Workload, databases: readonly Database[]): readonly Running[] =>
  (operations?.existing ?? []).flatMap((name) => {
    const database = databaseCalled(name, databases);
    return database === undefined ? [] : [{ database, state: 'well' as const }];
  });
