import { FACTS } from '../../src/domain/facts/workload-vocabulary.js';

const HANGUL = /\p{Script=Hangul}/u;
const NAME = /^[A-Z][A-Za-z0-9]*[A-Z][A-Za-z0-9]*$/;

/** Names of facts and hyphenated words of the contract are no sentence. */
const NEVER_TRANSLATED = /\{[^{}]*\}|\b[a-z]+\.[a-z][A-Za-z]*\b|\b[a-z]+(-[a-z]+)+\b/g;
const WORDS: ReadonlySet<string> = new Set(Object.values(FACTS).flatMap((kind) => ('words' in kind ? kind.words : [])));

/** Names in English are capitalised, so four words in a row that are none are an English sentence. */
const ENGLISH_RUN = /(?:(?<![A-Za-z0-9])[a-z]+(?:[ ,;:]+|$)){4}/;
const ENGLISH_GRAMMAR = /(?<=^|\s)(?:the|is|are|was|that|which|this|does|not|your)(?=\s|$)/;

/** What is wrong with a text that should be Korean, or undefined. */
export function notKorean(text: string): string | undefined {
  const bare = text.replaceAll(NEVER_TRANSLATED, '·').replaceAll(/[a-z]+/g, (word) => (WORDS.has(word) ? '·' : word));
  if (ENGLISH_RUN.test(bare) || ENGLISH_GRAMMAR.test(bare)) return `an English sentence: ${text}`;
  return HANGUL.test(text) || NAME.test(text) ? undefined : `no Hangul: ${text}`;
}

/** What is wrong with a text that should be English, or undefined. */
export const notEnglish = (text: string): string | undefined => (HANGUL.test(text) ? `Hangul: ${text}` : undefined);
