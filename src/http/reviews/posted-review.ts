import { createHash } from 'node:crypto';
import { contentKeys } from '../../domain/review/content-key.js';
import type { Review } from '../../domain/review/review.js';
import type { ReviewAnswer } from '../../report/review-answer.js';
import type { ReviewedFile } from '../../report/reviewed-file.js';

/** A review of a design that came without a file; its findings are known by what they were known by in one. */
export const postedReview = (review: Review, said: ReviewAnswer): ReviewedFile => {
  const keys = contentKeys(review);
  const fingerprints = new Map(
    said.findings.map((finding, index) => [finding, createHash('sha256').update(keys[index] ?? '').digest('hex')]),
  );
  return {
    file: null,
    review: said,
    regionOf: () => undefined,
    fingerprintOf: (finding) => fingerprints.get(finding) ?? '',
  };
};
