import { withBaseline } from '../../domain/review/baseline.js';
import type { FileReview } from '../../report/review/reviewed-file.js';
import { keyOf, type Accepted, type Baseline } from './baseline.js';

/** An entry of a baseline that accepts what is no longer found. */
export interface StaleEntry extends Accepted {
  readonly file: string;
}

export interface Held {
  readonly reviewed: readonly FileReview[];
  /** Of the files that were reviewed; what the baseline says of others is not known to be stale. */
  readonly stale: readonly StaleEntry[];
}

/** Suppresses what the baseline accepts of each file. */
export const heldAgainst = (baseline: Baseline, reviewed: readonly FileReview[]): Held => {
  const stale: StaleEntry[] = [];
  const held = reviewed.map((one) => {
    const file = keyOf(one);
    const entries = baseline.get(file) ?? [];
    const byFingerprint = new Map(entries.map((entry) => [entry.fingerprint, entry]));
    const { review, stale: gone } = withBaseline(one.review, new Set(byFingerprint.keys()));
    for (const fingerprint of gone) {
      const entry = byFingerprint.get(fingerprint);
      if (entry !== undefined) stale.push({ ...entry, file });
    }
    return { ...one, review };
  });
  return { reviewed: held, stale };
};
