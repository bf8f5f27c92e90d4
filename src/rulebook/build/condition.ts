import { Engine, Rule } from 'json-rules-engine';
import type { TopLevelCondition } from 'json-rules-engine';
import type { Facts } from '../../domain/facts/fact.js';
import type { Vocabulary } from '../../domain/facts/vocabulary.js';
import type { Condition, ConditionTree, Trigger } from '../../domain/rulebook/rule.js';

/** One of the library's operators, as its engine holds it. */
interface Operator {
  evaluate(factValue: unknown, compareTo: unknown): boolean;
}

const libraryOperators = (): ReadonlyMap<string, Operator> => {
  // The typings leave the operators out; a change of the library's inside must be loud.
  const { operators } = new Engine() as unknown as { operators?: { operators?: unknown; get?: unknown } };
  if (operators?.operators instanceof Map) return operators.operators as ReadonlyMap<string, Operator>;
  if (operators instanceof Map) return operators as ReadonlyMap<string, Operator>;
  throw new Error('json-rules-engine no longer keeps its operators where they were');
};

/** The operators of json-rules-engine: the library stays the one authority on what a rule means. */
export const OPERATORS: ReadonlyMap<string, Operator> = libraryOperators();

/** Conditions that several rules share, by name. */
export type NamedConditions = Readonly<Record<string, ConditionTree>>;

/**
 * Lets the library parse a condition tree and turns what it made of it into functions that ask synchronously and in the
 * rulebook's order. One `Engine` shared by overlapping runs loses rules, and a new one for each run costs milliseconds.
 */
export const compileCondition = <Name extends string>(
  tree: ConditionTree,
  vocabulary: Vocabulary<Name>,
  named: NamedConditions = {},
): Condition<Name> => {
  const root = compiler(vocabulary, named)(parse(tree));
  return {
    tree,
    reads: [...new Set(root.reads)],
    triggers: root.triggers,
    holds: (facts) => {
      if (!root.holds(facts)) return undefined;
      const behind: Name[] = [];
      root.collect(facts, behind);
      return behind;
    },
    mayHold: root.mayHold,
  };
};

type Parsed =
  | { readonly all: readonly Parsed[] }
  | { readonly any: readonly Parsed[] }
  | { readonly not: Parsed }
  | { readonly condition: string }
  | { readonly fact: string; readonly operator: string; readonly value: unknown };

const parse = (tree: ConditionTree): Parsed => {
  // The library's types know no read-only trees; it copies what it is given.
  const copied = new Rule({ conditions: tree as unknown as TopLevelCondition, event: { type: 'fired' } });
  const parsed: unknown = copied.conditions;
  return parsed as Parsed;
};

interface Node<Name extends string> {
  readonly reads: readonly Name[];
  readonly triggers: readonly Trigger<Name>[] | undefined;
  /** As `Engine.run` would decide. */
  readonly holds: (facts: Facts<Name>) => boolean;
  /** Adds the facts of the leaves that held; every branch that holds is a ground for the reason. */
  readonly collect: (facts: Facts<Name>, behind: Name[]) => void;
  /** What the unknown facts leave possible: an unknown leaf may turn out either way. */
  readonly mayHold: (facts: Facts<Name>) => boolean;
}

const compiler = <Name extends string>(
  vocabulary: Vocabulary<Name>,
  named: NamedConditions,
): ((node: Parsed) => Node<Name>) => {
  const compile = (node: Parsed): Node<Name> => {
    if ('all' in node) return all(node.all.map(compile));
    if ('any' in node) return any(node.any.map(compile));
    if ('not' in node) return not(compile(node.not));
    if ('condition' in node) return compile(parse(definition(node.condition)));
    return leaf(node.fact, node.operator, node.value, vocabulary);
  };
  const definition = (name: string): ConditionTree => {
    const found = named[name];
    if (found === undefined) throw new Error(`no condition is named ${name}`);
    return found;
  };
  return compile;
};

const all = <Name extends string>(children: readonly Node<Name>[]): Node<Name> => ({
  reads: children.flatMap(({ reads }) => reads),
  triggers: fewest(children.map(({ triggers }) => triggers)),
  holds: (facts) => children.every((child) => child.holds(facts)),
  collect: (facts, behind) => {
    for (const child of children) child.collect(facts, behind);
  },
  mayHold: (facts) => children.every((child) => child.mayHold(facts)),
});

const any = <Name extends string>(children: readonly Node<Name>[]): Node<Name> => ({
  reads: children.flatMap(({ reads }) => reads),
  triggers: children.every(({ triggers }) => triggers !== undefined)
    ? children.flatMap(({ triggers = [] }) => triggers)
    : undefined,
  holds: (facts) => children.some((child) => child.holds(facts)),
  collect: (facts, behind) => {
    for (const child of children) if (child.holds(facts)) child.collect(facts, behind);
  },
  mayHold: (facts) => children.some((child) => child.mayHold(facts)),
});

/** Each of them is necessary where all must hold, so the shortest list will do. */
const fewest = <T>(lists: readonly (readonly T[] | undefined)[]): readonly T[] | undefined =>
  lists.reduce(
    (least, list) => (list !== undefined && list.length < (least?.length ?? Infinity) ? list : least),
    undefined,
  );

const not = <Name extends string>(child: Node<Name>): Node<Name> => ({
  reads: child.reads,
  triggers: undefined,
  holds: (facts) => !child.holds(facts),
  collect: () => undefined,
  mayHold: () => true,
});

const leaf = <Name extends string>(
  given: string,
  operatorName: string,
  compareTo: unknown,
  vocabulary: Vocabulary<Name>,
): Node<Name> => {
  const operator = OPERATORS.get(operatorName);
  if (operator === undefined) throw new Error(`json-rules-engine has no operator ${operatorName}`);
  const whereUnknown = operator.evaluate(undefined, compareTo);
  const fact = vocabulary.named(given);
  if (fact === undefined) {
    const always = (): boolean => whereUnknown;
    return { reads: [], triggers: undefined, holds: always, collect: () => undefined, mayHold: always };
  }
  const holds = (facts: Facts<Name>): boolean => {
    const known = facts.get(fact);
    return known === undefined ? whereUnknown : operator.evaluate(known.value, compareTo);
  };
  return {
    reads: [fact],
    triggers: whereUnknown ? undefined : triggersOf(fact, operatorName, compareTo),
    holds,
    collect: (_facts, behind) => {
      if (!behind.includes(fact)) behind.push(fact);
    },
    mayHold: (facts) => !facts.has(fact) || holds(facts),
  };
};

/** These operators ask for one value or one of a list; what they ask for is known before any workload is. */
const triggersOf = <Name extends string>(
  fact: Name,
  operator: string,
  compareTo: unknown,
): readonly Trigger<Name>[] => {
  if (operator === 'equal' || operator === 'contains') return [{ fact, value: compareTo }];
  if (operator === 'in' && Array.isArray(compareTo)) return compareTo.map((value: unknown) => ({ fact, value }));
  return [{ fact }];
};
