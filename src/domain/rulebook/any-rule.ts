import { memoize } from '../memoize.js';
import type { ReviewRule } from './review-rule.js';
import type { ConflictRule, SelectionRule } from './rule.js';
import type { Rulebook } from './rulebook.js';
import type { DriverRule } from './style.js';

/** A rule of any kind, with its kind. */
export type AnyRule =
  | { readonly kind: 'selection'; readonly rule: SelectionRule }
  | { readonly kind: 'conflict'; readonly rule: ConflictRule }
  | { readonly kind: 'driver'; readonly rule: DriverRule }
  | { readonly kind: 'review'; readonly rule: ReviewRule };

export type RuleKind = AnyRule['kind'];

/**
 * The kinds of rule: from facts of a workload to a trait that it needs, what cannot be had together, from what drives a
 * system to a trait of its architecture style, and from a part of a design to a finding.
 */
export const RULE_KINDS = ['selection', 'conflict', 'driver', 'review'] as const satisfies readonly RuleKind[];

/** Every rule, kind by kind; no two have the same id. */
export const rulesOf = memoize(({ selection, conflicts, drivers, review }: Rulebook): readonly AnyRule[] => [
  ...selection.map((rule) => ({ kind: 'selection' as const, rule })),
  ...conflicts.map((rule) => ({ kind: 'conflict' as const, rule })),
  ...drivers.map((rule) => ({ kind: 'driver' as const, rule })),
  ...review.map((rule) => ({ kind: 'review' as const, rule })),
]);
