import { createReadStream } from 'node:fs';
import { MOST_BYTES } from '../../document/limits.js';
import type { DocumentFormat } from '../../document/read-document.js';
import type { CliContext } from '../cli-context.js';
import type { Source } from './source.js';
import { whyRefused } from '../system-fault.js';

export type ReadSource =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly format: DocumentFormat }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Reads a source, and stops as soon as it is known to be too large. */
export const readSource = async ({ path, name }: Source, context: CliContext): Promise<ReadSource> => {
  try {
    const bytes = await firstBytes(path === undefined ? context.stdin : createReadStream(path));
    return { kind: 'read', bytes, format: formatOf(name, bytes) };
  } catch (error) {
    return { kind: 'unreadable', why: whyRefused(error) };
  }
};

const firstBytes = async (stream: NodeJS.ReadableStream): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    const read = Buffer.from(chunk);
    chunks.push(read);
    bytes += read.length;
    if (bytes > MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
};

const FORMATS: readonly (readonly [RegExp, DocumentFormat])[] = [
  [/\.ya?ml$/i, 'yaml'],
  [/\.json$/i, 'json'],
];

/** Tells YAML from JSON by the name or, if the name does not say, by how the text begins. */
const formatOf = (name: string | null, bytes: Uint8Array): DocumentFormat => {
  const named = FORMATS.find(([ending]) => name !== null && ending.test(name));
  if (named !== undefined) return named[1];
  // Latin-1 is enough to find a byte order mark, white space and a brace.
  return /^(?:\u00ef\u00bb\u00bf)?\s*\{/.test(Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1'))
    ? 'json'
    : 'yaml';
};

/** How many bytes are searched for the first character that is not white space. */
const LOOKED_AT = 10_000;
