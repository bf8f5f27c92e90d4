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

  it('numbers the families, and adds up: the points of a family are those of its best database, by its reasons', () => {
    const adoption = Object.values(RULEBOOK.weights.adoption);
    fc.assert(
      fc.property(workloads, (workload) => {
        for (const [index, standing] of answered(workload, 'all', 'en').ranking.entries()) {
          const { rank, points, reasons, database, databases } = standing;
          expect(rank).toBe(index + 1);
          const best = databases.find(({ id }) => id === database);
          expect(best).toMatchObject({ points, fit: standing.fit, outcome: standing.outcome });
          const earned = reasons.reduce((sum, reason) => sum + Math.round(100 * reason.points), 0) / 100;
          // What is left is what wide use earns it.
          const left =
            points - (best?.alreadyRun ?? 0) - Math.max(0, earned - (best?.limitCost ?? 0) - (best?.ageingCost ?? 0));
          expect(Math.min(...adoption.map((each) => Math.abs(each - left)))).toBeLessThan(0.001);
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
