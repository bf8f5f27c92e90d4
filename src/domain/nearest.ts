import { distance } from 'fastest-levenshtein';

/** Longer ones are near to nothing, and are not looked at. */
export const LONGEST_WORD = 64;
const SHORTEST_PREFIX = 4;

/** A word without case, spaces and punctuation: `Real-time response`, `realTimeResponse` and `real_time_response` are one. */
export const plain = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

// One slip in three letters, two in five, so that two swapped letters are forgiven, three in ten. Few people miss the
// first letter, so more than one slip behind another first letter is another word.
const tolerated = (given: string, word: string): number => {
  const slips = [3, 5, 10].filter((letters) => letters <= given.length).length;
  return given.startsWith(word.charAt(0)) ? slips : Math.min(slips, 1);
};

interface Near {
  readonly word: string;
  readonly slips: number;
}

const nearestBySpelling = (given: string, known: readonly string[]): string | undefined => {
  const best = known.reduce<Near | undefined>((near, word) => {
    const spelt = plain(word);
    const slips = distance(given, spelt);
    return slips <= tolerated(given, spelt) && slips < (near?.slips ?? Infinity) ? { word, slips } : near;
  }, undefined);
  return best?.word;
};

const onlyOneThatStartsWith = (given: string, known: readonly string[]): string | undefined => {
  if (given.length < SHORTEST_PREFIX) return undefined;
  const found = known.filter((word) => plain(word).startsWith(given));
  return found.length === 1 ? found[0] : undefined;
};

/** Looks for the known word nearest to an unknown one, if any is near. */
export type Nearest = (word: string, known: readonly string[]) => string | undefined;

/** The known word that was most likely meant by `given`, or undefined where none is near. Ties go to the earlier. */
export const nearest = (given: string, known: readonly string[]): string | undefined => {
  if (given.length > LONGEST_WORD) return undefined;
  const word = plain(given);
  return nearestBySpelling(word, known) ?? onlyOneThatStartsWith(word, known);
};
