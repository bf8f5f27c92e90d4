import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../../src/domain/text.js';
import { sayFamily, sayFamilySummary } from '../../../src/report/catalogue/say-family.js';
import { sayOutsideEntry, sayOutsideSummary } from '../../../src/report/catalogue/say-outside.js';
import { sayPattern, sayPatternSummary } from '../../../src/report/catalogue/say-pattern.js';
import { RULE_KINDS, rulesOf } from '../../../src/domain/rulebook/any-rule.js';
import { sayRule, sayRuleSummary } from '../../../src/report/catalogue/say-rule.js';
import { sayRulebook } from '../../../src/report/catalogue/say-rulebook.js';
import { sayStyle, sayStyleSummary } from '../../../src/report/catalogue/say-style.js';
import { sayTrait, sayTraits, sayTraitSummary } from '../../../src/report/catalogue/say-trait.js';
import { sayUseCase, sayUseCaseSummary } from '../../../src/report/catalogue/say-use-case.js';
import type { Saying } from '../../../src/report/saying.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { notEnglish, notKorean } from '../languages.js';
import { saidTexts, withoutTexts } from '../said-texts.js';
import { sayingIn } from '../saying-in.js';

const {
  families,
  databases,
  outside,
  signs,
  traits,
  selection,
  conflicts,
  useCases,
  styles,
  styleTraits,
  drivers,
  patterns,
  review,
} = RULEBOOK;
const rules = rulesOf(RULEBOOK);

/** Everything that can be looked up in the rulebook, each whole and in short. */
const told = (saying: Saying): Readonly<Record<string, readonly (readonly [whole: object, short: object])[]>> => ({
  families: families.map((family) => [sayFamily(family, saying), sayFamilySummary(family, saying)]),
  outside: outside.map((one) => [sayOutsideEntry(one, saying), sayOutsideSummary(one, saying)]),
  traits: traits.map((trait) => [sayTrait(trait, saying), sayTraitSummary(trait, saying)]),
  'headline traits': [[sayTraits(saying).nosql, {}]],
  rules: rules.map((rule) => [sayRule(rule, saying), sayRuleSummary(rule, saying)]),
  styles: styles.map((style) => [sayStyle(style, saying), sayStyleSummary(style, saying)]),
  patterns: patterns.map((pattern) => [sayPattern(pattern, saying), sayPatternSummary(pattern, saying)]),
  'use cases': useCases.map((useCase) => [sayUseCase(useCase, saying), sayUseCaseSummary(useCase, saying)]),
});

const [english, korean] = [told(sayingIn('en')), told(sayingIn('ko'))];

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
        sayFamily(family, sayingIn(language)).support.map(({ trait, level, evidence }) => [
          family.id,
          trait,
          level,
          evidence,
        ]),
      );
      const byTrait = traits.flatMap((trait) =>
        sayTrait(trait, sayingIn(language)).support.map(({ family, level, evidence }) => [
          family,
          trait.id,
          level,
          evidence,
        ]),
      );
      expect(byFamily).toHaveLength(families.length * traits.length);
      expect(byTrait.sort()).toStrictEqual(byFamily.sort());
    }
  });

  it('names for each trait the rules that need it', () => {
    const needed = traits.flatMap((trait) =>
      sayTrait(trait, sayingIn('en')).neededBy.map(({ rule, strength }) => [rule, trait.id, strength]),
    );
    expect(needed.sort()).toStrictEqual(selection.map(({ id, need }) => [id, need.trait, need.strength]).sort());
  });
});

describe('What the rulebook says of an architecture style', () => {
  const said = styles.map((style) => sayStyle(style, sayingIn('en')));

  it('is how well it has every trait, each either for it, against it, or in between', () => {
    for (const { support, advantages, workable, disadvantages } of said) {
      expect(support.map(({ trait }) => trait)).toStrictEqual(styleTraits.map(({ id }) => id));
      const levels = [advantages, workable, disadvantages].map((side) => side.map(({ level }) => level));
      for (const level of levels[0] ?? []) expect(['native', 'good']).toContain(level);
      for (const level of levels[1] ?? []) expect(level).toBe('workable');
      for (const level of levels[2] ?? []) expect(['weak', 'absent']).toContain(level);
      const byTrait = ({ trait }: (typeof support)[number], other: (typeof support)[number]): number =>
        trait < other.trait ? -1 : 1;
      expect([...advantages, ...workable, ...disadvantages].sort(byTrait)).toStrictEqual(support.toSorted(byTrait));
    }
  });

  it('names for each trait the drivers that need it', () => {
    const needed = (said[0]?.support ?? []).flatMap(({ trait, neededBy }) =>
      neededBy.map(({ rule, strength }) => [rule, trait, strength]),
    );
    expect(needed.sort()).toStrictEqual(drivers.map(({ id, need }) => [id, need.trait, need.strength]).sort());
  });

  it('tells an example wherever there is one', () => {
    for (const [index, { support }] of said.entries()) {
      for (const { trait, example } of support)
        expect(example).toBe(styles[index]?.support.get(trait)?.example?.en ?? null);
    }
    expect(said.flatMap(({ support }) => support.filter(({ example }) => example !== null)).length).toBeGreaterThan(5);
  });
});

