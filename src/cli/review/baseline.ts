import type { FileReview } from '../../report/review/reviewed-file.js';

/** A finding that a baseline accepts. The fingerprint alone decides; rule and target are for the reader. */
export interface Accepted {
  readonly rule: string;
  readonly target: string;
  readonly fingerprint: string;
}

/** Accepted findings by file, as reports call it; what came by stdin without a name stands under `-`. */
export type Baseline = ReadonlyMap<string, readonly Accepted[]>;

export const keyOf = ({ file }: FileReview): string => file ?? '-';
