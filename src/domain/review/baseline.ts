import type { LocatedReview } from './located-review.js';

/** What came of holding a review against a baseline. */
export interface Baselined {
  readonly review: LocatedReview;
  /** The fingerprints that the baseline accepts and the review no longer finds. */
  readonly stale: readonly string[];
}

/** Suppresses the findings whose fingerprints a baseline accepts. */
export const withBaseline = (review: LocatedReview, accepted: ReadonlySet<string>): Baselined => {
  const found = new Set(review.findings.map(({ fingerprint }) => fingerprint));
  return {
    review: {
      ...review,
      findings: review.findings.map((located) =>
        located.suppression === undefined && accepted.has(located.fingerprint)
          ? { ...located, suppression: { by: 'baseline' } }
          : located,
      ),
    },
    stale: [...accepted].filter((fingerprint) => !found.has(fingerprint)),
  };
};
