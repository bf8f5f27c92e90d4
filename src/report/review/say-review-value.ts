import type { FactValue } from '../../domain/facts/fact.js';
import { REVIEW_FACTS, type ReviewFactName } from '../../domain/facts/review-facts.js';
import { formatValue } from '../format-value.js';
import { listOf, styleTitle, traitTitle } from '../names.js';
import { nameDatabase } from '../recommendation/name-database.js';
import type { Saying } from '../saying.js';

/** Facts whose word is the id of a style. */
const STYLE_FACTS: ReadonlySet<ReviewFactName> = new Set(['system.style', 'system.advisedStyle']);

/** A fact of a design as a reader expects it in a sentence: ids of the rulebook by their titles, lists as such. */
export const sayReviewValue = (name: ReviewFactName, value: FactValue, saying: Saying): string => {
  if (STYLE_FACTS.has(name)) return styleTitle(String(value), saying);
  if (typeof value !== 'object') return formatValue(name, value, saying.language);
  const words = REVIEW_FACTS[name].kind === 'terms' ? value.map((id) => termTitle(id, saying)) : value;
  return listOf(words, saying.language);
};

/** The title of a family, a database, what is none, or a trait; a fact by its name. */
const termTitle = (id: string, saying: Saying): string => {
  const { rulebook, language } = saying;
  const database = rulebook.databases.find((one) => one.id === id);
  return (
    rulebook.families.find((family) => family.id === id)?.title[language] ??
    (database === undefined ? undefined : nameDatabase(database, saying)) ??
    rulebook.outside.find((outside) => outside.id === id)?.title[language] ??
    traitTitle(id, saying)
  );
};
