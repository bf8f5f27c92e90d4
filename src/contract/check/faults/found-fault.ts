import type { InputFault } from '../../../domain/input/input-fault.js';
import type { Text } from '../../../domain/text.js';
import { comparePlaces, pointerTo, type Place } from './pointer.js';

/** A fault whose text is made only if it is listed, since the search for a near word takes time. */
export interface FoundFault {
  readonly place: Place;
  readonly tell: () => Omit<InputFault, 'pointer'>;
}

const MOST_FAULTS = 50;
// With what surrounds them in an answer the faults stay under 20 kB.
const MOST_BYTES = 16_000;

const utf8 = new TextEncoder();

// As large as the fault is in the language that makes it larger.
const bytesOf = (fault: InputFault): number => {
  const inOne = (choose: (text: Text) => string): number =>
    utf8.encode(JSON.stringify({ ...fault, message: choose(fault.message), expected: choose(fault.expected) })).length;
  return Math.max(
    inOne(({ en }) => en),
    inOne(({ ko }) => ko),
  );
};

/** The faults to list, in the order of their places, and how many were found beside them. */
export const listFaults = (found: readonly FoundFault[]): { faults: readonly InputFault[]; omitted: number } => {
  const faults: InputFault[] = [];
  let bytes = 0;
  for (const { place, tell } of found.toSorted((one, other) => comparePlaces(one.place, other.place))) {
    if (faults.length === MOST_FAULTS) break;
    const fault = { pointer: pointerTo(place), ...tell() };
    bytes += bytesOf(fault);
    if (bytes > MOST_BYTES) break;
    faults.push(fault);
  }
  return { faults, omitted: found.length - faults.length };
};
