import type { FindingAnswer } from '../../answers/review/finding.js';
import type { ReviewAnswer } from '../../answers/review/review.js';
import type { Region } from '../../domain/region.js';

/** A review with what is known of the file that it is about. */
export interface ReviewedFile {
  /** As it was named, with forward slashes; null where the design came without a file. */
  readonly file: string | null;
  readonly review: ReviewAnswer;
  /** Where a finding stands in the file; undefined where it is about the whole of it, or there is none. */
  readonly regionOf: (finding: FindingAnswer) => Region | undefined;
  /** Stable over runs and over moved lines: of rule, target and content; different for each finding of a file. */
  readonly fingerprintOf: (finding: FindingAnswer) => string;
}
