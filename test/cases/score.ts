import type { Rulebook } from '../../src/domain/rulebook.js';
import type { Confidence } from '../../src/domain/verdict.js';
import { recommend, type Recommendation } from '../../src/use-cases/recommend.js';
import type { PublishedCase } from './published-case.js';

/** How the advice on one case stands beside what its source says. */
export interface Scored {
  readonly published: PublishedCase;
  readonly advice: Recommendation;
  readonly chosenFirst: boolean;
  readonly rightFirst: boolean;
  readonly rightInFirstTwo: boolean;
  readonly wrongFirst: boolean;
}

export const score = (published: PublishedCase, rulebook: Rulebook): Scored => {
  const advice = recommend(published.workload, rulebook);
  const [first, second] = advice.standings.map(({ family }) => family.id);
  const { chosen, acceptable, wrong } = published;
  const right = new Set([...chosen.families, ...acceptable]);
  const rightFirst = first !== undefined && right.has(first);
  return {
    published,
    advice,
    chosenFirst: first !== undefined && chosen.families.includes(first),
    rightFirst,
    rightInFirstTwo: rightFirst || (second !== undefined && right.has(second)),
    wrongFirst: first !== undefined && wrong.includes(first),
  };
};

export interface Summary {
  readonly cases: number;
  /** Percent of the cases. */
  readonly chosenFirst: number;
  readonly rightFirst: number;
  readonly rightInFirstTwo: number;
  /** How many put a family first that the source warns against. */
  readonly wrongFirst: number;
  /** Of the answers given with each confidence: how many there were, and how many were right. */
  readonly byConfidence: Readonly<Record<Confidence, { readonly cases: number; readonly right: number }>>;
}

export const summarise = (scored: readonly Scored[]): Summary => {
  const percent = (count: number): number => Math.round((1000 * count) / scored.length) / 10;
  const count = (holds: (one: Scored) => boolean): number => scored.filter(holds).length;
  const withConfidence = (confidence: Confidence): { cases: number; right: number } => {
    const those = scored.filter(({ advice }) => advice.verdict.confidence === confidence);
    return { cases: those.length, right: those.filter(({ rightFirst }) => rightFirst).length };
  };
  return {
    cases: scored.length,
    chosenFirst: percent(count((one) => one.chosenFirst)),
    rightFirst: percent(count((one) => one.rightFirst)),
    rightInFirstTwo: percent(count((one) => one.rightInFirstTwo)),
    wrongFirst: count((one) => one.wrongFirst),
    byConfidence: { high: withConfidence('high'), medium: withConfidence('medium'), low: withConfidence('low') },
  };
};
