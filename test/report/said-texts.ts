export interface SaidText {
  readonly place: string;
  readonly text: string;
}

/** Fields that are put into words. */
const WORDED: ReadonlySet<string> = new Set([
  ...[
    'because',
    'besideFor',
    'confidenceNote',
    'evidence',
    'example',
    'fixFirst',
    'for',
    'found',
    'happened',
    'meaning',
    'message',
    'note',
    'noun',
    'problem',
    'question',
    'remedy',
    'sign',
    'solution',
    'storage',
  ],
  ...['text', 'title'],
]);
const LISTS_OF_WORDS: ReadonlySet<string> = new Set(['characteristics', 'costs', 'examples', 'neededWhen', 'notWhen']);
/** Titles of sources are given as they are, and so is whatever else stands there. */
const AS_THEY_ARE: ReadonlySet<string> = new Set(['managed', 'representatives', 'source', 'sources']);
/** Databases are called by their names in every language; what is said of them is put into words. */
const CALLED_BY_NAME: ReadonlySet<string> = new Set(['databases', 'topDatabases']);

const isWorded = (key: string, named: boolean): boolean => WORDED.has(key) && !(named && key === 'title');

/** Everything in an answer that a reader reads as a sentence or a title. */
export function saidTexts(answer: unknown, place = '', named = false): readonly SaidText[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]: [string, unknown]): readonly SaidText[] => {
    const here = `${place}/${key}`;
    if (AS_THEY_ARE.has(key)) return [];
    if (typeof value === 'string') return isWorded(key, named) ? [{ place: here, text: value }] : [];
    if (LISTS_OF_WORDS.has(key) && Array.isArray(value)) {
      return value.map((text, index) => ({ place: `${here}/${index}`, text: String(text) }));
    }
    return saidTexts(value, here, isNamed(key, named));
  });
}

/** The entries of a list of databases are named, and what stands inside an entry is not. */
const isNamed = (key: string, named: boolean): boolean => CALLED_BY_NAME.has(key) || (named && /^\d+$/.test(key));

/** An answer with nothing in place of its texts: what is left must be the same in every language. */
export function withoutTexts(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map((item: unknown) => withoutTexts(item));
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]: [string, unknown]) => {
      if (AS_THEY_ARE.has(key)) return [key, value];
      // An extension is called by its name and that of its database, with a word between them.
      const worded = key === 'language' || WORDED.has(key) || (LISTS_OF_WORDS.has(key) && Array.isArray(value));
      return [key, worded && value !== null ? undefined : withoutTexts(value)];
    }),
  );
}
