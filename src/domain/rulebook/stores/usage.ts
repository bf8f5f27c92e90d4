import type { Source } from '../source.js';

/** How widely a database is used, as far as surveys and rankings tell. */
export interface Usage {
  /** Percent of those who answered the survey that tells most for it, less for each year since; 0 where none asks for it. */
  readonly weight: number;
  /** Its score in the newest ranking, for what no survey asks for; it compares with other scores alone. */
  readonly score: number;
  /** What that survey found. */
  readonly survey?: { readonly percent: number; readonly year: number; readonly source: Source };
}
