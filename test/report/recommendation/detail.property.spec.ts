import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecommendationAnswer } from '../../../src/answers/recommendation/recommendation.js';
import { DETAILS, type Detail } from '../../../src/domain/detail.js';
import { recommend } from '../../../src/domain/advice/recommend.js';
import type { Workload } from '../../../src/domain/input/workload.js';
import { LANGUAGES, type Language } from '../../../src/domain/text.js';
import { sayRecommendation } from '../../../src/report/recommendation/say-recommendation.js';
import { CASE_FILES, readCases } from '../../cases/published-case.js';
import { arbitraryClash } from '../../domain/advice/arbitrary-clash.js';
import { arbitraryTellingWorkload } from '../../domain/advice/arbitrary-telling-workload.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { runs } from '../../runs.js';
import { sayingIn } from '../saying-in.js';
import { faultsOfSize } from '../sizes.js';
import { faultsOfSources, missingFrom, withSources } from '../told.js';
import { faultsOfPoints } from './faults-of-points.js';

type Answers = Readonly<Record<Detail, RecommendationAnswer>>;

const answersTo = (workload: Workload, language: Language): Answers => {
  const advice = recommend(workload, RULEBOOK);
  const say = (detail: Detail): RecommendationAnswer => sayRecommendation(advice, detail, sayingIn(language));
  return { brief: say('brief'), standard: say('standard'), full: say('full') };
};

/** Ids of needs that standings, databases and causes refer to. */
const referredTo = ({ ranking, ruledOut }: RecommendationAnswer): readonly string[] => [
  ...ruledOut.flatMap(({ cause, id }) => (cause === 'need' ? [id] : [])),
  ...ranking.flatMap((standing) => [
    ...Object.keys(standing.support ?? {}),
    ...(standing.outcome === 'ruled-out' ? standing.unmet : []),
    ...(standing.databases ?? []).flatMap(({ unmet = [], apart = [], support = {} }) => [
      ...unmet,
      ...apart,
      ...Object.keys(support),
    ]),
  ]),
];

const repeatedIn = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, at) => texts.indexOf(text) !== at);

/** A need that is referred to and not told, and what is told twice. */
const faultsOfNeeds = (answer: RecommendationAnswer): readonly string[] => {
  const { needs } = answer;
  if (needs === undefined) return answer.detail === 'brief' ? [] : ['no needs are told'];
  const ids = needs.map(({ id }) => id);
  const grounds = needs.flatMap((need) => [need, ...(need.further ?? [])]);
  return [
    ...referredTo(answer)
      .filter((id) => !ids.includes(id))
      .map((id) => `${id} is referred to and not told`),
    ...repeatedIn(ids).map((id) => `${id} is told twice`),
    ...repeatedIn(grounds.map(({ because }) => because)).map((because) => `told twice: ${because}`),
  ];
};

/** How many of each list are told, and how many are said to be left out. */
const countsOf = (answer: RecommendationAnswer): Readonly<Record<string, number>> => {
  const { verdict, omitted = {}, ruledOut, conflicts, questions, needs } = answer;
  const naming = 'equals' in verdict ? verdict : { equals: [], weakSpots: [] };
  // In short, weak spots are told by the verdict alone.
  const warnings = answer.warnings.filter(({ kind }) => kind !== 'weak-spot');
  const ofSpots = answer.warnings.length - warnings.length;
  const { warnings: leftOut = 0 } = omitted;
  return {
    ruledOut: ruledOut.length + (omitted.ruledOut ?? 0),
    conflicts: conflicts.length + (omitted.conflicts ?? 0),
    questions: questions.length + (omitted.questions ?? 0),
    weakSpots: naming.weakSpots.length + (omitted.weakSpots ?? 0),
    equals: naming.equals.length + (omitted.equals ?? 0),
    ...(answer.detail === 'brief' ? {} : { needs: (needs ?? []).length + (omitted.needs ?? 0) }),
    ...(answer.detail === 'brief'
      ? { otherWarnings: warnings.length + leftOut }
      : { warnings: warnings.length + ofSpots + leftOut }),
    ...(answer.detail === 'full' && leftOut === 0 && { otherWarnings: warnings.length }),
  };
};

const faultsOfCounts = (answer: RecommendationAnswer, full: RecommendationAnswer): readonly string[] => {
  const whole = countsOf(full);
  return [
    ...Object.entries(countsOf(answer)).flatMap(([list, count]) =>
      count === whole[list] ? [] : [`${list}: ${count} with those left out, ${whole[list] ?? 'unknown'} in all`],
    ),
    ...Object.entries(answer.omitted ?? {}).flatMap(([list, count]) =>
      count > 0 ? [] : [`${list}: ${count} left out`],
    ),
  ];
};

/** All that is wrong with the answers to a workload, at any detail and in either language. */
const faultsOf = (workload: Workload): readonly string[] =>
  LANGUAGES.flatMap((language) => {
    const answers = answersTo(workload, language);
    const again = answersTo(workload, language);
    const { brief, standard, full } = answers;
    const faults = [
      ...DETAILS.flatMap((detail) => [
        ...faultsOfSize(answers[detail], detail),
        ...(JSON.stringify(answers[detail]) === JSON.stringify(again[detail])
          ? []
          : [`${detail} is not the same twice`]),
        ...[
          ...faultsOfNeeds(answers[detail]),
          ...faultsOfSources(answers[detail]),
          ...faultsOfCounts(answers[detail], full),
        ].map((fault) => `${detail}: ${fault}`),
      ]),
      ...missingFrom(withSources(standard), withSources(brief)).map((place) => `brief, not standard: ${place}`),
      ...missingFrom(withSources(full), withSources(standard)).map((place) => `standard, not full: ${place}`),
      ...faultsOfPoints(full),
    ];
    return faults.map((fault) => `${language}: ${fault}`);
  });

describe('What is told at each detail fits its reader, is told once, and again wherever more is told', () => {
  it.each(CASE_FILES)('of every published case of %s', (file) => {
    const faults = readCases(file).flatMap(({ id, workload }) => faultsOf(workload).map((fault) => `${id}: ${fault}`));
    expect(faults).toStrictEqual([]);
  });

  it.each([
    { title: 'workloads that set rules off', workloads: arbitraryTellingWorkload(RULEBOOK), times: 700 },
    { title: 'workloads whose musts clash', workloads: arbitraryClash(RULEBOOK), times: 300 },
  ])('of $title', ({ workloads, times }) => {
    fc.assert(
      fc.property(workloads, (workload) => {
        expect(faultsOf(workload)).toStrictEqual([]);
      }),
      { ...runs(times), seed: 11 },
    );
  });
});
