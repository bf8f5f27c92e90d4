import type { SourceAnswer } from '../../answers/source.js';
import { worstCase } from '../../domain/rulebook/review-rule.js';
import type { Severity } from '../../domain/rulebook/severity.js';
import { saySource } from '../say-source.js';
import type { Saying } from '../saying.js';

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
export const rulesForReport = (saying: Saying): readonly RuleForReport[] =>
  saying.rulebook.review.map((rule) => {
    const { language } = saying;
    const worst = worstCase(rule);
    return {
      id: rule.id,
      title: rule.title[language],
      because: rule.because[language],
      // Without a design there are no names to fill in, so `…` takes their place.
      remedy: (worst?.remedy[language] ?? '').replaceAll(/\{[^{}]*\}/g, '…'),
      severity: worst?.severity ?? 'info',
      patterns: rule.patterns,
      sources: rule.sources.map((source) => saySource(source, saying)),
    };
  });
