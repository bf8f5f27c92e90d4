import { byUse, type DatabaseStanding } from '../ranking/rank-databases.js';
import { shareEngine } from '../ranking/engines.js';
import { isRuledOut } from '../ranking/rank.js';

/** What puts a database before its equals: that it is run already, that more of the trade use it, or nothing. */
export type TieBreak = 'already-run' | 'wider-use' | 'nothing';

export interface Tie {
  /** Databases of other engines that nothing stated tells apart from the first. */
  readonly equals: readonly DatabaseStanding[];
  /** Absent where there are none. */
  readonly brokenBy?: TieBreak;
}

/** The equals of the first: they earn as much by what was stated, or come to the same in all. */
export const tieOf = (first: DatabaseStanding, databases: readonly DatabaseStanding[]): Tie => {
  const equals = databases.filter(
    (other) =>
      other !== first &&
      !isRuledOut(other) &&
      !shareEngine(other.database, first.database) &&
      (byStated(other) === byStated(first) || other.fit === first.fit),
  );
  return equals.length === 0 ? { equals } : { equals, brokenBy: breakOf(first, equals) };
};

const byStated = ({ earned, cost }: DatabaseStanding): number => Math.max(0, earned - cost);

const breakOf = (first: DatabaseStanding, equals: readonly DatabaseStanding[]): TieBreak => {
  if (equals.every(({ bonus }) => bonus < first.bonus)) return 'already-run';
  return equals.every((other) => byUse(first, other) < 0) ? 'wider-use' : 'nothing';
};
