import type { Review } from './review-design.js';

/** What came of holding a review against a baseline. */
export interface Baselined {
  readonly review: Review;
  /** What the baseline accepts and the review no longer finds. */
  readonly stale: readonly string[];
}

/** Suppresses the findings that a baseline accepts; `fingerprints` are those of the review's findings, in their order. */
export const withBaseline = (
  review: Review,
  fingerprints: readonly string[],
  accepted: ReadonlySet<string>,
): Baselined => {
  const found = new Set(fingerprints);
  return {
    review: {
      ...review,
      findings: review.findings.map((reported, index) =>
        reported.suppression === undefined && accepted.has(fingerprints[index] ?? '')
          ? { ...reported, suppression: { by: 'baseline' } }
          : reported,
      ),
    },
    stale: [...accepted].filter((fingerprint) => !found.has(fingerprint)),
  };
};
