import type { ReviewCase, ReviewRule } from '../../domain/rulebook/review-rule.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import { SEVERITIES } from '../../domain/rulebook/severity.js';
import type { Language } from '../../domain/text.js';
import { saySource } from '../say-source.js';
import type { RuleForReport } from './rule-for-report.js';

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
