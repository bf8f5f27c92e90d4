import type { SourceAnswer } from '../../answers/source.js';
import type { ReviewCase, ReviewRule } from '../../domain/rulebook/review-rule.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import { SEVERITIES, type Severity } from '../../domain/rulebook/severity.js';
import type { Language } from '../../domain/text.js';
import { saySource } from '../say-source.js';

/** A rule of the review in one language, as a report tells it beside the findings. */
export interface RuleForReport {
  readonly id: string;
  readonly title: string;
  /** Why it is a rule at all. */
  readonly because: string;
  readonly remedy: string;
  readonly severity: Severity;
  /** Ids of patterns that help. */
  readonly patterns: readonly string[];
  readonly sources: readonly SourceAnswer[];
}

/** All rules of the review, as a report tells them beside its findings, in the rulebook's order. */
export const rulesForReport = (
  { review }: Rulebook,
  language: Language,
  staleBefore: string,
): readonly RuleForReport[] =>
  review.map((rule) => {
    const worst = worstCase(rule);
    return {
      id: rule.id,
      title: rule.title[language],
      because: rule.because[language],
      // Where the names of a design go, a rule by itself has none.
      remedy: (worst?.remedy[language] ?? '').replaceAll(/\{[^{}]*\}/g, '…'),
      severity: worst?.severity ?? 'info',
      patterns: rule.patterns,
      sources: rule.sources.map((source) => saySource(source, staleBefore)),
    };
  });

/** The first of the most severe. */
const worstCase = ({ cases }: ReviewRule): ReviewCase | undefined =>
  SEVERITIES.flatMap((severity) => cases.filter((one) => one.severity === severity))[0];
