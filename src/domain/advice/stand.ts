import type { Facts } from '../facts/fact.js';
import type { Workload } from '../input/workload.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { StatedFactName } from '../facts/workload-vocabulary.js';
import { gatherFacts } from './needs/gather-facts.js';
import { gatherNeeds, type Need } from './needs/gather-needs.js';
import { runningOf, type Running } from './needs/running.js';
import { beyondNeeds, rankDatabases, type DatabaseStanding } from './ranking/rank-databases.js';
import { rankOutside, type OutsideStanding } from './ranking/rank-outside.js';
import { standFamilies, type FamilyStanding } from './ranking/stand-families.js';

/** What is known of a workload, what it needs, and where every candidate stands. */
export interface Standings {
  readonly facts: Facts;
  /** Facts on which two of the use cases disagree; they stay unknown. */
  readonly disputed: readonly StatedFactName[];
  readonly running: readonly Running[];
  readonly needs: readonly Need[];
  /** Every database of the catalogue, best first. */
  readonly databases: readonly DatabaseStanding[];
  /** Every family, each where its best database stands. */
  readonly families: readonly FamilyStanding[];
  /** What is no database and can be the honest answer, best first. */
  readonly outside: readonly OutsideStanding[];
}

/** Facts, then needs, then the one ranking. */
export const stand = (workload: Workload, rulebook: Rulebook): Standings => {
  const { weights } = rulebook;
  const { facts, disputed } = gatherFacts(workload, rulebook);
  const running = runningOf(workload, rulebook.databases);
  const needs = gatherNeeds(facts, rulebook.selection);
  const databases = rankDatabases(needs, facts, running, rulebook.databases, weights);
  return {
    facts,
    disputed,
    running,
    needs,
    databases,
    families: standFamilies(needs, rulebook.families, databases, weights),
    outside: rankOutside(needs, facts, rulebook.outside, weights, beyondNeeds(needs, running, weights).most),
  };
};
