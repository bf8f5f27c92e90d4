import type { Nearest } from '../domain/review/datastore-subjects.js';

/** So many unknown words of one design are held against the known ones: to look for 10,000 takes many seconds. */
const MOST_WORDS = 300;

/**
 * Looks for near words as `nearest` does, for each word once, and no longer once a design had more unknown words than
 * anybody mistypes. The same design gets the same answer: words are asked for in its order.
 */
export const sparing = (nearest: Nearest): Nearest => {
  const told = new Map<string, string | undefined>();
  return (word, known) => {
    // The lists of one review differ in length, or in where they begin.
    const question = JSON.stringify([word, known.length, known[0]]);
    if (told.has(question)) return told.get(question);
    if (told.size >= MOST_WORDS) return undefined;
    const near = nearest(word, known);
    told.set(question, near);
    return near;
  };
};
