import type { RuleAnswer, RuleCaseAnswer, RuleSummaryAnswer } from '../../answers/catalogue/rule.js';
import { worstCase, type ReviewCase } from '../../domain/rulebook/review-rule.js';
import type { AnyRule } from '../../domain/rulebook/any-rule.js';
import type { ConditionTree } from '../../domain/rulebook/rule.js';
import type { Language } from '../../domain/text.js';
import { saySource } from '../say-source.js';
import type { Saying } from '../saying.js';

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
