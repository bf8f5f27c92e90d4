import type { Rulebook } from '../../domain/rulebook.js';
import type { Language } from '../../domain/text.js';
import type { ReviewedFile } from '../../report/reviewed-file.js';
import { sayReview } from '../../report/say-review.js';
import type { ReviewedSource } from './review-source.js';

/** Puts a review into words, with what is known of its file. */
export const reviewedFile = (
  { source, review, fingerprints, regionOf }: ReviewedSource,
  rulebook: Rulebook,
  language: Language,
  staleBefore: string,
): ReviewedFile => {
  const said = sayReview(review, rulebook, language, staleBefore);
  const indexes = new Map(said.findings.map((finding, index) => [finding, index]));
  return {
    file: source.name,
    review: said,
    regionOf: (answer) => {
      const reported = review.findings[indexes.get(answer) ?? -1];
      return reported === undefined ? undefined : regionOf(reported.finding);
    },
    fingerprintOf: (answer) => fingerprints[indexes.get(answer) ?? -1] ?? '',
  };
};
