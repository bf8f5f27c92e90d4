/**
 * The kinds of rule: from facts of a workload to a trait that it needs, what cannot be had together, from what drives a
 * system to a trait of its architecture style, and from a part of a design to a finding.
 */
export const RULE_KINDS = ['selection', 'conflict', 'driver', 'review'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];
