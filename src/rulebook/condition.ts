import { Engine, Rule } from 'json-rules-engine';
import type { TopLevelCondition } from 'json-rules-engine';
import type { Facts } from '../domain/fact.js';
import type { Condition, ConditionTree } from '../domain/rule.js';
import { isFactName } from '../domain/vocabulary.js';
import type { FactName } from '../domain/vocabulary.js';

/** One of the library's operators, as its engine holds it. */
interface Operator {
  evaluate(factValue: unknown, compareTo: unknown): boolean;
}

/** The operators of json-rules-engine: the library stays the one authority on what a rule means. */
export const OPERATORS: ReadonlyMap<string, Operator> = libraryOperators();

function libraryOperators(): ReadonlyMap<string, Operator> {
  // The typings leave the operators out; a change of the library's inside must be loud.
  const { operators } = new Engine() as unknown as { operators?: { operators?: unknown; get?: unknown } };
  if (operators?.operators instanceof Map) return operators.operators as ReadonlyMap<string, Operator>;
  if (operators instanceof Map) return operators as ReadonlyMap<string, Operator>;
  throw new Error('json-rules-engine no longer keeps its operators where they were');
}

/** Conditions that several rules share, by name. */
export type NamedConditions = Readonly<Record<string, ConditionTree>>;

/**
 * Lets the library parse a condition tree and walks what it made of it, synchronously and in the rulebook's order.
 * One `Engine` shared by overlapping runs loses rules, and a new one for each run costs milliseconds.
 */
export const compileCondition = (tree: ConditionTree, named: NamedConditions = {}): Condition => {
  const parsed = parse(tree);
  const shared = new Map(Object.entries(named).map(([name, condition]) => [name, parse(condition)]));
  const reads = [...readBy(parsed, shared)];
  return {
    tree,
    reads,
    holds: (facts) => {
      const behind: FactName[] = [];
      return walk(parsed, facts, shared, behind) ? [...new Set(behind)] : undefined;
    },
    mayHold: (facts) => couldHold(parsed, facts, shared),
  };
};

type Parsed =
  | { readonly all: readonly Parsed[] }
  | { readonly any: readonly Parsed[] }
  | { readonly not: Parsed }
  | { readonly condition: string }
  | { readonly fact: string; readonly operator: string; readonly value: unknown };
type Shared = ReadonlyMap<string, Parsed>;

const parse = (tree: ConditionTree): Parsed =>
  new Rule({ conditions: tree as unknown as TopLevelCondition, event: { type: 'fired' } }).conditions as unknown as Parsed;

const named = (name: string, shared: Shared): Parsed => {
  const found = shared.get(name);
  if (found === undefined) throw new Error(`no condition is named ${name}`);
  return found;
};

const evaluate = (operator: string, factValue: unknown, compareTo: unknown): boolean => {
  const found = OPERATORS.get(operator);
  if (found === undefined) throw new Error(`json-rules-engine has no operator ${operator}`);
  return found.evaluate(factValue, compareTo);
};

/** Evaluates as `Engine.run` would, and collects the facts of the leaves that held. */
const walk = (node: Parsed, facts: Facts, shared: Shared, behind: FactName[]): boolean => {
  if ('all' in node) return node.all.every((child) => walk(child, facts, shared, behind));
  // Every branch that holds is a ground for the reason, so none is skipped.
  if ('any' in node) return node.any.filter((child) => walk(child, facts, shared, behind)).length > 0;
  if ('not' in node) return !walk(node.not, facts, shared, []);
  if ('condition' in node) return walk(named(node.condition, shared), facts, shared, behind);
  if (!isFactName(node.fact)) return evaluate(node.operator, undefined, node.value);
  const held = evaluate(node.operator, facts.get(node.fact)?.value, node.value);
  if (held) behind.push(node.fact);
  return held;
};

/** What the unknown facts leave possible: an unknown leaf may turn out either way. */
const couldHold = (node: Parsed, facts: Facts, shared: Shared): boolean => {
  if ('all' in node) return node.all.every((child) => couldHold(child, facts, shared));
  if ('any' in node) return node.any.some((child) => couldHold(child, facts, shared));
  if ('not' in node) return true;
  if ('condition' in node) return couldHold(named(node.condition, shared), facts, shared);
  const fact = isFactName(node.fact) ? facts.get(node.fact) : undefined;
  return fact === undefined || evaluate(node.operator, fact.value, node.value);
};

const readBy = (node: Parsed, shared: Shared): ReadonlySet<FactName> => {
  if ('all' in node) return new Set(node.all.flatMap((child) => [...readBy(child, shared)]));
  if ('any' in node) return new Set(node.any.flatMap((child) => [...readBy(child, shared)]));
  if ('not' in node) return readBy(node.not, shared);
  if ('condition' in node) return readBy(named(node.condition, shared), shared);
  return new Set(isFactName(node.fact) ? [node.fact] : []);
};
