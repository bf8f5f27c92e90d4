import { worstCase, type ReviewCase, type ReviewRule } from '../../domain/rulebook/review-rule.js';
import type { SubjectKind } from '../../domain/facts/review-facts.js';
import type { ConditionTree, ConflictRule, Examples, SelectionRule, Strength } from '../../domain/rulebook/rule.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import type { Severity } from '../../domain/rulebook/severity.js';
import type { Source } from '../../domain/rulebook/source.js';
import type { DriverRule } from '../../domain/rulebook/style.js';
import type { Language } from '../../domain/text.js';
import type { SourceAnswer } from '../recommendation/recommendation-answer.js';
import { saySource } from '../say-source.js';
import type { Saying } from '../saying.js';

/**
 * The kinds of rule: from facts of a workload to a trait that it needs, what cannot be had together, from what drives a
 * system to a trait of its architecture style, and from a part of a design to a finding.
 */
export const RULE_KINDS = ['selection', 'conflict', 'driver', 'review'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

export interface RuleSummaryAnswer {
  readonly id: string;
  readonly kind: RuleKind;
  /** Of a review rule, as are the subject that it speaks of and its worst severity. */
  readonly title: string | null;
  readonly subject: SubjectKind | null;
  readonly severity: Severity | null;
  /** Of a selection or driver rule. */
  readonly trait: string | null;
  readonly strength: Strength | null;
  /** Of a conflict rule: the facts of which one has to give way. */
  readonly relax: readonly string[];
  /** With the names of facts in braces where their values go. */
  readonly because: string;
  /** Of a review rule: ids of the patterns that help. */
  readonly patterns: readonly string[];
  /** The first of the sources. */
  readonly source: Source;
  readonly sources: readonly SourceAnswer[];
}

export interface RuleAnswer extends RuleSummaryAnswer {
  readonly when: ConditionTree;
  /** Of a review rule: the first that holds speaks. Of others: none. */
  readonly cases: readonly RuleCaseAnswer[];
  readonly examples: Examples;
}

/** What a review rule says where its condition holds, with the names of facts in braces where their values go. */
export interface RuleCaseAnswer {
  readonly when: ConditionTree;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
}

export type AnyRule =
  | { readonly kind: 'selection'; readonly rule: SelectionRule }
  | { readonly kind: 'conflict'; readonly rule: ConflictRule }
  | { readonly kind: 'driver'; readonly rule: DriverRule }
  | { readonly kind: 'review'; readonly rule: ReviewRule };

/** Every rule, kind by kind; no two have the same id. */
export const rulesOf = ({ selection, conflicts, drivers, review }: Rulebook): readonly AnyRule[] => [
  ...selection.map((rule) => ({ kind: 'selection' as const, rule })),
  ...conflicts.map((rule) => ({ kind: 'conflict' as const, rule })),
  ...drivers.map((rule) => ({ kind: 'driver' as const, rule })),
  ...review.map((rule) => ({ kind: 'review' as const, rule })),
];

export const sayRuleSummary = (read: AnyRule, saying: Saying): RuleSummaryAnswer => {
  const { language } = saying;
  const { kind, rule } = read;
  const need = kind === 'selection' || kind === 'driver' ? rule.need : undefined;
  const reviews = kind === 'review' ? rule : undefined;
  const sources = kind === 'review' ? rule.sources : [rule.source];
  const [source] = sources;
  if (source === undefined) throw new Error(`${rule.id} has no source`);
  return {
    id: rule.id,
    kind,
    title: reviews?.title[language] ?? null,
    subject: reviews?.subject ?? null,
    severity: reviews === undefined ? null : (worstCase(reviews)?.severity ?? null),
    trait: need?.trait ?? null,
    strength: need?.strength ?? null,
    relax: kind === 'conflict' ? rule.relax : [],
    because: rule.because[language],
    patterns: reviews?.patterns ?? [],
    source,
    sources: sources.map((one) => saySource(one, saying)),
  };
};

export const sayRule = (read: AnyRule, saying: Saying): RuleAnswer => ({
  ...sayRuleSummary(read, saying),
  when: read.kind === 'review' ? anyOf(read.rule.cases) : read.rule.when.tree,
  cases: read.kind === 'review' ? read.rule.cases.map((one) => sayCase(one, saying.language)) : [],
  examples: read.rule.examples,
});

const sayCase = ({ when, severity, message, remedy }: ReviewCase, language: Language): RuleCaseAnswer => ({
  when: when.tree,
  severity,
  message: message[language],
  remedy: remedy[language],
});

/** A review rule finds something where any of its cases holds. */
const anyOf = (cases: readonly ReviewCase[]): ConditionTree => {
  const trees = cases.map(({ when }) => when.tree);
  const [only] = trees;
  return trees.length === 1 && only !== undefined ? only : { any: trees };
};
