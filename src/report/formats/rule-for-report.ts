import type { SourceAnswer } from '../../answers/source.js';
import type { Severity } from '../../domain/rulebook/severity.js';

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
