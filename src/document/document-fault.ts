import type { Text } from '../domain/text.js';

/** Why a document cannot be read. Line and column count from 1, columns in UTF-16 code units. */
export interface DocumentFault {
  readonly line: number;
  readonly column: number;
  readonly message: Text;
}

/** A fault whose place is an offset into the text. */
export interface OffsetFault {
  readonly offset: number;
  readonly message: Text;
}
