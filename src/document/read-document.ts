import { decodeUtf8 } from './decode-utf8.js';
import type { IgnoreComment } from '../domain/review/ignore-comment.js';
import type { Region } from '../domain/region.js';
import type { DocumentFault, OffsetFault } from './document-fault.js';
import { CONTROL_CHARACTER, NOT_UTF_8, NOTHING_IN_IT, TOO_LARGE } from './fault-texts.js';
import { ignoreCommentsIn } from './ignore-comments.js';
import { MOST_BYTES, MOST_FAULTS } from './limits.js';
import { LineIndex } from './line-index.js';
import { valueAt } from './placed-value.js';
import { readJson } from './json/read-json.js';
import type { ReadText } from './read-text.js';
import { readYaml } from './yaml/read-yaml.js';

export type DocumentFormat = 'yaml' | 'json';

export type ReadDocument =
  | {
      readonly kind: 'read';
      /** Plain values, which nothing has checked against the contract. Each key is an own property, `__proto__` too. */
      readonly document: unknown;
      /**
       * Where the value at an RFC 6901 pointer stands, from its first character to its last; where there is none, its
       * nearest parent. Nothing for what is no pointer.
       */
      readonly regionOf: (pointer: string) => Region | undefined;
      /** In the order of the text; JSON has none. */
      readonly comments: readonly IgnoreComment[];
    }
  /** At most `MOST_FAULTS`, in the order of the text. */
  | { readonly kind: 'refused'; readonly faults: readonly DocumentFault[] };

/** Reads a document that anybody may have written. Never throws, and takes a few seconds at the most. */
export const readDocument = (bytes: Uint8Array, format: DocumentFormat): ReadDocument => {
  if (bytes.length > MOST_BYTES) return refuse('', [{ offset: 0, message: TOO_LARGE }]);
  const decoded = decodeUtf8(bytes);
  if (decoded.kind === 'broken') {
    const { sound } = decoded;
    return refuse(sound, [{ offset: sound.length, message: NOT_UTF_8 }]);
  }
  const { text } = decoded;
  const read = readText(text, format);
  if (read.kind === 'refused') return refuse(text, read.faults);
  const { document, place } = read;
  const lines = new LineIndex(text);
  return {
    kind: 'read',
    document,
    regionOf: (pointer) => {
      const value = valueAt(place, pointer);
      return value === undefined ? undefined : lines.regionOf(value);
    },
    comments: ignoreCommentsIn(read.comments, place, lines),
  };
};

const readText = (text: string, format: DocumentFormat): ReadText => {
  if (text.trim() === '') return { kind: 'refused', faults: [{ offset: 0, message: NOTHING_IN_IT }] };
  const faults = controlCharactersIn(text, format);
  if (faults.length > 0) return { kind: 'refused', faults };
  return format === 'json' ? readJson(text) : readYaml(text);
};

/** Control characters that may stand nowhere in a file. YAML also refuses U+FFFE and U+FFFF, which JSON allows. */
const CONTROL_CHARACTERS: Readonly<Record<DocumentFormat, RegExp>> = {
  json: /[^\P{Cc}\t\n\r\u007f-\u009f]/gu,
  yaml: /[^\P{Cc}\t\n\r\u0085]|[\ufffe\uffff]/gu,
};

const controlCharactersIn = (text: string, format: DocumentFormat): readonly OffsetFault[] => {
  const faults: OffsetFault[] = [];
  for (const { index } of text.matchAll(CONTROL_CHARACTERS[format])) {
    if (faults.push({ offset: index, message: CONTROL_CHARACTER }) === MOST_FAULTS) break;
  }
  return faults;
};

/** Tells the first fault at each place; further ones there mostly follow from it. */
const refuse = (text: string, faults: readonly OffsetFault[]): ReadDocument => {
  const lines = new LineIndex(text);
  const byOffset = new Map<number, OffsetFault>();
  for (const fault of faults) if (!byOffset.has(fault.offset)) byOffset.set(fault.offset, fault);
  const inOrder = [...byOffset.values()].sort((one, other) => one.offset - other.offset).slice(0, MOST_FAULTS);
  return { kind: 'refused', faults: inOrder.map(({ offset, message }) => ({ ...lines.placeOf(offset), message })) };
};
