import type { Fact, Facts, FactValue } from '../../facts/fact.js';
import type { Condition } from '../rule.js';
import type { Source } from '../source.js';
import type { Text } from '../../text.js';
import type { FactName } from '../../facts/workload-vocabulary.js';

/** What a fact of the workload may be for a database to serve it. */
export type Bound =
  | { readonly kind: 'at-most'; readonly value: number }
  | { readonly kind: 'at-least'; readonly value: number }
  /** One of these must be among what the workload accepts; an empty list accepts nothing. */
  | { readonly kind: 'any-of'; readonly words: readonly string[] }
  /** The workload must not ask for one of these. */
  | { readonly kind: 'none-of'; readonly words: readonly (string | boolean)[] };

/** A documented bound of a database. A hard one rules out where it is passed, an advised one costs points. */
export interface Limit {
  readonly id: string;
  readonly fact: FactName;
  readonly bound: Bound;
  readonly hard: boolean;
  /** Where it bounds only some: an edition, a licence; everywhere where it is absent. */
  readonly when?: Condition;
  readonly evidence: Text;
  /** The words of the source that say it, or the figures as its table has them. */
  readonly quote?: string;
  readonly source: Source;
}

/** A limit that a workload passes, or comes near to. */
export interface LimitMet {
  readonly limit: Limit;
  readonly fact: Fact;
  readonly state: 'passed' | 'near';
  /** Whether it rules the database out: hard, passed, and by something that was stated. */
  readonly excludes: boolean;
}

/**
 * How a workload stands to a limit by the fact that it bounds; undefined where it is kept, or bounds nothing here. `near` is
 * the share of a bound from which it counts as near.
 */
export const limitMet = (limit: Limit, fact: Fact, facts: Facts, near: number): LimitMet | undefined => {
  const state = stateOf(limit.bound, fact.value, near);
  if (state === 'kept' || (limit.when !== undefined && limit.when.holds(facts) === undefined)) return undefined;
  return { limit, fact, state, excludes: state === 'passed' && limit.hard && fact.firm };
};

const stateOf = (bound: Bound, value: FactValue, near: number): 'kept' | 'near' | 'passed' => {
  switch (bound.kind) {
    case 'at-most':
      if (typeof value !== 'number') return 'kept';
      return value > bound.value ? 'passed' : value >= near * bound.value && bound.value > 0 ? 'near' : 'kept';
    case 'at-least':
      return typeof value === 'number' && value < bound.value ? 'passed' : 'kept';
    case 'any-of':
      return typeof value === 'object' && !value.some((word) => bound.words.includes(word)) ? 'passed' : 'kept';
    case 'none-of':
      return (typeof value === 'string' || typeof value === 'boolean') && bound.words.includes(value)
        ? 'passed'
        : 'kept';
  }
};
