import type { PatternAnswer, PatternSummaryAnswer } from '../../answers/catalogue/pattern.js';
import type { Pattern } from '../../domain/rulebook/pattern.js';
import type { Text } from '../../domain/text.js';
import { saySource } from '../say-source.js';
import type { Saying } from '../saying.js';

export const sayPatternSummary = (
  { id, order, title, aliases, problem, solution }: Pattern,
  { language }: Saying,
): PatternSummaryAnswer => ({
  id,
  order,
  title: title[language],
  aliases,
  problem: problem[language],
  solution: solution[language],
});

export const sayPattern = (pattern: Pattern, saying: Saying): PatternAnswer => {
  const { rulebook, language } = saying;
  const { id, parts, neededWhen, notWhen, costs, example, related, sources } = pattern;
  const inLanguage = (text: Text): string => text[language];
  return {
    ...sayPatternSummary(pattern, saying),
    parts: parts.map((part) => ({ id: part.id, title: part.title[language], text: part.text[language] })),
    neededWhen: neededWhen.map(inLanguage),
    notWhen: notWhen.map(inLanguage),
    costs: costs.map(inLanguage),
    example: example[language],
    related,
    rules: rulebook.review.filter(({ patterns }) => patterns.includes(id)).map((rule) => rule.id),
    sources: sources.map((source) => saySource(source, saying)),
  };
};
