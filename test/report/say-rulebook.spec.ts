import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../src/domain/text.js';
import type { Language } from '../../src/domain/text.js';
import { sayFamily, sayFamilySummary } from '../../src/report/say-family.js';
import { sayRule, sayRuleSummary } from '../../src/report/say-rule.js';
import { sayRulebook } from '../../src/report/say-rulebook.js';
import { sayTrait, sayTraitSummary } from '../../src/report/say-trait.js';
import { sayUseCase, sayUseCaseSummary } from '../../src/report/say-use-case.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';
import { notEnglish, notKorean } from './languages.js';
import { saidTexts, withoutTexts } from './said-texts.js';

const { families, databases, traits, selection, conflicts, useCases } = RULEBOOK;
const rules = [
  ...selection.map((rule) => ({ kind: 'selection' as const, rule })),
  ...conflicts.map((rule) => ({ kind: 'conflict' as const, rule })),
];

/** Everything that can be looked up in the rulebook, each whole and in short. */
const told = (language: Language): Readonly<Record<string, readonly (readonly [whole: object, short: object])[]>> => ({
  families: families.map((family) => [sayFamily(family, RULEBOOK, language), sayFamilySummary(family, RULEBOOK, language)]),
  traits: traits.map((trait) => [sayTrait(trait, RULEBOOK, language), sayTraitSummary(trait, language)]),
  rules: rules.map((rule) => [sayRule(rule, language), sayRuleSummary(rule, language)]),
  'use cases': useCases.map((useCase) => [sayUseCase(useCase, language), sayUseCaseSummary(useCase, language)]),
});

const [english, korean] = [told('en'), told('ko')];

describe.each(Object.keys(english))('What the rulebook says of its %s', (kind) => {
  it('is English in English and Korean in Korean, and otherwise the same', () => {
    expect(saidTexts(english[kind]).flatMap(({ text }) => notEnglish(text) ?? [])).toStrictEqual([]);
    expect(saidTexts(korean[kind]).flatMap(({ text }) => notKorean(text) ?? [])).toStrictEqual([]);
    expect(withoutTexts(korean[kind])).toStrictEqual(withoutTexts(english[kind]));
  });

  it('says in short nothing that it does not say in full', () => {
    for (const [whole, short] of english[kind] ?? []) expect(whole).toMatchObject(short);
  });
});

describe('The table of families and traits', () => {
  it('is the same read by family and read by trait', () => {
    for (const language of LANGUAGES) {
      const byFamily = families.flatMap((family) =>
        sayFamily(family, RULEBOOK, language).support.map(({ trait, level, evidence }) => [family.id, trait, level, evidence]),
      );
      const byTrait = traits.flatMap((trait) =>
        sayTrait(trait, RULEBOOK, language).support.map(({ family, level, evidence }) => [family, trait.id, level, evidence]),
      );
      expect(byFamily).toHaveLength(families.length * traits.length);
      expect(byTrait.sort()).toStrictEqual(byFamily.sort());
    }
  });

  it('names for each trait the rules that need it', () => {
    const needed = traits.flatMap((trait) => sayTrait(trait, RULEBOOK, 'en').neededBy.map(({ rule, strength }) => [rule, trait.id, strength]));
    expect(needed.sort()).toStrictEqual(selection.map(({ id, need }) => [id, need.trait, need.strength]).sort());
  });
});

describe('What the rulebook says of itself', () => {
  it('is what it holds', () => {
    const { counts, freshness, ...named } = sayRulebook(RULEBOOK, '2000-01-01');
    expect(named).toStrictEqual({ name: RULEBOOK.name, version: RULEBOOK.version, digest: RULEBOOK.digest });
    expect(counts).toStrictEqual({
      families: families.length,
      databases: databases.length,
      traits: traits.length,
      useCases: useCases.length,
      selectionRules: selection.length,
      conflictRules: conflicts.length,
      questions: RULEBOOK.questions.length,
    });
    const cited = [
      ...families.flatMap((family) => family.sources),
      ...databases.flatMap((database) => database.sources),
      ...rules.map(({ rule }) => rule.source),
    ];
    const days = cited.flatMap(({ checkedOn }) => checkedOn ?? []).sort();
    expect(freshness).toMatchObject({ sources: new Set(cited.map(({ url }) => url)).size, oldest: days[0], newest: days.at(-1), stale: 0 });
    expect(freshness.verified + freshness.unverified).toBe(freshness.sources);
  });
});
