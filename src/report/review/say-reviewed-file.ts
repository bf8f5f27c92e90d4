import type { Finding } from '../../domain/review/find.js';
import type { Review } from '../../domain/review/review-design.js';
import type { Region } from '../../domain/region.js';
import type { Saying } from '../saying.js';
import type { ReviewedFile } from './reviewed-file.js';
import { sayReview } from './say-review.js';

/** A review before it is put into words, and what is known of its file. */
export interface FileReview {
  /** As it was named, with forward slashes; null where the design came without a file. */
  readonly file: string | null;
  readonly review: Review;
  /** Of the findings, in their order. */
  readonly fingerprints: readonly string[];
  /** Undefined where a finding is about the whole file, or there is none. */
  readonly regionOf: (finding: Finding) => Region | undefined;
}

/** Puts a review into words, and keeps what is known of its file with the findings that it belongs to. */
export const sayReviewedFile = ({ file, review, fingerprints, regionOf }: FileReview, saying: Saying): ReviewedFile => {
  const said = sayReview(review, saying);
  const indexes = new Map(said.findings.map((finding, index) => [finding, index]));
  return {
    file,
    review: said,
    regionOf: (answer) => {
      const reported = review.findings[indexes.get(answer) ?? -1];
      return reported === undefined ? undefined : regionOf(reported.finding);
    },
    fingerprintOf: (answer) => fingerprints[indexes.get(answer) ?? -1] ?? '',
  };
};
