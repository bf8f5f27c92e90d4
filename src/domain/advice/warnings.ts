import { nearest } from '../nearest.js';
import { databaseCalled, databaseNames } from '../rulebook/database-called.js';
import type { Database } from '../rulebook/database.js';
import type { Facts } from '../facts/fact.js';
import type { Family } from '../rulebook/family.js';
import type { Workload } from '../input/workload.js';
import type { Need } from './needs/gather-needs.js';
import { existingIn } from './needs/running.js';
import type { Support } from '../rulebook/support.js';
import type { StatedFactName } from '../facts/workload-vocabulary.js';
import type { Verdict } from './verdict.js';

/** What an architect should know beside the ranking. */
export type Warning =
  | {
      readonly kind: 'unknown-database';
      readonly id: string;
      readonly pointer: string;
      /** The name of the catalogue that was most likely meant; absent where none is near. */
      readonly didYouMean?: string;
    }
  | { readonly kind: 'use-cases-disagree'; readonly facts: readonly StatedFactName[] }
  | { readonly kind: 'only-use-cases' }
  | { readonly kind: 'weak-spot'; readonly family: Family; readonly need: Need; readonly support: Support };

export const findWarnings = (
  facts: Facts,
  disputed: readonly StatedFactName[],
  databases: readonly Database[],
  verdict: Verdict,
  workload: Pick<Workload, 'operations'> = saidBy(facts),
): readonly Warning[] => [
  ...unknownDatabases(workload, databases),
  ...(disputed.length > 0 ? [{ kind: 'use-cases-disagree' as const, facts: disputed }] : []),
  ...(restsOnUseCases(facts) ? [{ kind: 'only-use-cases' as const }] : []),
  ...weakSpots(verdict),
];

/** What the facts alone tell of a workload: the names of the databases that it does not leave. */
const saidBy = (facts: Facts): Pick<Workload, 'operations'> => {
  const existing = facts.get('operations.existing')?.value;
  return typeof existing === 'object' ? { operations: { existing } } : {};
};

const unknownDatabases = (workload: Pick<Workload, 'operations'>, databases: readonly Database[]): readonly Warning[] =>
  existingIn(workload).flatMap(({ name: id, pointer }): readonly Warning[] => {
    if (databaseCalled(id, databases) !== undefined) return [];
    const didYouMean = nearest(id, databaseNames(databases));
    return [{ kind: 'unknown-database', id, pointer, ...(didYouMean === undefined ? {} : { didYouMean }) }];
  });

const restsOnUseCases = (facts: Facts): boolean =>
  facts.has('useCases') && [...facts.values()].every(({ name, origin }) => name === 'useCases' || origin !== 'stated');

/** Where the first choice serves an important need badly: no store is best at everything. */
const weakSpots = ({ first }: Verdict): readonly Warning[] => {
  if (first === undefined) return [];
  return first.reasons
    .filter(({ need, support }) => IMPORTANT.has(need.strongest.strength) && POOR.has(support.level))
    .map(({ need, support }) => ({ kind: 'weak-spot', family: first.family, need, support }));
};

const IMPORTANT: ReadonlySet<string> = new Set(['must', 'strong']);
const POOR: ReadonlySet<string> = new Set(['weak', 'absent']);
