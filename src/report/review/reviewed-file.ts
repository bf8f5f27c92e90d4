import type { FindingAnswer } from '../../answers/review/finding.js';
import type { ReviewAnswer } from '../../answers/review/review.js';
import type { Region } from '../../domain/region.js';
import type { LocatedReview } from '../../domain/review/located-review.js';
import type { Saying } from '../saying.js';
import { sayReview } from './say-review.js';

/** A review before it is put into words. */
export interface FileReview {
  /** The path from the working directory, with forward slashes; null where the design came without a file. */
  readonly file: string | null;
  readonly review: LocatedReview;
}

/** A finding in words, with all that a report has to say of its place. */
export interface LocatedFinding {
  readonly finding: FindingAnswer;
  readonly file: string | null;
  /** Undefined where it is about the whole file, or there is none. */
  readonly region: Region | undefined;
  /** Stable over runs and over moved lines: of rule, target and content; different for each finding of a file. */
  readonly fingerprint: string;
}

/** A review in words, as reports are written from it. */
export interface ReviewedFile {
  readonly file: string | null;
  readonly review: ReviewAnswer;
  /** Those of the review, in its order. */
  readonly findings: readonly LocatedFinding[];
}

export const sayReviewedFile = ({ file, review }: FileReview, saying: Saying): ReviewedFile => {
  const said = sayReview(review, saying);
  const findings = said.findings.map((finding, index) => {
    const { region, fingerprint = '' } = review.findings[index] ?? {};
    return { finding, file, region, fingerprint };
  });
  return { file, review: said, findings };
};
