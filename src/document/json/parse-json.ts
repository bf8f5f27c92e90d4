import { createScanner, printParseErrorCode, visit, type JSONVisitor } from 'jsonc-parser';
import { MOST_DEPTH, MOST_TOKENS } from '../limits.js';
import { NO_MEMBERS, type PlacedValue } from '../placed-value.js';

export interface JsonFault {
  readonly code: 'malformed-json' | 'duplicate-key' | 'too-deep' | 'too-many-tokens';
  /** Where the token starts that does not belong there; where it ends, if it does so too early. */
  readonly offset: number;
}

export type ParsedJson =
  | { readonly kind: 'parsed'; readonly document: unknown; readonly place: PlacedValue }
  | { readonly kind: 'refused'; readonly fault: JsonFault };

/**
 * Reads JSON strictly as RFC 8259 has it, and finds where each value stands. `JSON.parse` alone takes the last of two
 * equal keys without a word, and tells where it stumbled in other words with every release of Node.js.
 */
export const parseJson = (text: string): ParsedJson => {
  const excess = isSmall(text) ? undefined : findExcess(text);
  if (excess !== undefined) return { kind: 'refused', fault: excess };
  const { fault, place } = visitJson(text);
  if (fault !== undefined) return { kind: 'refused', fault };
  return { kind: 'parsed', document: JSON.parse(text), place };
};

/** No text is nested deeper than it has brackets, or has more tokens than characters: most need no scan to be sure. */
const isSmall = (text: string): boolean =>
  text.length <= MOST_TOKENS && (text.match(/[[{]/g)?.length ?? 0) <= MOST_DEPTH;

/** Visiting recurses as deep as a text is nested; scanning does not. */
const findExcess = (text: string): JsonFault | undefined => {
  const scanner = createScanner(text, true);
  let depth = 0;
  let tokens = 0;
  scanner.scan();
  for (let offset = scanner.getTokenOffset(); offset < text.length; offset = scanner.getTokenOffset()) {
    const sign = text.charAt(offset);
    if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    tokens += 1;
    if (depth > MOST_DEPTH) return { code: 'too-deep', offset };
    if (tokens > MOST_TOKENS) return { code: 'too-many-tokens', offset };
    scanner.scan();
  }
  return undefined;
};

/** An object or list that is not closed yet. */
interface Open {
  readonly start: number;
  readonly members: Map<string, PlacedValue>;
  /** Of an object, the key of the member that comes next. */
  key?: string;
}

/** The first fault; the place of the document is right where there is none. */
const visitJson = (text: string): { readonly fault: JsonFault | undefined; readonly place: PlacedValue } => {
  let fault: JsonFault | undefined;
  let place: PlacedValue = { start: 0, end: text.length, members: NO_MEMBERS };
  const stack: Open[] = [];

  const begin = (start: number): void => {
    stack.push({ start, members: new Map() });
  };
  const add = (value: PlacedValue): void => {
    const holder = stack.at(-1);
    if (holder === undefined) place = value;
    else holder.members.set(holder.key ?? String(holder.members.size), value);
  };
  const end = (offset: number, length: number): void => {
    const { start = offset, members = NO_MEMBERS } = stack.pop() ?? {};
    add({ start, end: offset + length, members });
  };
  const visitor: JSONVisitor = {
    onObjectBegin: begin,
    onArrayBegin: begin,
    onObjectEnd: end,
    onArrayEnd: end,
    onObjectProperty: (key, offset) => {
      const holder = stack.at(-1);
      if (holder === undefined) return;
      if (holder.members.has(key)) fault ??= { code: 'duplicate-key', offset };
      holder.key = key;
    },
    onLiteralValue: (_value, start, length) => {
      add({ start, end: start + length, members: NO_MEMBERS });
    },
    onError: (error, offset, length) => {
      const tooEarly = printParseErrorCode(error).startsWith('UnexpectedEnd');
      fault ??= { code: 'malformed-json', offset: tooEarly ? offset + length : offset };
    },
  };
  visit(text, visitor, { disallowComments: true });
  return { fault, place };
};
