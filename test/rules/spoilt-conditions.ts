import type { ConditionTree } from '../../src/domain/rulebook/rule.js';
import { FACTS, isFactName } from '../../src/domain/facts/workload-vocabulary.js';
import type { Leaf } from './leaves.js';

export interface Spoilt {
  readonly how: string;
  readonly tree: ConditionTree;
}

/** What is left of a branch without one of its leaves; nothing where that was the last. */
type Change = { readonly how: string; readonly tree: ConditionTree | undefined };

const OTHER_BOUND: Readonly<Record<string, string>> = {
  lessThan: 'lessThanInclusive',
  lessThanInclusive: 'lessThan',
  greaterThan: 'greaterThanInclusive',
  greaterThanInclusive: 'greaterThan',
};
/** Below this a number counts something, and its half may mean the same. */
const SMALL = 5;

function numbersBeside(fact: string, bound: number): readonly number[] {
  const beside = Number.isInteger(bound) && bound <= SMALL ? [bound - 1, bound + 1] : [bound * 0.5, bound * 1.5];
  const kind = isFactName(fact) ? FACTS[fact] : undefined;
  // One that the contract does not let anybody state changes nothing, and the loader refuses it.
  return kind?.kind === 'number' ? beside.filter((number) => number >= kind.min && number <= kind.max) : [];
}

function changedLeaves(leaf: Leaf): readonly Change[] {
  const { fact, operator, value } = leaf;
  const said = `${fact} ${operator} ${JSON.stringify(value)}`;
  const flipped = OTHER_BOUND[operator];
  const words = Array.isArray(value) && value.length > 1 ? (value as readonly unknown[]) : [];
  return [
    { how: `without ${said}`, tree: undefined },
    ...(flipped === undefined ? [] : [{ how: `${said}: ${flipped}`, tree: { ...leaf, operator: flipped } }]),
    ...(typeof value === 'number'
      ? numbersBeside(fact, value).map((other) => ({ how: `${said}: ${other}`, tree: { ...leaf, value: other } }))
      : []),
    ...words.map((word) => ({
      how: `${said}: without ${String(word)}`,
      tree: { ...leaf, value: words.filter((other) => other !== word) },
    })),
  ];
}

function changesIn(
  children: readonly ConditionTree[],
  joined: (children: readonly ConditionTree[]) => ConditionTree,
): readonly Change[] {
  return children.flatMap((child, at) =>
    changesOf(child).map(({ how, tree }) => {
      const left = children.flatMap((other, index) => (index === at ? (tree ?? []) : other));
      return { how, tree: left.length === 0 ? undefined : joined(left) };
    }),
  );
}

function changesOf(tree: ConditionTree): readonly Change[] {
  if ('all' in tree) return changesIn(tree.all, (all) => ({ all }));
  if ('any' in tree) return changesIn(tree.any, (any) => ({ any }));
  if ('not' in tree) return changesIn([tree.not], ([not = tree.not]) => ({ not }));
  return 'condition' in tree ? [] : changedLeaves(tree);
}

/** A condition with one leaf left out, one bound moved or turned, or one word taken from a list: each way once. */
export const spoiltWays = (tree: ConditionTree): readonly Spoilt[] =>
  changesOf(tree).flatMap(({ how, tree: changed }) => (changed === undefined ? [] : [{ how, tree: changed }]));
