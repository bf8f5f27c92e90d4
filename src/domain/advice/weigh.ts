import type { Workload } from '../input/workload.js';
import type { Database } from '../rulebook/stores/database.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { findConflicts, type Conflict } from './conflicts.js';
import { isRuledOut } from './ranking/rank.js';
import { stand, type Standings } from './stand.js';
import { isNamed, judge, type Verdict } from './verdict/judge.js';

/** What families and databases are worth to a workload, and what follows from it. */
export interface Weighed extends Standings {
  readonly verdict: Verdict;
  /** The database that goes beside what is no database, for what that leaves to keep. */
  readonly beside?: Database;
  readonly conflicts: readonly Conflict[];
}

/** Facts, needs and standings, then the verdict on them. */
export const weigh = (workload: Workload, rulebook: Rulebook): Weighed => {
  const standings = stand(workload, rulebook);
  const conflicts = findConflicts(standings.facts, rulebook.conflicts, standings.databases);
  const verdict = judge(standings, conflicts, rulebook);
  const beside = besideOf(verdict, workload, rulebook);
  return { ...standings, verdict, ...(beside === undefined ? {} : { beside }), conflicts };
};

/** What is left to keep is a workload of its own, on the same ground. */
const besideOf = (
  verdict: Verdict,
  { name, operations, priorities }: Workload,
  rulebook: Rulebook,
): Database | undefined => {
  const left = isNamed(verdict) ? verdict.outside?.outside.beside?.workload : undefined;
  if (left === undefined) return undefined;
  const workload: Workload = {
    ...left,
    name,
    ...(operations === undefined ? {} : { operations }),
    ...(priorities === undefined ? {} : { priorities }),
  };
  return stand(workload, rulebook).databases.find((standing) => !isRuledOut(standing))?.database;
};
