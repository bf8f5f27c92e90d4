import type { ConditionTree } from '../../../src/domain/rulebook/rule.js';
import { code, list } from '../markdown.js';

/** A condition as a list: an entry for each of the ways in which it can hold. */
export const waysOf = (tree: ConditionTree): string =>
  list(('any' in tree ? tree.any : [tree]).map((way) => said(way)));

const said = (tree: ConditionTree): string => {
  if ('all' in tree) return tree.all.map(within).join(', and ');
  if ('any' in tree) return tree.any.map(within).join(', or ');
  if ('not' in tree) return `not ${within(tree.not)}`;
  if ('condition' in tree) return code(tree.condition);
  return `${code(tree.fact)} ${OPERATORS[tree.operator] ?? tree.operator} ${valueOf(tree.value)}`;
};

/** A branch within another stands in brackets, or nobody knows what belongs together. */
const within = (tree: ConditionTree): string => ('all' in tree || 'any' in tree ? `(${said(tree)})` : said(tree));

const OPERATORS: Readonly<Record<string, string>> = {
  equal: 'is',
  notEqual: 'is not',
  in: 'is one of',
  notIn: 'is none of',
  contains: 'has',
  doesNotContain: 'has no',
  greaterThan: '>',
  greaterThanInclusive: '≥',
  lessThan: '<',
  lessThanInclusive: '≤',
};

const valueOf = (value: unknown): string =>
  [value]
    .flat()
    .map((one) => (typeof one === 'number' ? one.toLocaleString('en-GB') : code(String(one))))
    .join(', ');
