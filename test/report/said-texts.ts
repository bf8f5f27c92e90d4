export interface SaidText {
  readonly place: string;
  readonly text: string;
}

/** Fields that are put into words; titles of sources and names of databases are given as they are. */
const WORDED: ReadonlySet<string> = new Set(['because', 'evidence', 'meaning', 'message', 'question', 'storage', 'text', 'title']);
const LISTS_OF_WORDS: ReadonlySet<string> = new Set(['characteristics']);
const AS_THEY_ARE: ReadonlySet<string> = new Set(['databases', 'representatives', 'source', 'sources']);

/** Everything in an answer that a reader reads as a sentence or a title. */
export function saidTexts(answer: unknown, place = ''): readonly SaidText[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]: [string, unknown]): readonly SaidText[] => {
    const here = `${place}/${key}`;
    if (AS_THEY_ARE.has(key)) return [];
    if (typeof value === 'string') return WORDED.has(key) ? [{ place: here, text: value }] : [];
    if (LISTS_OF_WORDS.has(key) && Array.isArray(value)) {
      return value.map((text, index) => ({ place: `${here}/${index}`, text: String(text) }));
    }
    return saidTexts(value, here);
  });
}

/** An answer with nothing in place of its texts: what is left must be the same in every language. */
export function withoutTexts(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(withoutTexts);
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]: [string, unknown]) => {
      if (AS_THEY_ARE.has(key)) return [key, value];
      const worded = key === 'language' || WORDED.has(key) || LISTS_OF_WORDS.has(key);
      return [key, worded ? undefined : withoutTexts(value)];
    }),
  );
}
