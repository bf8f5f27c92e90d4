import type { Datastore, PlacedWorkload } from '../input/design.js';
import type { Database } from '../rulebook/database.js';
import { databaseCalled } from '../rulebook/database-called.js';
import type { Family } from '../rulebook/family.js';
import { familyCalled } from '../rulebook/family-called.js';
import type { LimitMet } from '../rulebook/limit.js';
import type { Weighed } from '../advice/weigh.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Need } from '../advice/gather-needs.js';
import { leadOf } from '../advice/rank.js';

/** What a workload stands on, as far as the rulebook knows it: a database, else a family. */
export type Chosen =
  | {
      readonly kind: 'database';
      readonly id: string;
      readonly database: Database;
      /** The family as which it is used, where the design says so. */
      readonly as?: string;
    }
  | { readonly kind: 'family'; readonly id: string; readonly family: Family };

/** A workload's recommendation beside what it stands on. */
export interface Advice {
  readonly service: string;
  readonly workload: PlacedWorkload;
  readonly pointer: string;
  readonly recommended: Weighed;
  /** Absent where it stands on nothing, or on something that the rulebook does not know. */
  readonly placed?: Placed;
}

/** How what was chosen serves the workload. */
export interface Placed {
  readonly chosen: Chosen;
  readonly ruledOut: boolean;
  readonly unmet: readonly Need[];
  readonly passed: readonly LimitMet[];
  /** Limits that are near, or passed though only advised. */
  readonly strained: readonly LimitMet[];
  /** Fit points, 0 to 100, by which the best family is ahead; 0 where what was chosen is as good. */
  readonly lead: number;
  /** Families that it serves: its own, and those beside it. */
  readonly families: readonly string[];
}

/** The database or family of a datastore that the rulebook knows; undefined where it knows neither. */
export const chosenOf = ({ database, family }: Datastore, { databases, families }: Rulebook): Chosen | undefined => {
  const product = database === undefined ? undefined : databaseCalled(database, databases);
  const row = family === undefined ? undefined : familyCalled(family, families);
  if (product !== undefined)
    return { kind: 'database', id: product.id, database: product, ...(row === undefined ? {} : { as: row.id }) };
  return row === undefined ? undefined : { kind: 'family', id: row.id, family: row };
};

export const placeOn = (chosen: Chosen, { standings, databases, verdict }: Weighed): Placed => {
  const best = verdict.first?.fit ?? 0;
  const aheadOf = (fit: number): number => Math.max(0, leadOf(best, fit));
  if (chosen.kind === 'family') {
    const standing = standings.find(({ family }) => family.id === chosen.id);
    return {
      chosen,
      ruledOut: standing?.outcome === 'ruled-out',
      unmet: standing?.unmet ?? [],
      passed: [],
      strained: [],
      lead: aheadOf(standing?.fit ?? 0),
      families: [chosen.id],
    };
  }
  const { database } = chosen;
  const families = [database.family, ...database.secondary.map(({ family }) => family)];
  const served = familiesServed(database, chosen.as);
  const standing = databases.find((one) => one.database.id === chosen.id);
  const limits = standing?.limits ?? [];
  return {
    chosen,
    ruledOut: standing?.outcome === 'ruled-out',
    unmet: standing?.unmet ?? [],
    passed: limits.filter(({ excludes }) => excludes),
    strained: limits.filter(({ excludes }) => !excludes),
    // A product is held to the best of its own fit and that of the families it serves: what sets it apart from other products is not at issue.
    lead: aheadOf(
      Math.max(standing?.fit ?? 0, ...standings.map(({ family, fit }) => (served.includes(family.id) ? fit : 0))),
    ),
    families,
  };
};

/** Its own family, those that it serves well, and the one as which it is used if it serves that at all. */
const familiesServed = ({ family, secondary }: Database, as: string | undefined): readonly string[] => [
  family,
  ...secondary.filter((other) => other.serves === 'good' || other.family === as).map((other) => other.family),
];
