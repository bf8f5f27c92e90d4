import type { Facts } from './fact.js';
import { ruleIndex } from './rule-index.js';
import type { SelectionRule, Strength } from './rule.js';
import type { FactName } from './vocabulary.js';

/** A rule that fired, with the facts that made it fire. */
export interface Firing {
  readonly rule: SelectionRule;
  readonly strength: Strength;
  readonly facts: readonly FactName[];
  /** Whether something that was stated stands behind it. */
  readonly firm: boolean;
}

/** A trait that the workload needs: the strongest firing counts, the further ones are shown beside it. */
export interface Need {
  readonly trait: string;
  readonly strongest: Firing;
  readonly further: readonly Firing[];
}

/** The needs of a workload, strongest first, in the rulebook's order among equals. */
export const gatherNeeds = (facts: Facts, rules: readonly SelectionRule[]): readonly Need[] => {
  const firings = new Map<string, Firing[]>();
  for (const rule of ruleIndex(rules).candidates(facts)) {
    const behind = rule.when.holds(facts);
    if (behind === undefined) continue;
    const firm = behind.some((name) => facts.get(name)?.firm === true);
    const firing = { rule, strength: firmStrength(rule.need.strength, firm), facts: behind, firm };
    const others = firings.get(rule.need.trait);
    if (others === undefined) firings.set(rule.need.trait, [firing]);
    else others.push(firing);
  }
  const needs: Need[] = [];
  for (const [trait, all] of firings) {
    const [strongest, ...further] = all.sort(byStrength);
    if (strongest !== undefined) needs.push({ trait, strongest, further });
  }
  return needs.sort((one, other) => byStrength(one.strongest, other.strongest));
};

const RANK: Readonly<Record<Strength, number>> = { must: 0, strong: 1, moderate: 2, slight: 3 };

/** Among equals, what was stated speaks before what is only typical. */
const byStrength = (one: Firing, other: Firing): number =>
  RANK[one.strength] - RANK[other.strength] || Number(other.firm) - Number(one.firm);

/** What nobody said can ask for much, but it rules nothing out. */
const firmStrength = (strength: Strength, firm: boolean): Strength => (strength === 'must' && !firm ? 'strong' : strength);
