import { Engine } from 'json-rules-engine';
import type { TopLevelCondition } from 'json-rules-engine';
import type { Facts } from '../../src/domain/facts/fact.js';
import type { ConditionTree } from '../../src/domain/rulebook/rule.js';

export interface NamedTree {
  readonly id: string;
  readonly tree: ConditionTree;
}

// The library's types know no read-only trees.
const conditionsOf = (tree: ConditionTree): TopLevelCondition => tree as unknown as TopLevelCondition;

/** What json-rules-engine itself says, run as its manual shows: the ids of the rules that fire, in the order of the ids. */
export async function firedByEngine(
  rules: readonly NamedTree[],
  facts: Facts,
  shared: Readonly<Record<string, ConditionTree>> = {},
): Promise<readonly string[]> {
  // A fresh one for each run: engines that are run again lose rules.
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const [name, tree] of Object.entries(shared)) engine.setCondition(name, conditionsOf(tree));
  for (const { id, tree } of rules) engine.addRule({ conditions: conditionsOf(tree), event: { type: id } });
  const { events } = await engine.run(Object.fromEntries([...facts].map(([name, { value }]) => [name, value])));
  return events.map(({ type }) => type).sort();
}
