import type { Region } from '../domain/region.js';

/** A place in a text as people count: both from 1, columns in UTF-16 code units. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

const LF = 10;
const CR = 13;

/** Knows on which line of a text an offset stands. A line ends with LF, CRLF or a lone CR. */
export class LineIndex {
  private readonly starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let at = 0; at < text.length; at += 1) {
      const character = text.charCodeAt(at);
      if (character === LF || (character === CR && text.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
    }
    this.starts = starts;
  }

  lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  placeOf(offset: number): LinePlace {
    const line = this.lineOf(offset);
    return { line, column: offset - (this.starts[line - 1] ?? 0) + 1 };
  }

  regionOf({ start, end }: { readonly start: number; readonly end: number }): Region {
    const to = this.placeOf(end);
    return { ...this.placeOf(start), endLine: to.line, endColumn: to.column };
  }
}
