import type { ReviewFactName, SubjectKind } from '../facts/review-facts.js';
import type { Condition } from './rule.js';
import { SEVERITIES, type Severity } from './severity.js';
import type { Source } from './source.js';
import type { Text } from '../text.js';

/** What a review rule says where its condition holds. Texts may name facts in braces: `{call.to}`. */
export interface ReviewCase {
  readonly when: Condition<ReviewFactName>;
  readonly severity: Severity;
  readonly message: Text;
  readonly remedy: Text;
}

/** Designs (without `version` and `system`) on which a rule must fire, and on which it must not. */
interface ReviewExamples {
  readonly fires: readonly { readonly severity: Severity; readonly target: string; readonly design: object }[];
  readonly rests: readonly object[];
}

/** A rule over a design. Of its cases the first that holds speaks. */
export interface ReviewRule {
  readonly id: string;
  readonly subject: SubjectKind;
  readonly title: Text;
  /** Why it matters, whatever the design. */
  readonly because: Text;
  readonly cases: readonly ReviewCase[];
  /** Ids of patterns that help. */
  readonly patterns: readonly string[];
  readonly sources: readonly Source[];
  readonly examples: ReviewExamples;
}

/** The first of its most severe cases. */
export const worstCase = ({ cases }: ReviewRule): ReviewCase | undefined =>
  SEVERITIES.flatMap((severity) => cases.filter((one) => one.severity === severity))[0];
