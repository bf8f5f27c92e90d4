import type { Candidate } from '../advice/ranking/support-table.js';
import type { Datastore } from '../input/design.js';
import { databaseCalled } from '../rulebook/stores/database-called.js';
import { familyCalled } from '../rulebook/stores/family-called.js';
import type { Rulebook } from '../rulebook/rulebook.js';

/** What a workload stands on, as far as the rulebook knows it: a database, else a family. */
export interface Chosen extends Candidate {
  readonly kind: 'database' | 'family';
  /** Its own family. */
  readonly family: string;
  /** Families that it serves: its own, and those beside it. */
  readonly families: readonly string[];
  /** Of these its own, those that it serves well, and the one as which the design says that it is used. */
  readonly heldTo: readonly string[];
}

/** The database or family of a datastore that the rulebook knows; undefined where it knows neither. */
export const chosenOf = ({ database, family }: Datastore, rulebook: Rulebook): Chosen | undefined => {
  const product = database === undefined ? undefined : databaseCalled(database, rulebook.databases);
  const row = family === undefined ? undefined : familyCalled(family, rulebook.families);
  if (product !== undefined) {
    const well = product.secondary.filter((other) => other.serves === 'good' || other.family === row?.id);
    return {
      kind: 'database',
      id: product.id,
      support: product.support,
      family: product.family,
      families: [product.family, ...product.secondary.map((other) => other.family)],
      heldTo: [product.family, ...well.map((other) => other.family)],
    };
  }
  if (row === undefined) return undefined;
  const { id, support } = row;
  return { kind: 'family', id, support, family: id, families: [id], heldTo: [id] };
};
