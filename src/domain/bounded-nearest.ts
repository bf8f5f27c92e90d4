import { nearest, type Nearest } from './nearest.js';

/** The most unknown words of one design for which near words are sought: 10,000 would take many seconds. */
const MOST_WORDS = 300;

/**
 * Looks for near words as `nearest` does, for each word once in each list, and no longer once a design had more unknown
 * words than anybody mistypes. The same design gets the same answer: words are asked for in its order.
 */
export const boundedNearest = (look: Nearest = nearest): Nearest => {
  const told = new Map<readonly string[], Map<string, string | undefined>>();
  let asked = 0;
  return (word, known) => {
    // Lists are told apart by identity: to compare them would cost as much as the search.
    const before = told.get(known) ?? new Map<string, string | undefined>();
    told.set(known, before);
    if (before.has(word)) return before.get(word);
    if (asked >= MOST_WORDS) return undefined;
    asked += 1;
    const near = look(word, known);
    before.set(word, near);
    return near;
  };
};
