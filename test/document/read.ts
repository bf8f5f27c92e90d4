import { readDocument, type DocumentFormat, type ReadDocument } from '../../src/document/read-document.js';

export type Sound = Extract<ReadDocument, { kind: 'read' }>;

export const readText = (text: string, format: DocumentFormat = 'yaml'): ReadDocument =>
  readDocument(new TextEncoder().encode(text), format);

/** Reads a file that is expected to be sound. */
export const readSound = (text: string, format: DocumentFormat = 'yaml'): Sound => {
  const read = readText(text, format);
  if (read.kind === 'refused') throw new Error(`refused: ${JSON.stringify(read.faults[0])} in ${text}`);
  return read;
};

/** The text of the region at a pointer, and where that is. */
export const textAt = (read: Sound, text: string, pointer: string): string | undefined => {
  const region = read.regionOf(pointer);
  if (region === undefined) return undefined;
  const offset = (line: number, column: number): number => {
    const lines = text.replace(/^\ufeff/, '').split(/(?<=\r\n|\n|\r(?!\n))/);
    return lines.slice(0, line - 1).join('').length + column - 1;
  };
  return text
    .replace(/^\ufeff/, '')
    .slice(offset(region.line, region.column), offset(region.endLine, region.endColumn));
};
