import type { Text } from '../../domain/text.js';
import {
  DUPLICATE_KEY,
  JSON_COMMENT,
  JSON_ENDS_EARLY,
  JSON_LAST_COMMA,
  JSON_QUOTES,
  NOT_JSON,
  TOO_DEEP,
  TOO_MANY_TOKENS,
} from '../fault-texts.js';
import type { ReadText } from '../read-text.js';
import { parseJson, type JsonFault } from './parse-json.js';

export const readJson = (text: string): ReadText => {
  const parsed = parseJson(text);
  if (parsed.kind === 'parsed') return { kind: 'read', document: parsed.document, place: parsed.place, comments: [] };
  const { fault } = parsed;
  return { kind: 'refused', faults: [{ offset: fault.offset, message: sayFault(fault, text) }] };
};

const sayFault = ({ code, offset }: JsonFault, text: string): Text => {
  switch (code) {
    case 'too-deep':
      return TOO_DEEP;
    case 'too-many-tokens':
      return TOO_MANY_TOKENS;
    case 'duplicate-key':
      return DUPLICATE_KEY;
    case 'malformed-json':
      return sayMalformed(text, offset);
  }
};

/** What of YAML or JavaScript is most often written where JSON has it not. */
const sayMalformed = (text: string, offset: number): Text => {
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
};
