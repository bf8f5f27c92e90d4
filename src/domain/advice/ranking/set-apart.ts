import type { DatabaseStanding } from './rank-databases.js';
import type { FamilyStanding } from './rank-families.js';
import type { Reason, Standing } from './rank.js';

/** So many reasons fit into one sentence; all of them are in the whole comparison. */
const MOST = 3;

/** The reasons with the largest differences, largest first; those without any set nothing apart. */
const largest = <Name extends string>(
  reasons: readonly Reason<Name>[],
  differenceIn: (reason: Reason<Name>) => number,
): readonly Reason<Name>[] =>
  reasons
    .map((reason) => ({ reason, by: differenceIn(reason) }))
    .filter(({ by }) => by > 0)
    .sort((one, other) => other.by - one.by)
    .slice(0, MOST)
    .map(({ reason }) => reason);

const earnedBy = <Name extends string>(
  standing: Standing<Name> | undefined,
  { need }: Reason<Name>,
): number | undefined => standing?.reasons.find((reason) => reason.need === need)?.hundredths;

/** The reasons by which one candidate is furthest ahead of another of its kind, or of nothing. */
export const aheadBy = <Name extends string>(
  best: Standing<Name>,
  other: Standing<Name> | undefined,
): readonly Reason<Name>[] => largest(best.reasons, (reason) => reason.hundredths - (earnedBy(other, reason) ?? 0));

/** The reasons by which a database differs most from its family, for better or worse. */
export const differsBy = (database: DatabaseStanding, family: FamilyStanding | undefined): readonly Reason[] =>
  largest(database.reasons, (reason) => Math.abs(reason.hundredths - (earnedBy(family, reason) ?? reason.hundredths)));
