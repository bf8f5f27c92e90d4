import type { StyleAnswer, StyleSummaryAnswer, StyleSupportAnswer } from '../../answers/catalogue/style.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import type { Style, StyleTrait } from '../../domain/rulebook/style.js';
import type { SupportLevel } from '../../domain/rulebook/support.js';
import type { Language } from '../../domain/text.js';
import { saySource } from '../say-source.js';

export const sayStyleSummary = (
  style: Style,
  rulebook: Rulebook,
  language: Language,
  staleBefore: string,
): StyleSummaryAnswer => {
  const { id, order, deployables, title, meaning, example } = style;
  const support = saySupports(style, rulebook, language, staleBefore);
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

export const sayStyle = (style: Style, rulebook: Rulebook, language: Language, staleBefore: string): StyleAnswer => ({
  ...sayStyleSummary(style, rulebook, language, staleBefore),
  support: saySupports(style, rulebook, language, staleBefore),
  sources: style.sources.map((source) => saySource(source, staleBefore)),
});

const saySupports = (
  style: Style,
  rulebook: Rulebook,
  language: Language,
  staleBefore: string,
): readonly StyleSupportAnswer[] =>
  rulebook.styleTraits.flatMap((trait) => saySupport(style, trait, rulebook, language, staleBefore));

const saySupport = (
  style: Style,
  trait: StyleTrait,
  { drivers }: Rulebook,
  language: Language,
  staleBefore: string,
): readonly StyleSupportAnswer[] => {
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
      source: saySource(source, staleBefore),
      neededBy: drivers
        .filter(({ need }) => need.trait === trait.id)
        .map(({ id, need }) => ({ rule: id, strength: need.strength })),
    },
  ];
};
