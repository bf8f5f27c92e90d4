import type { Usage } from '../../domain/rulebook/usage.js';
import type { RawSurvey } from '../read/raw.js';
import { toSource } from './to-source.js';

/** What is left of a figure after a year: habits change, and so does who answers. */
const LEFT_AFTER_A_YEAR = 0.5;

/** How many use each database, by the survey that then tells most for it. */
export const usageIn = (surveys: readonly RawSurvey[]): ReadonlyMap<string, Usage> => {
  const newest = Math.max(...surveys.map(({ year }) => year));
  const usage = new Map<string, Usage>();
  for (const { id: _id, year, shares, ...source } of surveys) {
    for (const [database, percent] of Object.entries(shares)) {
      const weight = percent * LEFT_AFTER_A_YEAR ** (newest - year);
      if (weight > (usage.get(database)?.weight ?? 0)) {
        usage.set(database, { percent, weight, year, source: toSource(source) });
      }
    }
  }
  return usage;
};
