import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecommendationAnswer } from '../../../src/answers/recommendation/recommendation.js';
import { sayRecommendation } from '../../../src/report/recommendation/say-recommendation.js';
import { DETAILS, type Detail } from '../../../src/domain/detail.js';
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
import { atHome, faultsOfPoints } from './faults-of-points.js';

type Among = 'all' | 'NoSQL';

const workloads = fc.oneof(
  { weight: 4, arbitrary: arbitraryTellingWorkload(RULEBOOK) },
  { weight: 1, arbitrary: arbitraryClash(RULEBOOK) },
);
// Without the comparators nothing may fit, which is said in words of its own.
const among = fc.constantFrom<Among>('all', 'NoSQL');

function answered(
  workload: Workload,
  families: Among,
  language: Language,
  detail: Detail = 'full',
): RecommendationAnswer {
  const rulebook = families === 'all' ? RULEBOOK : NOSQL_ONLY;
  return sayRecommendation(recommend(workload, rulebook), detail, sayingIn(language, rulebook));
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
      fc.property(workloads, among, fc.constantFrom(...DETAILS), (workload, families, detail) => {
        expect(faultsIn(answered(workload, families, 'en', detail), notEnglish)).toStrictEqual([]);
        expect(faultsIn(answered(workload, families, 'ko', detail), notKorean)).toStrictEqual([]);
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
      fc.property(workloads, among, fc.constantFrom(...DETAILS), (workload, families, detail) => {
        const [english, korean] = (['en', 'ko'] as const).map((language) =>
          answered(workload, families, language, detail),
        );
        expect(withoutTexts(korean)).toStrictEqual(withoutTexts(english));
      }),
      runs(200),
    );
  });

  it('numbers the families, and adds up: the points of a family are those of its best database, by its levels', () => {
    const adoption = Object.values(RULEBOOK.weights.adoption);
    let proven = 0;
    fc.assert(
      fc.property(workloads, (workload) => {
        const answer = answered(workload, 'all', 'en');
        const { ranking, needs = [] } = answer;
        const home = atHome(answer);
        expect(home.size).toBe(RULEBOOK.databases.length);
        for (const [index, { rank, points, database, databases = [], fit, outcome, support }] of ranking.entries()) {
          expect(rank).toBe(index + 1);
          expect(databases.find(({ id }) => id === database)).toMatchObject({ fit, outcome });
          expect(home.get(database)?.points).toBe(points);
          // What is told of the first families with evidence is the same as the levels of their best databases.
          if (support !== undefined)
            expect(needs.map(({ id }) => support[id]?.points)).toStrictEqual(
              home.get(database)?.levels?.map((level, at) => needs[at]?.earns[level]),
            );
        }
        expect(faultsOfPoints(answer)).toStrictEqual([]);
        for (const { beside } of home.values()) {
          expect([undefined, ...adoption]).toContain(beside?.wideUse);
          proven += Number(beside?.wideUse !== undefined);
        }
      }),
      runs(200),
    );
    expect(proven).toBeGreaterThan(0);
  });

  it('says of every unmet must what it is and why', () => {
    fc.assert(
      fc.property(arbitraryClash(RULEBOOK), (workload) => {
        const { ranking, needs = [] } = answered(workload, 'all', 'en');
        for (const standing of ranking) {
          const { database, databases = [], family } = standing;
          const isOut = standing.outcome === 'ruled-out';
          expect(isOut && (standing.unmet.length > 0 || standing.note !== undefined)).toBe(isOut);
          const unmet = isOut ? standing.unmet : [];
          for (const id of unmet)
            expect(needs.find((need) => need.id === id)).toMatchObject({
              strength: 'must',
              because: expect.stringMatching(/./),
            });
          const levels = databases.find((one) => one.id === database && one.family === family.id)?.levels;
          if (levels === undefined) continue;
          const absent = needs.filter(({ strength }, at) => strength === 'must' && levels[at] === 0);
          expect(unmet).toStrictEqual(absent.slice(0, unmet.length).map(({ id }) => id));
          expect(absent.length > 0 && unmet.length === 0).toBe(false);
        }
      }),
      runs(200),
    );
  });
});
