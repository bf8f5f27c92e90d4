import { memoize } from '../domain/memoize.js';
import type { Language, Text } from '../domain/text.js';
import type { Saying } from './saying.js';

/** The title of a trait in a sentence. */
export const traitTitle = (id: string, { rulebook, language }: Saying): string =>
  inSentence(id, rulebook.traits, language);

/** The title of a trait as a heading. */
export const titleOfTrait = (id: string, { rulebook, language }: Saying): string =>
  titlesOf(rulebook.traits).get(id)?.[language] ?? id;

/** The title of an architecture style in a sentence. */
export const styleTitle = (id: string, { rulebook, language }: Saying): string =>
  inSentence(id, rulebook.styles, language);

const inSentence = (
  id: string,
  all: readonly { readonly id: string; readonly title: Text }[],
  language: Language,
): string => {
  const title = titlesOf(all).get(id)?.[language] ?? id;
  return language === 'en' ? lowerFirst(title) : title;
};

const titlesOf = memoize(
  (all: readonly { readonly id: string; readonly title: Text }[]): ReadonlyMap<string, Text> =>
    new Map(all.map(({ id, title }) => [id, title])),
);

/** Lowers a leading capital, but leaves names such as "SQL" and "MongoDB" alone. */
const lowerFirst = (title: string): string =>
  /^[A-Z][a-z]+(?![A-Za-z])/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "a, b and c" */
export const listOf = (items: readonly string[], language: Language): string =>
  language === 'en' ? AND.format(items) : items.join(', ');
