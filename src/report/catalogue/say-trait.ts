import type { Family } from '../../domain/rulebook/family.js';
import type { Strength } from '../../domain/rulebook/rule.js';
import type { Source } from '../../domain/rulebook/source.js';
import type { SupportLevel } from '../../domain/rulebook/support.js';
import type { Language } from '../../domain/text.js';
import type { Headline, Trait } from '../../domain/rulebook/trait.js';
import type { Saying } from '../saying.js';

export interface TraitSummaryAnswer {
  readonly id: string;
  readonly headline: Headline;
  readonly title: string;
  readonly meaning: string;
}

/** A column of the table: what needs the trait, and which families have it. */
export interface TraitAnswer extends TraitSummaryAnswer {
  readonly neededBy: readonly { readonly rule: string; readonly strength: Strength }[];
  readonly support: readonly TraitSupportAnswer[];
}

export interface TraitSupportAnswer {
  readonly family: string;
  readonly title: string;
  readonly level: SupportLevel;
  readonly evidence: string;
  readonly source: Source;
}

export const sayTraitSummary = (trait: Trait, { language }: Saying): TraitSummaryAnswer => ({
  id: trait.id,
  headline: trait.headline,
  title: trait.title[language],
  meaning: trait.meaning[language],
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
