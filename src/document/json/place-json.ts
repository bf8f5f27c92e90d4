import { endOfString } from './json-token.js';
import type { OffsetFault } from '../document-fault.js';
import { TOO_DEEP, TOO_MANY_TOKENS } from '../fault-texts.js';
import { MOST_DEPTH, MOST_TOKENS } from '../limits.js';
import { NO_MEMBERS, type PlacedValue } from '../placed-value.js';

const SPACE = ' \t\n\r';
const SIGNS = '{}[],:';

/** Where a text has more of JSON than is read. Takes any text, and recurses into none. */
export const findJsonExcess = (text: string): OffsetFault | undefined => {
  let depth = 0;
  let tokens = 0;
  for (let at = endOfSpace(text, 0); at < text.length; at = endOfSpace(text, endOfToken(text, at))) {
    const character = text.charAt(at);
    if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    tokens += 1;
    if (depth > MOST_DEPTH) return { offset: at, message: TOO_DEEP };
    if (tokens > MOST_TOKENS) return { offset: at, message: TOO_MANY_TOKENS };
  }
  return undefined;
};

/** Finds where each value stands, in a text that is known to be JSON and not too deep. */
export const placeJson = (text: string): PlacedValue => new JsonPlacer(text).placeValue();

class JsonPlacer {
  private at = 0;

  constructor(private readonly text: string) {}

  placeValue(): PlacedValue {
    const start = this.toToken();
    this.at = endOfToken(this.text, start);
    const opener = this.text.charAt(start);
    const members = opener === '{' || opener === '[' ? this.placeMembers(opener) : NO_MEMBERS;
    return { start, end: this.at, members };
  }

  private placeMembers(opener: '{' | '['): PlacedValue['members'] {
    const members = new Map<string, PlacedValue>();
    for (;;) {
      const character = this.text.charAt(this.toToken());
      if (character === '}' || character === ']' || character === ',') this.at += 1;
      if (character === '}' || character === ']') return members;
      if (character === ',') continue;
      const step = opener === '{' ? this.takeKey() : String(members.size);
      members.set(step, this.placeValue());
    }
  }

  private takeKey(): string {
    const start = this.at;
    this.at = endOfToken(this.text, start);
    const key = String(JSON.parse(this.text.slice(start, this.at)));
    this.at = this.toToken() + 1;
    return key;
  }

  private toToken(): number {
    this.at = endOfSpace(this.text, this.at);
    return this.at;
  }
}

function endOfSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && SPACE.includes(text.charAt(at))) at += 1;
  return at;
}

/** The end of a sign, a text, or whatever else reaches to the next of these or to space. */
function endOfToken(text: string, start: number): number {
  const first = text.charAt(start);
  if (first === '"') return endOfString(text, start).offset;
  let at = start + 1;
  if (SIGNS.includes(first)) return at;
  while (at < text.length && !`${SPACE}${SIGNS}"`.includes(text.charAt(at))) at += 1;
  return at;
}
