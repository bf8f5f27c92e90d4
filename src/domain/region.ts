/** A stretch of a text file. Lines and columns count from 1, columns in UTF-16 code units; the end is the first place behind it. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** In the order of the text. */
export const byPlace = (one: Pick<Region, 'line' | 'column'>, other: Pick<Region, 'line' | 'column'>): number =>
  one.line - other.line || one.column - other.column;
