import type { Rulebook } from '../domain/rulebook/rulebook.js';
import type { Language } from '../domain/text.js';

/** The title of a trait in a sentence. */
export const traitTitle = (id: string, { traits }: Rulebook, language: Language): string => {
  const title = traits.find((trait) => trait.id === id)?.title[language] ?? id;
  return language === 'en' ? lowerFirst(title) : title;
};

/** Lowers a leading capital, but leaves names such as "SQL" and "MongoDB" alone. */
export const lowerFirst = (title: string): string =>
  /^[A-Z][a-z]+(?![A-Za-z])/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "a, b and c" */
export const listOf = (items: readonly string[], language: Language): string =>
  language === 'en' ? AND.format(items) : items.join(', ');
