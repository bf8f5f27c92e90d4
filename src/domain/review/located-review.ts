import type { Region } from '../region.js';
import type { Reported, Review } from './review-design.js';

/** A finding, where it stands in its file, and what it is known by. */
interface Located extends Reported {
  /** Undefined where it is about the whole file, or there is none. */
  readonly region: Region | undefined;
  /**
   * SHA-256 of its content key, in hexadecimal. Baselines and code hosts keep it: the same design has the same
   * fingerprints whichever door it came through.
   */
  readonly fingerprint: string;
}

export interface LocatedReview extends Review {
  readonly findings: readonly Located[];
}
