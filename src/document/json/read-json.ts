import { findJsonFault, type JsonFault } from './find-json-fault.js';
import type { Text } from '../../domain/text.js';
import type { OffsetFault } from '../document-fault.js';
import {
  DUPLICATE_KEY,
  JSON_COMMENT,
  JSON_ENDS_EARLY,
  JSON_LAST_COMMA,
  JSON_QUOTES,
  NOT_JSON,
} from '../fault-texts.js';
import { findJsonExcess, placeJson } from './place-json.js';
import type { ReadText } from '../read-text.js';

/** Reads a text as JSON, strictly as RFC 8259 has it. */
export const readJson = (text: string): ReadText => {
  const fault = findJsonExcess(text) ?? sayJsonFault(text, findJsonFault(text));
  if (fault !== undefined) return { kind: 'refused', faults: [fault] };
  return { kind: 'read', document: JSON.parse(text), place: placeJson(text), comments: [] };
};

const sayJsonFault = (text: string, fault: JsonFault | undefined): OffsetFault | undefined => {
  if (fault === undefined) return undefined;
  const { code, offset } = fault;
  return { offset, message: code === 'duplicate-key' ? DUPLICATE_KEY : malformed(text, offset) };
};

/** What of YAML or JavaScript is most often written where JSON has it not. */
function malformed(text: string, offset: number): Text {
  switch (text.charAt(offset)) {
    case '':
      return JSON_ENDS_EARLY;
    case '/':
    case '#':
      return JSON_COMMENT;
    case "'":
      return JSON_QUOTES;
    case '}':
    case ']':
      return text.slice(0, offset).trimEnd().endsWith(',') ? JSON_LAST_COMMA : NOT_JSON;
    default:
      return NOT_JSON;
  }
}
