import type { Vocabulary } from '../../domain/facts/vocabulary.js';
import type { FactKind } from '../../domain/input/fact-kind.js';
import type { ConditionTree } from '../../domain/rulebook/rule.js';
import { OPERATORS } from '../build/condition.js';
import { preview } from '../read/fault.js';
import type { Fault } from '../read/fault.js';
import type { Path, YamlFile } from '../read/yaml-file.js';

/** Operators that hold where the fact is unknown: they would fire by accident. */
const NEGATIVE: ReadonlySet<string> = new Set(['notEqual', 'notIn']);

/**
 * Refuses what json-rules-engine accepts silently: unknown facts and operators, operators that do not suit the fact,
 * values that it can never have, and negations that an unknown fact would satisfy. At the root the library wants a list
 * of conditions, or the negation of one, and would end the process where it finds another thing.
 */
export const checkCondition = <Name extends string>(
  tree: ConditionTree,
  path: Path,
  file: YamlFile,
  vocabulary: Vocabulary<Name>,
): readonly Fault[] => [
  ...('fact' in tree ? [file.faultAt(path, 'all, any or not around the condition', preview(tree))] : []),
  ...checkPart(tree, path, file, vocabulary, NO_GUARDS),
];

const checkPart = <Name extends string>(
  tree: ConditionTree,
  path: Path,
  file: YamlFile,
  vocabulary: Vocabulary<Name>,
  guards: Guards,
): readonly Fault[] => {
  const check = (child: ConditionTree, below: Path, known: Guards): readonly Fault[] =>
    checkPart(child, [...path, ...below], file, vocabulary, known);
  if ('all' in tree) {
    const inner = new Set([...guards, ...tree.all.flatMap((child) => positiveFact(child) ?? [])]);
    return tree.all.flatMap((child, index) => check(child, ['all', index], inner));
  }
  if ('any' in tree) return tree.any.flatMap((child, index) => check(child, ['any', index], guards));
  if ('not' in tree) {
    const open = factsIn(tree.not).filter((fact) => !guards.has(fact));
    const inner = check(tree.not, ['not'], guards);
    return open.length === 0 ? inner : [...inner, unguarded(open.join(', '), [...path, 'not'], file)];
  }
  if ('condition' in tree) return [];
  return checkLeaf(tree, path, file, vocabulary, guards);
};

type Guards = ReadonlySet<string>;
const NO_GUARDS: Guards = new Set();
type Leaf = Extract<ConditionTree, { fact: string }>;

const positiveFact = (tree: ConditionTree): string | undefined =>
  'fact' in tree && !NEGATIVE.has(tree.operator) ? tree.fact : undefined;

const factsIn = (tree: ConditionTree): readonly string[] => {
  if ('all' in tree) return tree.all.flatMap(factsIn);
  if ('any' in tree) return tree.any.flatMap(factsIn);
  if ('not' in tree) return factsIn(tree.not);
  return 'fact' in tree ? [tree.fact] : [];
};

const unguarded = (fact: string, path: Path, file: YamlFile): Fault =>
  file.faultAt(
    path,
    `beside it, in the same "all", a condition that holds only where ${fact} is known`,
    'a negation that an unknown fact satisfies',
  );

const checkLeaf = <Name extends string>(
  leaf: Leaf,
  path: Path,
  file: YamlFile,
  vocabulary: Vocabulary<Name>,
  guards: Guards,
): readonly Fault[] => {
  const fact = vocabulary.named(leaf.fact);
  if (fact === undefined) {
    return [file.faultAt([...path, 'fact'], 'the name of a fact of the contract or a derived one', preview(leaf.fact))];
  }
  const kind = vocabulary.kindOf(fact);
  if (kind.kind === 'text' || kind.kind === 'terms') {
    return [file.faultAt([...path, 'fact'], 'a fact that is not only for sentences', preview(leaf.fact))];
  }
  const operators = operatorsFor(kind);
  if (!OPERATORS.has(leaf.operator) || !operators.includes(leaf.operator)) {
    return [
      file.faultAt([...path, 'operator'], `one of ${operators.join(', ')} for ${leaf.fact}`, preview(leaf.operator)),
    ];
  }
  const expected = expectedValue(kind, leaf.operator, leaf.value);
  if (expected !== undefined) return [file.faultAt([...path, 'value'], expected, preview(leaf.value))];
  return NEGATIVE.has(leaf.operator) && !guards.has(leaf.fact) ? [unguarded(leaf.fact, path, file)] : [];
};

const operatorsFor = (kind: FactKind): readonly string[] => {
  switch (kind.kind) {
    case 'number':
      return ['equal', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'];
    case 'flag':
      return ['equal'];
    case 'word':
      return ['equal', 'in', 'notEqual', 'notIn'];
    case 'words':
    case 'ids':
      return ['contains', 'doesNotContain'];
  }
};

/** What the value should be, or undefined where it is right. */
const expectedValue = (kind: FactKind, operator: string, value: unknown): string | undefined => {
  switch (kind.kind) {
    case 'number':
      return typeof value === 'number' && value >= kind.min && value <= kind.max
        ? undefined
        : `a number from ${kind.min} to ${kind.max}`;
    case 'flag':
      return typeof value === 'boolean' ? undefined : 'true or false';
    case 'ids':
      return typeof value === 'string' ? undefined : 'an id';
    case 'word':
    case 'words': {
      const values: unknown = operator === 'in' || operator === 'notIn' ? value : [value];
      const known = (word: unknown): boolean => typeof word === 'string' && kind.words.includes(word);
      return Array.isArray(values) && values.length > 0 && values.every(known)
        ? undefined
        : `${operator === 'in' || operator === 'notIn' ? 'a list of words from' : 'one of'} ${kind.words.join(', ')}`;
    }
  }
};
