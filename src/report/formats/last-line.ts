import type { Region } from '../../domain/region.js';

/** The last line of which a region has anything; its end is the first place behind it, which may be the start of the next line. */
export const lastLine = ({ line, endLine, endColumn }: Region): number =>
  endColumn === 1 && endLine > line ? endLine - 1 : endLine;
