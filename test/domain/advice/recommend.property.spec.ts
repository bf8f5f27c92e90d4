import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FactAnswer } from '../../../src/answers/fact.js';
import type { GroundAnswer } from '../../../src/answers/recommendation/need.js';
import type { RecommendationAnswer } from '../../../src/answers/recommendation/recommendation.js';
import { isFactName } from '../../../src/domain/facts/workload-vocabulary.js';
import type { Language } from '../../../src/domain/text.js';
import type { Workload } from '../../../src/domain/input/workload.js';
import { sayRecommendation } from '../../../src/report/recommendation/say-recommendation.js';
import { recommend } from '../../../src/domain/advice/recommend.js';
import { arbitraryTellingWorkload } from './arbitrary-telling-workload.js';
import { resolvePointer } from './resolve-pointer.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { runs } from '../../runs.js';
import { shuffled } from './shuffled.js';
import { sayingIn } from '../../report/saying-in.js';

const workloads = arbitraryTellingWorkload(RULEBOOK);

const answered = (workload: Workload, language: Language = 'en'): RecommendationAnswer =>
  sayRecommendation(recommend(workload, RULEBOOK), 'full', sayingIn(language));

const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

interface ForTrait extends GroundAnswer {
  readonly trait: string;
}

/** Every rule that asks for something, and for which trait. */
const groundsIn = ({ needs = [] }: RecommendationAnswer): readonly ForTrait[] =>
  needs.flatMap((need) => [need, ...(need.further ?? []).map((ground) => ({ ...ground, trait: need.trait }))]);

const factsIn = (answer: RecommendationAnswer): readonly FactAnswer[] => [
  ...groundsIn(answer).flatMap(({ facts }) => facts),
  ...answer.conflicts.flatMap(({ facts = [] }) => facts),
  ...answer.ranking.flatMap(({ databases = [] }) => databases.flatMap(({ limits = [] }) => limits)),
];

describe('A recommendation', () => {
  it('is the same bytes for the same input, whichever were asked between', () => {
    const languages = fc.constantFrom<Language>('en', 'ko');
    fc.assert(
      fc.property(workloads, workloads, languages, (workload, another, language) => {
        const once = JSON.stringify(answered(structuredClone(workload), language));
        answered(another);
        expect(JSON.stringify(answered(workload, language))).toBe(once);
      }),
      runs(200),
    );
  });

  it('does not depend on the order of keys, and leaves its input alone', () => {
    fc.assert(
      fc.property(workloads, fc.integer({ min: 1, max: 996 }), (workload, seed) => {
        const sent = structuredClone(workload);
        const answer = JSON.stringify(answered(sent));
        expect(sent).toStrictEqual(workload);
        expect(JSON.stringify(answered(shuffled(workload, seed) as Workload))).toBe(answer);
      }),
      runs(300),
    );
  });

  it('names only rules, traits and families of the rulebook', () => {
    const { selection, conflicts, traits, families } = RULEBOOK;
    const ruleIds = new Set([...selection, ...conflicts].map(({ id }) => id));
    const ids = new Set([...traits, ...families].map(({ id }) => id));
    let told = 0;
    fc.assert(
      fc.property(workloads, (workload) => {
        const { verdict, questions, ...answer } = answered(workload);
        const naming = 'decisive' in verdict ? verdict : undefined;
        const turns = naming?.turningPoints ?? [];
        const reasons = [...(naming?.decisive ?? []), ...turns];
        told += reasons.length;
        const rules = [...reasons, ...answer.conflicts].map(({ rule }) => rule);
        expect(rules.filter((rule) => rule !== null && !ruleIds.has(rule))).toStrictEqual([]);
        const named = [
          verdict.family,
          naming?.second ?? null,
          ...turns.map(({ toward }) => toward),
          ...questions.map(({ favours }) => favours),
        ];
        const all = [...named, ...reasons.map(({ trait }) => trait), ...(answer.needs ?? []).map(({ trait }) => trait)];
        expect(all.filter((id) => id !== null && !ids.has(id))).toStrictEqual([]);
        expect(questions.filter(({ fact, pointer }) => pointer !== `/${fact.replace('.', '/')}`)).toStrictEqual([]);
      }),
      runs(200),
    );
    expect(told).toBeGreaterThan(0);
  });

  it('gives as reasons rules for that trait, and facts which those read and the workload has', () => {
    const rules = new Map(RULEBOOK.selection.map((rule) => [rule.id, rule]));
    const isGrounded = ({ rule, trait, facts, because }: ForTrait): boolean => {
      const found = rules.get(rule);
      const reads: readonly string[] = found?.when.reads ?? [];
      return (
        found?.need.trait === trait &&
        because !== '' &&
        facts.length > 0 &&
        facts.every(({ fact }) => reads.includes(fact))
      );
    };
    fc.assert(
      fc.property(workloads, (workload) => {
        const answer = answered(workload);
        expect(groundsIn(answer).filter((need) => !isGrounded(need))).toStrictEqual([]);
        const isThere = ({ fact, pointer, value, origin }: FactAnswer): boolean => {
          const said = resolvePointer(workload, pointer);
          return isFactName(fact) && (origin === 'stated' ? isDeepStrictEqual(said, value) : said !== undefined);
        };
        expect(factsIn(answer).filter((fact) => !isThere(fact))).toStrictEqual([]);
      }),
      runs(200),
    );
  });

  it('has no number that is none', () => {
    fc.assert(
      fc.property(workloads, (workload) => {
        const answer = answered(workload);
        expect(numbersIn(answer).filter((number) => !Number.isFinite(number))).toStrictEqual([]);
        // Nothing is lost on the way to JSON and back.
        expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
      }),
      runs(50),
    );
  });
});
