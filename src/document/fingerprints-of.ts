import { createHash } from 'node:crypto';
import { contentKeys } from '../domain/review/content-key.js';
import type { Review } from '../domain/review/review-design.js';

/**
 * SHA-256 of what each finding is known by, in hexadecimal, in the findings' order. Baselines and code hosts keep it: the
 * same design has the same fingerprints whichever door it came through.
 */
export const fingerprintsOf = (review: Review): readonly string[] =>
  contentKeys(review).map((key) => createHash('sha256').update(key).digest('hex'));
