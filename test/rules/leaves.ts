import type { ConditionTree } from '../../src/domain/rulebook/rule.js';

export type Leaf = Extract<ConditionTree, { readonly fact: string }>;

/** The leaves of a condition tree, those of negations too. */
export function leavesOf(tree: ConditionTree): readonly Leaf[] {
  if ('all' in tree) return tree.all.flatMap(leavesOf);
  if ('any' in tree) return tree.any.flatMap(leavesOf);
  if ('not' in tree) return leavesOf(tree.not);
  if ('condition' in tree) throw new Error(`no rule shares a condition yet, and ${tree.condition} is one`);
  return [tree];
}
