import type { Strength } from '../../domain/rulebook/rule.js';
import type { Style, StyleTrait } from '../../domain/rulebook/style.js';
import type { SupportLevel } from '../../domain/rulebook/support.js';
import type { StyleId } from '../../domain/input/words.js';
import type { SourceAnswer } from '../recommendation/recommendation-answer.js';
import { saySource } from '../say-source.js';
import type { Saying } from '../saying.js';

/** An architecture style, what speaks for it and what against it. */
export interface StyleSummaryAnswer {
  readonly id: StyleId;
  /** Place in the table, from 1. */
  readonly order: number;
  readonly deployables: Style['deployables'];
  readonly title: string;
  readonly meaning: string;
  readonly example: string;
  /** What it has natively or well. */
  readonly advantages: readonly StyleSupportAnswer[];
  /** What it has with effort alone. */
  readonly workable: readonly StyleSupportAnswer[];
  /** What it has hardly or not at all. */
  readonly disadvantages: readonly StyleSupportAnswer[];
}

/** A whole row of the table of styles: every trait in the table's order, and all sources. */
export interface StyleAnswer extends StyleSummaryAnswer {
  readonly support: readonly StyleSupportAnswer[];
  readonly sources: readonly SourceAnswer[];
}

export interface StyleSupportAnswer {
  readonly trait: string;
  readonly title: string;
  /** What the trait is. */
  readonly meaning: string;
  readonly level: SupportLevel;
  readonly evidence: string;
  readonly example: string | null;
  readonly source: SourceAnswer;
  /** The driver rules that ask for the trait. */
  readonly neededBy: readonly { readonly rule: string; readonly strength: Strength }[];
}

export const sayStyleSummary = (style: Style, saying: Saying): StyleSummaryAnswer => {
  const { language } = saying;
  const { id, order, deployables, title, meaning, example } = style;
  const support = saySupports(style, saying);
  const at = (levels: readonly SupportLevel[]): readonly StyleSupportAnswer[] =>
    support.filter(({ level }) => levels.includes(level));
  return {
    id,
    order,
    deployables,
    title: title[language],
    meaning: meaning[language],
    example: example[language],
    advantages: at(['native', 'good']),
    workable: at(['workable']),
    disadvantages: at(['weak', 'absent']),
  };
};

export const sayStyle = (style: Style, saying: Saying): StyleAnswer => ({
  ...sayStyleSummary(style, saying),
  support: saySupports(style, saying),
  sources: style.sources.map((source) => saySource(source, saying)),
});

const saySupports = (style: Style, saying: Saying): readonly StyleSupportAnswer[] =>
  saying.rulebook.styleTraits.flatMap((trait) => saySupport(style, trait, saying));

const saySupport = (style: Style, trait: StyleTrait, saying: Saying): readonly StyleSupportAnswer[] => {
  const { rulebook, language } = saying;
  const support = style.support.get(trait.id);
  if (support === undefined) return [];
  const { level, evidence, example, source } = support;
  return [
    {
      trait: trait.id,
      title: trait.title[language],
      meaning: trait.meaning[language],
      level,
      evidence: evidence[language],
      example: example?.[language] ?? null,
      source: saySource(source, saying),
      neededBy: rulebook.drivers
        .filter(({ need }) => need.trait === trait.id)
        .map(({ id, need }) => ({ rule: id, strength: need.strength })),
    },
  ];
};
