import { Option } from 'commander';
import type { RuleKind } from '../../domain/rulebook/any-rule.js';
import type { ColourAsked, DayAsked, LanguageAsked } from '../options.js';

/** What rules can be written as. */
const RULE_FORMATS = ['pretty', 'json'] as const;

/** How rules were asked for. */
export interface RulesAsked extends LanguageAsked, DayAsked, ColourAsked {
  readonly format: (typeof RULE_FORMATS)[number];
  /** Only of `rules list`; absent for all. */
  readonly kind?: RuleKind;
}

export const ruleFormatOption = (): Option =>
  new Option('--format <format>', 'what stdout carries; json is the answer of the HTTP API')
    .choices(RULE_FORMATS)
    .default('pretty');
