import type { OffsetFault } from './document-fault.js';
import type { PlacedValue } from './placed-value.js';

/** A comment of YAML, from its `#` on. */
export interface PlacedComment {
  readonly text: string;
  readonly start: number;
  /** Offset of the content on the same line or, failing that, of the next content; absent if there is none. */
  readonly beside?: number;
}

/** A text of either format that was read, or why it was not. */
export type ReadText =
  | {
      readonly kind: 'read';
      readonly document: unknown;
      readonly place: PlacedValue;
      readonly comments: readonly PlacedComment[];
    }
  | { readonly kind: 'refused'; readonly faults: readonly OffsetFault[] };
