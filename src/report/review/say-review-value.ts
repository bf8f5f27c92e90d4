import type { FactValue } from '../../domain/facts/fact.js';
import { REVIEW_FACTS, type ReviewFactName } from '../../domain/facts/review-facts.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import type { Language } from '../../domain/text.js';
import { formatValue } from '../format-value.js';
import { listOf, lowerFirst, traitTitle } from '../names.js';

/** Facts whose word is the id of a style. */
const STYLE_FACTS: ReadonlySet<ReviewFactName> = new Set(['system.style', 'system.advisedStyle']);

/** A fact of a design as a reader expects it in a sentence: ids of the rulebook by their titles, lists as such. */
export const sayReviewValue = (
  name: ReviewFactName,
  value: FactValue,
  rulebook: Rulebook,
  language: Language,
): string => {
  if (STYLE_FACTS.has(name)) return styleTitle(String(value), rulebook, language);
  if (typeof value !== 'object') return formatValue(name, value, language);
  return listOf(
    REVIEW_FACTS[name].kind === 'terms' ? value.map((id) => termTitle(id, rulebook, language)) : value,
    language,
  );
};

const styleTitle = (id: string, { styles }: Rulebook, language: Language): string => {
  const title = styles.find((style) => style.id === id)?.title[language] ?? id;
  return language === 'en' ? lowerFirst(title) : title;
};

/** The title of a family, a database or a trait; a fact by its name. */
const termTitle = (id: string, rulebook: Rulebook, language: Language): string =>
  rulebook.families.find((family) => family.id === id)?.title[language] ??
  rulebook.databases.find((database) => database.id === id)?.title ??
  traitTitle(id, rulebook, language);
