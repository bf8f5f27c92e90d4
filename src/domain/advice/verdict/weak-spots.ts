import type { Database } from '../../rulebook/stores/database.js';
import type { Trait } from '../../rulebook/trait.js';
import { shareEngine } from '../ranking/engines.js';
import { byUse, type DatabaseStanding } from '../ranking/rank-databases.js';
import type { Reason } from '../ranking/rank.js';

/** An important need that the named database serves badly: no store is best at everything. */
export interface WeakSpot {
  readonly reason: Reason;
  /** The database to put beside it for just that, where a second store can give it. */
  readonly beside?: Database;
}

export const weakSpotsOf = (
  named: DatabaseStanding,
  databases: readonly DatabaseStanding[],
  traits: readonly Trait[],
): readonly WeakSpot[] =>
  named.reasons
    .filter(({ need, support }) => IMPORTANT.has(need.strongest.strength) && POOR.has(support.level))
    .map((reason) => {
      const separable = traits.find(({ id }) => id === reason.need.trait)?.separable === true;
      const beside = separable ? besideFor(reason.need.trait, named, databases) : undefined;
      return { reason, ...(beside === undefined ? {} : { beside }) };
    });

/** What a need is that nobody would give up lightly. */
export const IMPORTANT: ReadonlySet<string> = new Set(['must', 'strong']);
export const POOR: ReadonlySet<string> = new Set(['weak', 'absent']);

/** Of another engine, within its limits, and good at it: the best at it, of those what is run, then what is used most. */
const besideFor = (
  trait: string,
  named: DatabaseStanding,
  databases: readonly DatabaseStanding[],
): Database | undefined => {
  const place = ({ database }: DatabaseStanding): number =>
    GOOD.indexOf(database.support.get(trait)?.level ?? 'absent');
  const [best] = databases
    .filter(
      (other) =>
        place(other) >= 0 &&
        !shareEngine(other.database, named.database) &&
        other.runs !== 'leaving' &&
        !other.limits.some(({ excludes }) => excludes),
    )
    .sort((one, other) => place(one) - place(other) || other.bonus - one.bonus || byUse(one, other));
  return best?.database;
};

const GOOD: readonly string[] = ['native', 'good'];
