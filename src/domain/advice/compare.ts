import type { Workload } from '../input/workload.js';
import { databaseCalled } from '../rulebook/stores/database-called.js';
import { familyCalled } from '../rulebook/stores/family-called.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { sideBySide, type Compared, type Comparison } from './side-by-side.js';

export type CompareOutcome =
  | { readonly kind: 'compared'; readonly comparison: Comparison }
  /** The places of candidates that nothing is called by, and of those that name one already named. */
  | { readonly kind: 'refused'; readonly unknown: readonly number[]; readonly repeated: readonly number[] };

/** Holds families or databases side by side, for a workload or in general. */
export const compare = (
  names: readonly string[],
  workload: Workload | undefined,
  rulebook: Rulebook,
): CompareOutcome => {
  const found = names.map((name) => candidateCalled(name, rulebook));
  const unknown = found.flatMap((candidate, index) => (candidate === undefined ? [index] : []));
  const repeated = found.flatMap((candidate, index) =>
    candidate !== undefined && found.findIndex((other) => other?.id === candidate.id) < index ? [index] : [],
  );
  if (unknown.length > 0 || repeated.length > 0) return { kind: 'refused', unknown, repeated };
  const candidates = found.flatMap((candidate) => candidate ?? []);
  return { kind: 'compared', comparison: sideBySide(candidates, workload, rulebook) };
};

/** Families come first: a database that shares a family's name is meant by its full one. */
const candidateCalled = (name: string, rulebook: Rulebook): Compared | undefined => {
  const family = familyCalled(name, rulebook.families);
  if (family !== undefined) return { kind: 'family', id: family.id, family };
  const database = databaseCalled(name, rulebook.databases);
  return database === undefined ? undefined : { kind: 'database', id: database.id, database };
};
