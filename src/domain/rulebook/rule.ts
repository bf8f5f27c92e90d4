import type { Facts } from '../facts/fact.js';
import type { Source } from './source.js';
import type { Text } from '../text.js';
import type { FactName } from '../facts/workload-vocabulary.js';

/** How much a trait is needed, most first. What lacks a `must` is ruled out: a family, a database or a style. */
export const STRENGTHS = ['must', 'strong', 'moderate', 'slight'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** A rule's condition tree, as it stands in the rulebook. */
export type ConditionTree =
  | { readonly all: readonly ConditionTree[] }
  | { readonly any: readonly ConditionTree[] }
  | { readonly not: ConditionTree }
  | { readonly condition: string }
  | { readonly fact: string; readonly operator: string; readonly value: unknown };

/** Without this fact, and this value of it (or in it, where it is a list), a condition cannot hold. */
export interface Trigger<Name extends string = FactName> {
  readonly fact: Name;
  /** Absent where any value may do. */
  readonly value?: unknown;
}

/** A condition over facts, ready to be asked. */
export interface Condition<Name extends string = FactName> {
  readonly tree: ConditionTree;
  readonly reads: readonly Name[];
  /** One of these must be known for it to hold; undefined where it can hold without any known fact. */
  readonly triggers: readonly Trigger<Name>[] | undefined;
  /** The facts that made it hold, or undefined where it does not hold. */
  readonly holds: (facts: Facts<Name>) => readonly Name[] | undefined;
  /** False where no value of the unknown facts could make it hold. */
  readonly mayHold: (facts: Facts<Name>) => boolean;
}

/** Partial workloads on which a rule must fire, and on which it must not. */
interface Examples {
  readonly fires: readonly object[];
  readonly rests: readonly object[];
}

/** Leads from facts to a trait that is needed. It names no candidate that may have it. */
export interface SelectionRule<Name extends string = FactName> {
  readonly id: string;
  readonly when: Condition<Name>;
  readonly need: { readonly trait: string; readonly strength: Strength };
  /** It says what the workload may do without, which is an objection removed and no demand: see `gatherNeeds`. */
  readonly permission?: boolean;
  /** Whether it asks for speed, scale or availability so much that permissions count beside it. */
  readonly demanding?: boolean;
  /** May name facts in braces: `{data.maxItemKb}`. */
  readonly because: Text;
  readonly source: Source;
  readonly examples: Examples;
}

/** Says that two or more things that a workload asks for cannot be had together. */
export interface ConflictRule {
  readonly id: string;
  readonly when: Condition;
  readonly because: Text;
  /** The facts of which one has to give way, the likeliest first. */
  readonly relax: readonly FactName[];
  readonly source: Source;
  readonly examples: Examples;
}
