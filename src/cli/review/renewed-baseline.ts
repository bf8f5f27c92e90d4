import { existsSync } from 'node:fs';
import { acceptedNow, keyOf, writtenBaseline, type Baseline } from './baseline-file.js';
import type { ReviewedSource } from './review-source.js';

/**
 * A baseline of all that counts now. What the baseline before says of files that were not reviewed this time stays, as
 * long as there are such files.
 */
export const renewedBaseline = (before: Baseline | undefined, reviewed: readonly ReviewedSource[]): string => {
  const kept = [...(before ?? [])].filter(([file]) => existsSync(file));
  return writtenBaseline(new Map([...kept, ...reviewed.map((one) => [keyOf(one), acceptedNow(one)] as const)]));
};
