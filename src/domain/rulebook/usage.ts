import type { Source } from './source.js';

/** How many of the trade use a database, by the survey that tells most for it. */
export interface Usage {
  /** Percent of those who answered. */
  readonly percent: number;
  /** The same, halved for each year by which the survey is older than the newest one. */
  readonly weight: number;
  readonly year: number;
  readonly source: Source;
}
