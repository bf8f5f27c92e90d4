import type { ConditionTree } from '../../src/domain/rulebook/rule.js';

type Leaf = Extract<ConditionTree, { readonly fact: string }>;

/** How a notation writes each kind of condition. */
export interface Notation<T> {
  readonly all: (parts: readonly T[]) => T;
  readonly any: (parts: readonly T[]) => T;
  readonly not: (part: T) => T;
  readonly leaf: (leaf: Leaf) => T;
}

/** Writes a condition in another notation. What has no meaning there that is certain is refused. */
export const translate = <T>(tree: ConditionTree, notation: Notation<T>): T => {
  const part = (child: ConditionTree): T => translate(child, notation);
  if ('all' in tree) return notation.all(tree.all.map(part));
  if ('any' in tree) return notation.any(tree.any.map(part));
  if ('not' in tree) return notation.not(part(tree.not));
  if ('condition' in tree) throw new Error(`the condition ${tree.condition} is shared, and cannot be translated`);
  return notation.leaf(tree);
};

/** The operators of order, as json-rules-engine calls them and as everybody else writes them. */
const ORDER: Readonly<Record<string, string>> = {
  greaterThan: '>',
  greaterThanInclusive: '>=',
  lessThan: '<',
  lessThanInclusive: '<=',
};

export const orderOf = (operator: string): string => {
  const written = ORDER[operator];
  if (written === undefined) throw new Error(`the operator ${operator} cannot be translated`);
  return written;
};
