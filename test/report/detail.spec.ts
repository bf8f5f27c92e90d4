import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { ComparisonAnswer } from '../../src/answers/comparison.js';
import type { ReviewAnswer, ReviewInShortAnswer } from '../../src/answers/review/review.js';
import { largeDesign } from '../../bench/large-design.js';
import { checkDesign } from '../../src/contract/design/check-design.js';
import { DESIGN_EXAMPLES } from '../../src/contract/design/design-examples.js';
import { compare } from '../../src/domain/advice/compare.js';
import type { Comparison } from '../../src/domain/advice/side-by-side.js';
import { DETAILS, type Detail } from '../../src/domain/detail.js';
import type { Design } from '../../src/domain/input/design.js';
import type { Workload } from '../../src/domain/input/workload.js';
import { reviewDesign } from '../../src/domain/review/review-design.js';
import { LANGUAGES } from '../../src/domain/text.js';
import { sayDatabaseEntry } from '../../src/report/catalogue/say-database-entry.js';
import { sayReview } from '../../src/report/review/say-review.js';
import { shortenReview } from '../../src/report/review/shorten-review.js';
import { sayComparison } from '../../src/report/say-comparison.js';
import { readCases } from '../cases/published-case.js';
import { arbitraryTellingWorkload } from '../domain/advice/arbitrary-telling-workload.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';
import { runs } from '../runs.js';
import { sayingIn } from './saying-in.js';
import { faultsOfSize } from './sizes.js';
import { faultsOfSources, missingFrom, withSources } from './told.js';

/** What is wrong with answers to one question: too large, not the same twice, or silent on what less detail tells. */
const faultsOfAnswers = <Answer extends object>(
  say: (detail: Detail) => Answer,
  comparable: (answer: Answer) => unknown = (answer) => answer,
): readonly string[] => {
  const [brief, standard, full] = DETAILS.map(say);
  return [
    ...DETAILS.flatMap((detail) => {
      const answer = say(detail);
      const again = JSON.stringify(answer) === JSON.stringify(say(detail)) ? [] : [`${detail} is not the same twice`];
      return [...faultsOfSize(answer, detail), ...again];
    }),
    ...[['brief, not standard', brief, standard] as const, ['standard, not full', standard, full] as const].flatMap(
      ([title, told, fuller]) =>
        told === undefined || fuller === undefined
          ? [title]
          : missingFrom(comparable(fuller), comparable(told)).map((place) => `${title}: ${place}`),
    ),
  ];
};

const byLimits = (one: { readonly limits: readonly object[] }, other: { readonly limits: readonly object[] }): number =>
  other.limits.length - one.limits.length;

describe('A comparison at each detail', () => {
  const compared = (candidates: readonly string[], workload?: Workload): Comparison => {
    const result = compare(candidates, workload, RULEBOOK);
    if (result.kind === 'refused') throw new Error(`refused: ${JSON.stringify(result)}`);
    return result.comparison;
  };

  const faultsOf = (candidates: readonly string[], workload?: Workload): readonly string[] => {
    const comparison = compared(candidates, workload);
    const whole = [comparison.traits.length, comparison.limits.length];
    return LANGUAGES.flatMap((language) => {
      const say = (detail: Detail): ComparisonAnswer => sayComparison(comparison, detail, sayingIn(language));
      const faults = [
        ...faultsOfAnswers(say, withSources),
        ...DETAILS.flatMap((detail) => {
          const answer = say(detail);
          const { traits, limits, omitted = {} } = answer;
          const counts = [
            traits.length + (omitted.traits ?? 0),
            ...(limits === undefined ? [] : [limits.length + (omitted.limits ?? 0)]),
          ];
          const isCounted = counts.every((count, at) => count === whole[at]);
          return [
            ...faultsOfSources(answer),
            ...(isCounted ? [] : [`${detail}: ${counts.join()} of ${whole.join()}`]),
            ...((limits === undefined) === (detail === 'brief') ? [] : [`${detail}: limits`]),
          ];
        }),
      ];
      return faults.map((fault) => `${language}: ${fault}`);
    });
  };

  const { families, databases } = RULEBOOK;
  const CANDIDATES = [
    { title: 'two databases', ids: ['mongodb', 'postgresql'] },
    { title: 'a family and a database', ids: ['document', 'postgresql'] },
    { title: 'four databases', ids: ['redis', 'valkey', 'dynamodb', 'cassandra'] },
    { title: 'eight families', ids: families.slice(0, 8).map(({ id }) => id) },
    {
      title: 'the eight with the most limits',
      ids: databases
        .toSorted(byLimits)
        .slice(0, 8)
        .map(({ id }) => id),
    },
  ];

  it.each(CANDIDATES)('of $title fits its reader, in general and for every public case', ({ ids }) => {
    const asked = [undefined, ...readCases('cases').map(({ workload }) => workload)];
    expect(asked.flatMap((workload) => faultsOf(ids, workload))).toStrictEqual([]);
  });

  it.each([2, 4, 8])('of any %i fits its reader, for any workload', (count) => {
    const ids = fc.subarray(
      [...families, ...databases].map(({ id }) => id),
      { minLength: count, maxLength: count },
    );
    fc.assert(
      fc.property(ids, arbitraryTellingWorkload(RULEBOOK), (candidates, workload) => {
        expect(faultsOf(candidates, workload)).toStrictEqual([]);
        expect(faultsOf(candidates)).toStrictEqual([]);
      }),
      { ...runs(60), seed: 11 },
    );
  });
});

describe('A database at each detail', () => {
  it.each(LANGUAGES)('fits its reader, whichever it is, in %s', (language) => {
    const faults = RULEBOOK.databases.flatMap((database) =>
      faultsOfAnswers((detail) => sayDatabaseEntry(database, detail, sayingIn(language))).map(
        (fault) => `${database.id}: ${fault}`,
      ),
    );
    expect(faults).toStrictEqual([]);
  });
});

describe('A review at each detail', () => {
  const FOLDER = new URL('../../examples/', import.meta.url);
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ title: name, document: parse(readFileSync(new URL(name, FOLDER), 'utf8')) as unknown }));
  const made = [50, 500].map((services) => ({
    title: `a design of ${services} services`,
    document: largeDesign({ services, interactions: services * 10 }),
  }));
  const DESIGNS = [...DESIGN_EXAMPLES.map(({ id, design }) => ({ title: id, document: design })), ...files, ...made];

  const designOf = (document: unknown): Design => {
    const checked = checkDesign(document);
    if (checked.kind !== 'valid') throw new Error(JSON.stringify(checked.faults));
    return checked.design;
  };

  type Said = ReviewAnswer | ReviewInShortAnswer;

  const countsOf = ({ findings, omitted, ...said }: Said): readonly number[] => [
    findings.length + (omitted?.findings ?? 0),
    ...('recommendations' in said ? [said.recommendations.length + (omitted?.recommendations ?? 0)] : []),
  ];

  it.each(DESIGNS)('of $title fits its reader', ({ document }) => {
    const review = reviewDesign(designOf(document), RULEBOOK, { today: '2026-11-22', honourIgnores: true });
    for (const language of LANGUAGES) {
      const said = sayReview(review, sayingIn(language));
      const say = (detail: Detail): Said => shortenReview(said, detail);
      const whole = countsOf(say('full'));
      for (const detail of DETAILS) {
        const counts = countsOf(say(detail));
        expect([detail, counts]).toStrictEqual([detail, whole.slice(0, counts.length)]);
      }
      expect(faultsOfAnswers(say).filter((fault) => !fault.startsWith('full:'))).toStrictEqual([]);
    }
  });
});
