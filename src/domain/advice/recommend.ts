import { loneObstacles, pick, survivingFamilies, type Picks } from './picks.js';
import { rankDatabases, type DatabaseStanding } from './rank-databases.js';
import { findConflicts } from './conflicts.js';
import type { Conflict } from './conflicts.js';
import type { Facts } from '../facts/fact.js';
import { gatherFacts, type Gathered } from './gather-facts.js';
import { gatherNeeds, type Need } from './gather-needs.js';
import { openQuestions } from './questions.js';
import type { OpenQuestion } from './questions.js';
import { rank, withoutSurvivors } from './rank.js';
import type { Standing } from './rank.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { judge } from './verdict.js';
import type { Verdict } from './verdict.js';
import { findWarnings } from './warnings.js';
import type { Warning } from './warnings.js';
import type { Workload } from '../input/workload.js';

/** What families and databases are worth to a workload, and what follows from it. */
export interface Weighed {
  readonly facts: Facts;
  readonly standings: readonly Standing[];
  /** Every database of the catalogue, best first. */
  readonly databases: readonly DatabaseStanding[];
  readonly verdict: Verdict;
  readonly picks: Picks;
  readonly conflicts: readonly Conflict[];
}

/** Everything that can be said of a workload, before it is put into words. */
export interface Recommendation extends Weighed {
  readonly workload: Workload;
  readonly warnings: readonly Warning[];
  readonly questions: readonly OpenQuestion[];
}

/** Ranks the database families for a workload: facts, then needs, then standings, then the verdict on them. */
export const recommend = (workload: Workload, rulebook: Rulebook): Recommendation => {
  const { needs, disputed, ...weighed } = weighAll(workload, rulebook);
  const { facts, standings, databases, verdict } = weighed;
  return {
    workload,
    ...weighed,
    warnings: findWarnings(facts, disputed, rulebook.databases, verdict),
    questions: openQuestions(facts, needs, standings, databases, rulebook),
  };
};

/** The same without the questions and warnings that only the reader of a whole recommendation wants. */
export const weigh = (workload: Workload, rulebook: Rulebook): Weighed => weighAll(workload, rulebook);

interface WeighedAll extends Weighed {
  readonly needs: readonly Need[];
  readonly disputed: Gathered['disputed'];
}

const weighAll = (workload: Workload, rulebook: Rulebook): WeighedAll => {
  const { facts, disputed } = gatherFacts(workload, rulebook);
  const needs = gatherNeeds(facts, rulebook.selection);
  const databases = rankDatabases(needs, facts, rulebook.databases, rulebook.weights);
  const standings = withoutSurvivors(
    rank(needs, rulebook.families, rulebook.weights),
    survivingFamilies(databases),
    loneObstacles(databases),
  );
  const conflicts = findConflicts(facts, rulebook.conflicts, standings, databases);
  const verdict = judge(standings, needs, facts, conflicts, rulebook);
  return {
    facts,
    disputed,
    needs,
    standings,
    databases,
    verdict,
    picks: pick(verdict.first, standings, databases, rulebook.verdict.topDatabases),
    conflicts,
  };
};
