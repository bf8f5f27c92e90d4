import { decodeUtf8 } from '../../document/decode-utf8.js';
import { findJsonFault } from '../../document/json/find-json-fault.js';
import type { Refusal, TextPlace } from '../problems/refusal.js';

export type Decoded =
  | { readonly kind: 'json'; readonly value: unknown }
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal<'empty-body' | 'not-utf-8' | 'malformed-json' | 'duplicate-key'>;
    };

/** Reads the bytes of a body as JSON. A byte order mark in front is let pass, as RFC 8259 allows. */
export function decodeJson(bytes: Uint8Array): Decoded {
  const decoded = decodeUtf8(bytes);
  if (decoded.kind === 'broken')
    return { kind: 'refused', refusal: { code: 'not-utf-8', place: endOf(decoded.sound) } };
  const { text } = decoded;
  if (/^[ \t\n\r]*$/.test(text)) return { kind: 'refused', refusal: { code: 'empty-body' } };
  const fault = findJsonFault(text);
  if (fault === undefined) return { kind: 'json', value: JSON.parse(text) };
  return { kind: 'refused', refusal: { code: fault.code, place: endOf(text.slice(0, fault.offset)) } };
}

/** The place that follows a text. */
function endOf(text: string): TextPlace {
  const lines = text.split(/\r\n|\r|\n/);
  return { line: lines.length, column: Array.from(lines.at(-1) ?? '').length + 1 };
}
