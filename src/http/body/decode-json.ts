import { decodeUtf8 } from '../../document/decode-utf8.js';
import { parseJson, type JsonFault } from '../../document/json/parse-json.js';
import type { Refusal, TextPlace } from '../problems/refusal.js';

export type Decoded =
  { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Reads the bytes of a body as JSON. A byte order mark in front is let pass, as RFC 8259 allows. */
export const decodeJson = (bytes: Uint8Array): Decoded => {
  const decoded = decodeUtf8(bytes);
  if (decoded.kind === 'broken')
    return { kind: 'refused', refusal: { code: 'not-utf-8', place: endOf(decoded.sound) } };
  const { text } = decoded;
  if (/^[ \t\n\r]*$/.test(text)) return { kind: 'refused', refusal: { code: 'empty-body' } };
  const parsed = parseJson(text);
  return parsed.kind === 'parsed' ? { kind: 'json', value: parsed.document } : inSpiteOf(parsed.fault, text);
};

/** What comes of a body in which a fault was found. */
const inSpiteOf = ({ code, offset }: JsonFault, text: string): Decoded => {
  const place = endOf(text.slice(0, offset));
  if (code === 'malformed-json' || code === 'duplicate-key') return { kind: 'refused', refusal: { code, place } };
  // It has more than any contract has room for, so that whoever holds it against one tells best what is wrong with it.
  try {
    return { kind: 'json', value: JSON.parse(text) };
  } catch {
    return { kind: 'refused', refusal: { code: 'malformed-json', place } };
  }
};

/** The place that follows a text. */
const endOf = (text: string): TextPlace => {
  const lines = text.split(/\r\n|\r|\n/);
  return { line: lines.length, column: Array.from(lines.at(-1) ?? '').length + 1 };
};
