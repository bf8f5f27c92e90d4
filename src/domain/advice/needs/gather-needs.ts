import type { Facts } from '../../facts/fact.js';
import { ruleIndex } from './rule-index.js';
import type { SelectionRule, Strength } from '../../rulebook/rule.js';
import type { FactName } from '../../facts/workload-vocabulary.js';

/** A rule that fired, with the facts that made it fire. */
export interface Firing<Name extends string = FactName> {
  readonly rule: SelectionRule<Name>;
  readonly strength: Strength;
  readonly facts: readonly Name[];
  /** Whether at least one of these facts was stated, or derived from what was. */
  readonly firm: boolean;
}

/** A trait that is needed: the strongest firing counts, the further ones are shown beside it. */
export interface Need<Name extends string = FactName> {
  readonly trait: string;
  readonly strongest: Firing<Name>;
  readonly further: readonly Firing<Name>[];
}

/**
 * The needs that follow from facts, strongest first, in the rulebook's order among equals. Permissions are no needs: that
 * reads may be stale asks for nothing, and is worth something only where speed, scale or availability is asked for.
 */
export const gatherNeeds = <Name extends string>(
  facts: Facts<Name>,
  rules: readonly SelectionRule<Name>[],
): readonly Need<Name>[] => {
  const fired = firedOf(facts, rules);
  const demanding = fired.some(({ rule }) => rule.demanding === true);
  const firings = new Map<string, Firing<Name>[]>();
  for (const firing of fired) {
    const { rule } = firing;
    if (rule.permission === true && !demanding) continue;
    const others = firings.get(rule.need.trait);
    if (others === undefined) firings.set(rule.need.trait, [firing]);
    else others.push(firing);
  }
  const needs: Need<Name>[] = [];
  for (const [trait, all] of firings) {
    const [strongest, ...further] = all.sort(byStrength);
    if (strongest !== undefined) needs.push({ trait, strongest, further });
  }
  return needs.sort((one, other) => byStrength(one.strongest, other.strongest));
};

const firedOf = <Name extends string>(
  facts: Facts<Name>,
  rules: readonly SelectionRule<Name>[],
): readonly Firing<Name>[] => {
  const fired: Firing<Name>[] = [];
  for (const rule of ruleIndex(rules).candidates(facts)) {
    const behind = rule.when.holds(facts);
    if (behind === undefined) continue;
    const firm = behind.some((name) => facts.get(name)?.firm === true);
    fired.push({ rule, strength: firmStrength(rule.need.strength, firm), facts: behind, firm });
  }
  return fired;
};

const RANK: Readonly<Record<Strength, number>> = { must: 0, strong: 1, moderate: 2, slight: 3 };

type Ordered = Pick<Firing, 'strength' | 'firm'>;

/** Of two with the same strength, the one that rests on stated facts comes first. */
const byStrength = (one: Ordered, other: Ordered): number =>
  RANK[one.strength] - RANK[other.strength] || Number(other.firm) - Number(one.firm);

/** A must that rests on implied facts alone counts as strong: what was not stated rules nothing out. */
const firmStrength = (strength: Strength, firm: boolean): Strength =>
  strength === 'must' && !firm ? 'strong' : strength;
