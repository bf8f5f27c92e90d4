import { findConflicts } from '../domain/conflicts.js';
import type { Conflict } from '../domain/conflicts.js';
import type { Facts } from '../domain/fact.js';
import { gatherFacts } from '../domain/gather-facts.js';
import { gatherNeeds } from '../domain/gather-needs.js';
import { openQuestions } from '../domain/questions.js';
import type { OpenQuestion } from '../domain/questions.js';
import { rank } from '../domain/rank.js';
import type { Standing } from '../domain/rank.js';
import type { Rulebook } from '../domain/rulebook.js';
import { judge } from '../domain/verdict.js';
import type { Verdict } from '../domain/verdict.js';
import { findWarnings } from '../domain/warnings.js';
import type { Warning } from '../domain/warnings.js';
import type { Workload } from '../domain/workload.js';

/** Everything that can be said of a workload, before it is put into words. */
export interface Recommendation {
  readonly workload: Workload;
  readonly facts: Facts;
  readonly standings: readonly Standing[];
  readonly verdict: Verdict;
  readonly conflicts: readonly Conflict[];
  readonly warnings: readonly Warning[];
  readonly questions: readonly OpenQuestion[];
}

/** Ranks the database families for a workload: facts, then needs, then standings, then the verdict on them. */
export const recommend = (workload: Workload, rulebook: Rulebook): Recommendation => {
  const { facts, disputed } = gatherFacts(workload, rulebook);
  const needs = gatherNeeds(facts, rulebook.selection);
  const standings = rank(needs, rulebook.families, rulebook.weights);
  const verdict = judge(standings, needs, facts, rulebook);
  return {
    workload,
    facts,
    standings,
    verdict,
    conflicts: findConflicts(facts, rulebook.conflicts, standings),
    warnings: findWarnings(facts, disputed, rulebook.families, verdict),
    questions: openQuestions(facts, needs, standings, rulebook),
  };
};
