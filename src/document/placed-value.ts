import { unescapeStep } from '../domain/json-pointer.js';

/** Where a value stands in a text: offsets, `end` behind its last character. An empty value has no width. */
export interface PlacedValue {
  readonly start: number;
  readonly end: number;
  /** By key or index, in the order of the text; empty for what is neither mapping nor sequence. */
  readonly members: ReadonlyMap<string, PlacedValue>;
}

export const NO_MEMBERS: PlacedValue['members'] = new Map();

/** The value at an RFC 6901 pointer, or its nearest parent that exists; nothing for what is no pointer. */
export const valueAt = (root: PlacedValue, pointer: string): PlacedValue | undefined => {
  const [first, ...steps] = pointer.split('/');
  if (first !== '') return undefined;
  let value = root;
  for (const step of steps) {
    const member = value.members.get(unescapeStep(step));
    if (member === undefined) break;
    value = member;
  }
  return value;
};
