import type { Usage } from '../../domain/rulebook/stores/usage.js';
import type { RawUsage } from '../read/raw.js';
import { toSource } from './to-source.js';

/** How many use each database, by the survey that then tells most for it. */
export const usageIn = ({ surveys, leftAfterAYear }: RawUsage): ReadonlyMap<string, Usage> => {
  const newest = Math.max(...surveys.map(({ year }) => year));
  const usage = new Map<string, Usage>();
  for (const survey of surveys) {
    const { year, shares = {}, scores = {} } = survey;
    const left = leftAfterAYear ** (newest - year);
    const source = toSource(survey);
    for (const [database, percent] of Object.entries(shares)) {
      const known = usage.get(database) ?? NOTHING;
      const weight = percent * left;
      if (weight > known.weight) usage.set(database, { ...known, weight, survey: { percent, year, source } });
    }
    for (const [database, score] of Object.entries(scores)) {
      const known = usage.get(database) ?? NOTHING;
      usage.set(database, { ...known, score: Math.max(known.score, score * left) });
    }
  }
  return usage;
};

const NOTHING: Usage = { weight: 0, score: 0 };
