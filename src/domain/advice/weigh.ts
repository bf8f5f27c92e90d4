import type { Facts } from '../facts/fact.js';
import type { StatedFactName } from '../facts/workload-vocabulary.js';
import type { Workload } from '../input/workload.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { findConflicts, type Conflict } from './conflicts.js';
import { gatherFacts } from './needs/gather-facts.js';
import { gatherNeeds, type Need } from './needs/gather-needs.js';
import { pick, type Picks } from './ranking/picks.js';
import { rankDatabases, type DatabaseStanding } from './ranking/rank-databases.js';
import { rankFamilies, type FamilyStanding } from './ranking/rank-families.js';
import { judge, type Verdict } from './verdict.js';

/** What families and databases are worth to a workload, and what follows from it. */
export interface Weighed {
  readonly facts: Facts;
  /** Facts on which two of the use cases disagree; they stay unknown. */
  readonly disputed: readonly StatedFactName[];
  readonly needs: readonly Need[];
  readonly standings: readonly FamilyStanding[];
  /** Every database of the catalogue, best first. */
  readonly databases: readonly DatabaseStanding[];
  readonly verdict: Verdict;
  readonly picks: Picks;
  readonly conflicts: readonly Conflict[];
}

/** Facts, then needs, then standings, then the verdict on them. */
export const weigh = (workload: Workload, rulebook: Rulebook): Weighed => {
  const { facts, disputed } = gatherFacts(workload, rulebook);
  const needs = gatherNeeds(facts, rulebook.selection);
  const databases = rankDatabases(needs, facts, rulebook.databases, rulebook.weights);
  const standings = rankFamilies(needs, rulebook.families, databases, rulebook.weights);
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
