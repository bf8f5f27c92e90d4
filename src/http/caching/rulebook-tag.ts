import type { Saying } from '../../report/saying.js';
import { daysOfSources } from './days-of-sources.js';

// Enough of a SHA-256 to tell rulebooks apart.
const DIGEST_LENGTH = 16;

/**
 * What every answer depends on: the rules, the program that says them, and how many of their facts are stale by now. It
 * changes only on a day on which a fact becomes stale.
 */
export const tagParts = ({ rulebook, staleBefore }: Saying, version: string): readonly string[] => {
  const lastStale = daysOfSources(rulebook).findLast((day) => day < staleBefore);
  return [rulebook.digest.slice(0, DIGEST_LENGTH), version, ...(lastStale === undefined ? [] : [lastStale])];
};
