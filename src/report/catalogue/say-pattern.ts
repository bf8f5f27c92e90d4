import type { Pattern } from '../../domain/rulebook/pattern.js';
import type { Text } from '../../domain/text.js';
import type { SourceAnswer } from '../recommendation/recommendation-answer.js';
import { saySource } from '../say-source.js';
import type { Saying } from '../saying.js';

/** A proven answer to a problem between services, in short. */
export interface PatternSummaryAnswer {
  readonly id: string;
  /** Place in the reading order, from 1. */
  readonly order: number;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly problem: string;
  readonly solution: string;
}

/** A whole pattern: how it works, when it is needed and when not, and what it costs. */
export interface PatternAnswer extends PatternSummaryAnswer {
  readonly parts: readonly PatternPartAnswer[];
  readonly neededWhen: readonly string[];
  readonly notWhen: readonly string[];
  readonly costs: readonly string[];
  readonly example: string;
  /** Ids of other patterns. */
  readonly related: readonly string[];
  /** The review rules that point to it. */
  readonly rules: readonly string[];
  readonly sources: readonly SourceAnswer[];
}

/** A state, a way or a role within a pattern. */
export interface PatternPartAnswer {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

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
