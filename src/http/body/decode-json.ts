import type { Refusal, TextPlace } from '../problems/refusal.js';
import { findJsonFault } from './find-json-fault.js';

export type Decoded =
  | { readonly kind: 'json'; readonly value: unknown }
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal<'empty-body' | 'not-utf-8' | 'malformed-json' | 'duplicate-key'>;
    };

/** Reads the bytes of a body as JSON. A byte order mark in front is let pass, as RFC 8259 allows: some editors write it. */
export function decodeJson(bytes: Uint8Array): Decoded {
  const text = decodeUtf8(bytes);
  if (text === undefined) return { kind: 'refused', refusal: { code: 'not-utf-8', place: endOf(soundPart(bytes)) } };
  if (/^[ \t\n\r]*$/.test(text)) return { kind: 'refused', refusal: { code: 'empty-body' } };
  const fault = findJsonFault(text);
  if (fault === undefined) return { kind: 'json', value: JSON.parse(text) };
  return { kind: 'refused', refusal: { code: fault.code, place: endOf(text.slice(0, fault.offset)) } };
}

function decodeUtf8(bytes: Uint8Array, stream = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
}

/** The longest beginning that is UTF-8, found by halving: what begins well does so at every earlier byte too. */
function soundPart(bytes: Uint8Array): string {
  let sound = 0;
  let broken = bytes.length;
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (decodeUtf8(bytes.subarray(0, middle), true) === undefined) broken = middle;
    else sound = middle;
  }
  return decodeUtf8(bytes.subarray(0, sound), true) ?? '';
}

/** The place that follows a text. */
function endOf(text: string): TextPlace {
  const lines = text.split(/\r\n|\r|\n/);
  return { line: lines.length, column: Array.from(lines.at(-1) ?? '').length + 1 };
}