describe('What the rulebook says of what is no database', () => {
  it('is how well it has each trait that it has, and one sentence on all others', () => {
    for (const one of outside) {
      const { support, lacks } = sayOutsideEntry(one, sayingIn('en'));
      const has = traits.filter(({ id }) => one.support.get(id)?.level !== 'absent');
      expect(support.map(({ trait }) => trait)).toStrictEqual(has.map(({ id }) => id));
      expect(support.length).toBeLessThan(traits.length);
      for (const { id } of traits.filter((trait) => !has.includes(trait)))
        expect(one.support.get(id)?.evidence.en).toBe(lacks.evidence);
    }
  });
});

describe('What the rulebook says of a pattern', () => {
  it('is all of it, with the review rules that point to it', () => {
    for (const pattern of patterns) {
      const { rules, ...said } = sayPattern(pattern, sayingIn('ko'));
      expect(rules).toStrictEqual(review.filter((rule) => rule.patterns.includes(pattern.id)).map(({ id }) => id));
      const inKorean = (texts: readonly { readonly ko: string }[]): readonly string[] => texts.map(({ ko }) => ko);
      expect(said).toStrictEqual({
        ...pattern,
        title: pattern.title.ko,
        problem: pattern.problem.ko,
        solution: pattern.solution.ko,
        parts: pattern.parts.map(({ id, title, text }) => ({ id, title: title.ko, text: text.ko })),
        neededWhen: inKorean(pattern.neededWhen),
        notWhen: inKorean(pattern.notWhen),
        costs: inKorean(pattern.costs),
        example: pattern.example.ko,
      });
    }
  });
});

describe('What the rulebook says of a rule', () => {
  it('has every id once, kind by kind', () => {
    const ids = rules.map(({ rule }) => rule.id);
    expect(ids).toStrictEqual([...selection, ...conflicts, ...drivers, ...review].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(rules.map(({ kind }) => kind))]).toStrictEqual(RULE_KINDS);
  });

  it('is null or empty where its kind has none', () => {
    for (const rule of rules) {
      const {
        kind,
        title,
        subject,
        severity,
        trait,
        strength,
        relax,
        patterns: help,
        cases,
      } = sayRule(rule, sayingIn('en'));
      const isReview = kind === 'review';
      expect([title, subject, severity].map((member) => member !== null)).toStrictEqual([isReview, isReview, isReview]);
      expect(cases.length > 0).toBe(isReview);
      expect([trait, strength].map((member) => member !== null)).toStrictEqual(
        Array(2).fill(kind === 'selection' || kind === 'driver'),
      );
      expect(relax.length > 0).toBe(kind === 'conflict');
      if (!isReview) expect(help).toStrictEqual([]);
    }
  });
});

describe('A source that was read long ago', () => {
  const told = (saying: Saying): string =>
    JSON.stringify([
      ...outside.map((one) => sayOutsideEntry(one, saying)),
      ...styles.map((style) => sayStyle(style, saying)),
      ...patterns.map((pattern) => sayPattern(pattern, saying)),
      ...rules.map((rule) => sayRule(rule, saying).sources),
    ]);

  it('is marked wherever a style, a pattern, a rule or what is no database rests on it, and no other is', () => {
    expect(told(sayingIn('en'))).not.toContain('"stale"');
    const late = told({ ...sayingIn('en'), staleBefore: '2100-01-01' });
    expect(late.match(/"checkedOn":"[\d-]+","stale":true/g)?.length).toBe(late.match(/"checkedOn"/g)?.length);
  });
});

describe('What the rulebook says of itself', () => {
  it('is what it holds', () => {
    const { counts, freshness, ...named } = sayRulebook(sayingIn('en'));
    expect(named).toStrictEqual({ name: RULEBOOK.name, version: RULEBOOK.version, digest: RULEBOOK.digest });
    expect(counts).toStrictEqual({
      families: families.length,
      databases: databases.length,
      outside: outside.length,
      signs: signs.length,
      traits: traits.length,
      useCases: useCases.length,
      selectionRules: selection.length,
      conflictRules: conflicts.length,
      questions: RULEBOOK.questions.length,
      styles: styles.length,
      styleTraits: styleTraits.length,
      driverRules: drivers.length,
      patterns: patterns.length,
      reviewRules: review.length,
    });
    const cited = [
      ...families.flatMap((family) => family.sources),
      ...databases.flatMap(({ sources, usage }) => [
        ...sources,
        ...(usage?.survey === undefined ? [] : [usage.survey.source]),
      ]),
      ...[...outside, ...signs, ...styles, ...patterns, ...review, ...RULEBOOK.nosql.headlines].flatMap(
        ({ sources }) => sources,
      ),
      ...[...selection, ...conflicts, ...drivers, ...RULEBOOK.services, RULEBOOK.nosql].map(({ source }) => source),
    ];
    const days = cited.flatMap(({ checkedOn }) => checkedOn ?? []).sort();
    expect(freshness).toMatchObject({
      sources: new Set(cited.map(({ url }) => url)).size,
      oldest: days[0],
      newest: days.at(-1),
      stale: 0,
    });
    expect(freshness.verified + freshness.unverified).toBe(freshness.sources);
  });
});
