import type {
  NosqlAnswer,
  TraitAnswer,
  TraitListAnswer,
  TraitSummaryAnswer,
  TraitSupportAnswer,
} from '../../answers/catalogue/trait.js';
import type { Family } from '../../domain/rulebook/stores/family.js';
import type { Language } from '../../domain/text.js';
import type { Trait } from '../../domain/rulebook/trait.js';
import { saySource } from '../say-source.js';
import type { Saying } from '../saying.js';

export const sayTraits = (saying: Saying): TraitListAnswer => ({
  nosql: sayNosql(saying),
  items: saying.rulebook.traits.map((trait) => sayTraitSummary(trait, saying)),
});

const sayNosql = (saying: Saying): NosqlAnswer => {
  const { language, rulebook } = saying;
  const { meaning, source, headlines } = rulebook.nosql;
  return {
    meaning: meaning[language],
    source: saySource(source, saying),
    headlines: headlines.map(({ id, title, meaning: does, examples, sources }) => ({
      id,
      title: title[language],
      meaning: does[language],
      examples: examples.map((example) => example[language]),
      sources: sources.map((one) => saySource(one, saying)),
    })),
  };
};

export const sayTraitSummary = (trait: Trait, { language }: Saying): TraitSummaryAnswer => ({
  id: trait.id,
  headline: trait.headline,
  title: trait.title[language],
  meaning: trait.meaning[language],
  separable: trait.separable === true,
});

export const sayTrait = (trait: Trait, saying: Saying): TraitAnswer => ({
  ...sayTraitSummary(trait, saying),
  neededBy: saying.rulebook.selection
    .filter(({ need }) => need.trait === trait.id)
    .map(({ id, need }) => ({ rule: id, strength: need.strength })),
  support: saying.rulebook.families.flatMap((family) => saySupport(family, trait.id, saying.language)),
});

const saySupport = (family: Family, trait: string, language: Language): readonly TraitSupportAnswer[] => {
  const support = family.support.get(trait);
  if (support === undefined) return [];
  const { level, evidence, source } = support;
  return [{ family: family.id, title: family.title[language], level, evidence: evidence[language], source }];
};
