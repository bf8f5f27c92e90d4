import type {
  FamilyAnswer,
  FamilySummaryAnswer,
  FamilySupportAnswer,
  UseAnswer,
} from '../../answers/catalogue/family.js';
import { databaseCalled } from '../../domain/rulebook/stores/database-called.js';
import type { Family, Use } from '../../domain/rulebook/stores/family.js';
import type { Language } from '../../domain/text.js';
import type { Trait } from '../../domain/rulebook/trait.js';
import type { Saying } from '../saying.js';

export const sayFamilySummary = (family: Family, { rulebook, language }: Saying): FamilySummaryAnswer => ({
  id: family.id,
  title: family.title[language],
  noun: family.noun[language],
  nosql: family.nosql,
  aliases: family.aliases,
  representatives: family.representatives.flatMap((name) => {
    const database = databaseCalled(name, rulebook.databases);
    return database === undefined ? [] : [{ id: database.id, title: database.title, languages: database.languages }];
  }),
  storage: family.storage[language],
  characteristics: family.characteristics.map((text) => text[language]),
  suited: family.suited.map((use) => sayUse(use, language)),
  unsuited: family.unsuited.map((use) => sayUse(use, language)),
});

export const sayFamily = (family: Family, saying: Saying): FamilyAnswer => ({
  ...sayFamilySummary(family, saying),
  support: saying.rulebook.traits.flatMap((trait) => saySupport(family, trait, saying.language)),
  sources: family.sources,
});

const saySupport = (family: Family, trait: Trait, language: Language): readonly FamilySupportAnswer[] => {
  const support = family.support.get(trait.id);
  if (support === undefined) return [];
  const { level, evidence, source } = support;
  return [{ trait: trait.id, title: trait.title[language], level, evidence: evidence[language], source }];
};

const sayUse = ({ useCases = [], ...text }: Use, language: Language): UseAnswer => ({ text: text[language], useCases });
