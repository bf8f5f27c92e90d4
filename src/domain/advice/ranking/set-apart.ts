import type { Family } from '../../rulebook/stores/family.js';
import type { Weights } from '../../rulebook/rulebook.js';
import type { DatabaseStanding } from './rank-databases.js';
import { worth, type Reason, type Standing } from './rank.js';

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

/** The reasons by which one candidate is furthest ahead of another of its kind, or of nothing. */
export const aheadBy = <Name extends string>(
  best: Standing<Name>,
  other: Standing<Name> | undefined,
): readonly Reason<Name>[] => {
  const others = new Map(other?.reasons.map(({ need, hundredths }) => [need, hundredths]));
  return largest(best.reasons, ({ need, hundredths }) => hundredths - (others.get(need) ?? 0));
};

/** The reasons by which a database differs most from the row of its family, for better or worse. */
export const differsBy = (
  { reasons }: DatabaseStanding,
  family: Family | undefined,
  weights: Weights,
): readonly Reason[] =>
  largest(reasons, ({ need, hundredths }) => {
    const level = family?.support.get(need.trait)?.level;
    return level === undefined ? 0 : Math.abs(hundredths - worth(need, weights) * weights.support[level]);
  });
