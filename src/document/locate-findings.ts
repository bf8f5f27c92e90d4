import { createHash } from 'node:crypto';
import type { Region } from '../domain/region.js';
import { contentKeys } from '../domain/review/content-key.js';
import type { Review } from '../domain/review/review-design.js';
import type { LocatedReview } from '../domain/review/located-review.js';

/** Finds where each finding stands in the file, if there is one, and makes its fingerprint. */
export const locateFindings = (
  review: Review,
  regionOf: (pointer: string) => Region | undefined = () => undefined,
): LocatedReview => {
  const keys = contentKeys(review);
  const findings = review.findings.map((reported, index) => {
    const { pointer, region } = reported.finding.subject;
    return {
      ...reported,
      // One on an ignore comment stands where the comment does, not where the value beside it does.
      region: region ?? (pointer === '' ? undefined : regionOf(pointer)),
      fingerprint: sha256(keys[index] ?? ''),
    };
  });
  return { ...review, findings };
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
