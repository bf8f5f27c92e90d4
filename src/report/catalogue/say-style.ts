import type { StyleAnswer, StyleSummaryAnswer, StyleSupportAnswer } from '../../answers/catalogue/style.js';
import type { Style, StyleTrait } from '../../domain/rulebook/style.js';
import type { SupportLevel } from '../../domain/rulebook/support.js';
import { saySource } from '../say-source.js';
import type { Saying } from '../saying.js';

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
