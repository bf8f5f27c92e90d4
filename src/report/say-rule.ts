import type { ConditionTree, ConflictRule, Examples, SelectionRule, Strength } from '../domain/rule.js';
import type { Source } from '../domain/source.js';
import type { Language } from '../domain/text.js';

/** The two kinds of rule: one leads from facts to a needed trait, the other tells what cannot be had together. */
export const RULE_KINDS = ['selection', 'conflict'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

export interface RuleSummaryAnswer {
  readonly id: string;
  readonly kind: RuleKind;
  /** Of a selection rule. */
  readonly trait: string | null;
  readonly strength: Strength | null;
  /** Of a conflict rule: the facts of which one has to give way. */
  readonly relax: readonly string[];
  /** With the names of facts in braces where their values go. */
  readonly because: string;
  readonly source: Source;
}

export interface RuleAnswer extends RuleSummaryAnswer {
  readonly when: ConditionTree;
  readonly examples: Examples;
}

export type AnyRule =
  | { readonly kind: 'selection'; readonly rule: SelectionRule }
  | { readonly kind: 'conflict'; readonly rule: ConflictRule };

export const sayRuleSummary = ({ kind, rule }: AnyRule, language: Language): RuleSummaryAnswer => ({
  id: rule.id,
  kind,
  trait: kind === 'selection' ? rule.need.trait : null,
  strength: kind === 'selection' ? rule.need.strength : null,
  relax: kind === 'conflict' ? rule.relax : [],
  because: rule.because[language],
  source: rule.source,
});

export const sayRule = (read: AnyRule, language: Language): RuleAnswer => ({
  ...sayRuleSummary(read, language),
  when: read.rule.when.tree,
  examples: read.rule.examples,
});
