import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecommendationAnswer } from '../../../src/answers/recommendation/recommendation.js';
import { sayRecommendation } from '../../../src/report/recommendation/say-recommendation.js';
import type { Language } from '../../../src/domain/text.js';
import type { Workload } from '../../../src/domain/input/workload.js';
import { recommend } from '../../../src/domain/advice/recommend.js';
import { arbitraryClash } from '../../domain/advice/arbitrary-clash.js';
import { arbitraryTellingWorkload } from '../../domain/advice/arbitrary-telling-workload.js';
import { NOSQL_ONLY } from '../../domain/advice/nosql-only.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { notEnglish, notKorean } from '../languages.js';
import { saidTexts, withoutTexts } from '../said-texts.js';
import { runs } from '../../runs.js';
import { sayingIn } from '../saying-in.js';

type Among = 'all' | 'NoSQL';

const workloads = fc.oneof(
  { weight: 4, arbitrary: arbitraryTellingWorkload(RULEBOOK) },
  { weight: 1, arbitrary: arbitraryClash(RULEBOOK) },
);
// Without the comparators nothing may fit, which is said in words of its own.
const among = fc.constantFrom<Among>('all', 'NoSQL');

function answered(workload: Workload, families: Among, language: Language): RecommendationAnswer {
  const rulebook = families === 'all' ? RULEBOOK : NOSQL_ONLY;
  return sayRecommendation(recommend(workload, rulebook), sayingIn(language, rulebook));
}

function faultsIn(answer: RecommendationAnswer, faultOf: (text: string) => string | undefined): readonly string[] {
  // A warning quotes the id that nobody knows, which may be anything.
  const warnings = answer.warnings.filter(({ kind }) => kind !== 'unknown-database');
  return saidTexts({ ...answer, warnings }).flatMap(({ place, text }) => {
    const fault = faultOf(text);
    return fault === undefined ? [] : [`${place}: ${fault}`];
  });
}

/** Braces that no fact filled, and values that no sentence should show. */
const unfinished = (text: string): string | undefined =>
  /[{}]|undefined|NaN|Infinity|\[object|^\s|\s$|\s{2}/.test(text) ? text : undefined;

describe('The answer to any workload', () => {
  it('is English where English was asked for, and Korean where Korean was', () => {
    fc.assert(
      fc.property(workloads, among, (workload, families) => {
        expect(faultsIn(answered(workload, families, 'en'), notEnglish)).toStrictEqual([]);
        expect(faultsIn(answered(workload, families, 'ko'), notKorean)).toStrictEqual([]);
      }),
      runs(200),
    );
  });

  it('leaves no brace unfilled and no sentence unfinished', () => {
    fc.assert(
      fc.property(workloads, among, fc.constantFrom<Language>('en', 'ko'), (workload, families, language) => {
        expect(faultsIn(answered(workload, families, language), unfinished)).toStrictEqual([]);
      }),
      runs(300),
    );
  });

  it('differs between languages in its texts alone', () => {
    fc.assert(
      fc.property(workloads, among, (workload, families) => {
        const [english, korean] = (['en', 'ko'] as const).map((language) => answered(workload, families, language));
        expect(withoutTexts(korean)).toStrictEqual(withoutTexts(english));
      }),
      runs(200),
    );
  });

  it('numbers the families, and adds up: a family has the points of its first database, which its reasons, use and limits make', () => {
    const { databases: catalogue, weights } = RULEBOOK;
    fc.assert(
      fc.property(workloads, (workload) => {
        const { ranking } = answered(workload, 'all', 'en');
        expect(ranking.map(({ rank }) => rank)).toStrictEqual(ranking.map((_, index) => index + 1));
        for (const { points, fit, database, outcome, reasons, databases } of ranking) {
          const [first] = databases;
          const { adoption } = catalogue.find(({ id }) => id === first?.id) ?? {};
          const earned = reasons.reduce((sum, reason) => sum + Math.round(100 * reason.points), 0);
          const { limitCost = 0, alreadyRun = 0 } = first ?? {};
          const beyond = 100 * alreadyRun + (adoption === undefined ? 0 : 100 * weights.adoption[adoption]);
          expect([database, outcome, fit, points]).toStrictEqual([
            first?.id,
            first?.outcome,
            first?.fit,
            first?.points,
          ]);
          expect(Math.round(100 * points)).toBe(Math.round(Math.max(0, earned - 100 * limitCost) + beyond));
        }
      }),
      runs(200),
    );
  });

  it('says of every unmet must what it is and why', () => {
    fc.assert(
      fc.property(arbitraryClash(RULEBOOK), (workload) => {
        for (const { outcome, unmet, note, reasons } of answered(workload, 'all', 'en').ranking) {
          expect(unmet.length > 0 || note !== null).toBe(outcome === 'ruled-out');
          const absent = reasons.filter(({ strength, support }) => strength === 'must' && support === 'absent');
          expect(unmet.map(({ rule, because }) => [rule, because])).toStrictEqual(
            absent.map(({ rule, because }) => [rule, because]),
          );
        }
      }),
      runs(200),
    );
  });
});
