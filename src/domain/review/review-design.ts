import type { Design } from '../input/design.js';
import type { FileNotes } from './ignores.js';
import { review, type Review } from './review.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { weigh } from '../advice/recommend.js';
import { boundedNearest } from '../bounded-nearest.js';

/** How a design is to be reviewed. */
export interface ReviewOptions {
  /** The day that it is, `YYYY-MM-DD`: ignores hold to the end of their last day. */
  readonly today: string;
  /** False for an audit. */
  readonly honourIgnores: boolean;
  /** Comments of the file and where its values stand; absent where there is no file. */
  readonly fileNotes?: FileNotes;
}

/** Holds a design against the rulebook: its datastores, its architecture style, and what happens between its services. */
export const reviewDesign = (design: Design, rulebook: Rulebook, options: ReviewOptions): Review =>
  review(design, rulebook, {
    ...options,
    nearest: boundedNearest(),
    recommend: (workload) => weigh(workload, rulebook),
  });
