import { worstCase } from '../../domain/rulebook/review-rule.js';
import { saySource } from '../say-source.js';
import type { Saying } from '../saying.js';
import type { RuleForReport } from './rule-for-report.js';

/** All rules of the review, as a report tells them beside its findings, in the rulebook's order. */
export const rulesForReport = (saying: Saying): readonly RuleForReport[] =>
  saying.rulebook.review.map((rule) => {
    const { language } = saying;
    const worst = worstCase(rule);
    return {
      id: rule.id,
      title: rule.title[language],
      because: rule.because[language],
      // Where the names of a design go, a rule by itself has none.
      remedy: (worst?.remedy[language] ?? '').replaceAll(/\{[^{}]*\}/g, '…'),
      severity: worst?.severity ?? 'info',
      patterns: rule.patterns,
      sources: rule.sources.map((source) => saySource(source, saying)),
    };
  });
