import { escapeStep } from '../../../domain/json-pointer.js';

/** Where in a document: the keys and indexes that lead there. */
export type Place = readonly (string | number)[];

const LONGEST_KEY = 60;

// Keys of the contract are short; an unknown key may be long, or contain lone surrogates.
const shown = (key: string): string => {
  const points = Array.from(key.slice(0, 2 * LONGEST_KEY + 2).replace(/\p{Surrogate}/gu, '\uFFFD'));
  return points.length <= LONGEST_KEY ? points.join('') : `${points.slice(0, LONGEST_KEY - 1).join('')}…`;
};

/** RFC 6901; keys over 60 characters are cut. */
export const pointerTo = (place: Place): string => place.map((step) => `/${escapeStep(shown(String(step)))}`).join('');

/** Orders places by their steps, indexes by number, whatever the order of keys in the document. */
export const comparePlaces = (one: Place, other: Place): number => {
  for (const [index, step] of one.entries()) {
    const against = other[index];
    if (against === undefined) return 1;
    if (step === against) continue;
    return step < against ? -1 : 1;
  }
  return one.length - other.length;
};
