import type { ChalkInstance } from 'chalk';
import type { RuleSummaryAnswer } from '../../answers/catalogue/rule.js';
import { monthsBefore } from '../../domain/rulebook/freshness.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import { rulesOf, sayRuleSummary } from '../../report/catalogue/say-rule.js';
import { todayInUtc } from '../calendar.js';
import type { CliContext } from '../cli-context.js';
import { inColumns, type Cell } from '../columns.js';
import { paletteFor } from '../palette.js';
import type { RulesAsked } from './rules-asked.js';

/** All rules, or those of a kind, a line each. */
export const listRules = (
  rulebook: Rulebook,
  { kind, format, lang, color, today = todayInUtc() }: RulesAsked,
  context: CliContext,
): string => {
  const staleBefore = monthsBefore(today, rulebook.staleAfterMonths);
  const items = rulesOf(rulebook)
    .filter((rule) => kind === undefined || rule.kind === kind)
    .map((rule) => sayRuleSummary(rule, lang, staleBefore));
  if (format === 'json') return `${JSON.stringify({ items })}\n`;
  const paint = paletteFor(color, context);
  return inColumns(items.map((rule) => rowOf(rule, paint)))
    .map((line) => `${line}\n`)
    .join('');
};

const rowOf = (
  { kind, id, severity, strength, title, trait, relax }: RuleSummaryAnswer,
  paint: ChalkInstance,
): readonly Cell[] => [
  { text: kind, paint: paint.dim },
  { text: id, paint: paint.bold },
  { text: severity ?? strength ?? '' },
  { text: title ?? trait ?? relax.join(', ') },
];
