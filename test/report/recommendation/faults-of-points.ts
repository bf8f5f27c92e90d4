import type { RankedDatabaseAnswer } from '../../../src/answers/recommendation/database.js';
import type { RecommendationAnswer } from '../../../src/answers/recommendation/recommendation.js';

/** Each database as the family lists it that it is made for. */
export const atHome = ({ ranking }: RecommendationAnswer): ReadonlyMap<string, RankedDatabaseAnswer> =>
  new Map(
    ranking.flatMap(({ family, databases = [] }) =>
      databases.filter((one) => one.family === family.id).map((one) => [one.id, one]),
    ),
  );

/** Which databases of a full answer do not add up: their points are what their levels earn, with what stands beside. */
export const faultsOfPoints = (answer: RecommendationAnswer): readonly string[] => {
  const { needs = [], omitted } = answer;
  return [...atHome(answer).values()].flatMap(({ id, points, levels = [], beside = {} }) => {
    if (levels.length !== needs.length) return [`${id}: ${levels.length} levels for ${needs.length} needs`];
    // What is left out earns something too.
    if (omitted?.needs !== undefined) return [];
    const { alreadyRun = 0, wideUse = 0, limitCost = 0, ageingCost = 0 } = beside;
    const earned = levels.reduce((sum, level, at) => sum + (needs[at]?.earns[level] ?? Number.NaN), 0);
    const sum = Math.max(0, earned - limitCost - ageingCost) + alreadyRun + wideUse;
    return Math.abs(sum - (points ?? Number.NaN)) < 0.001
      ? []
      : [`${id}: ${points ?? 'no'} points, by its parts ${sum}`];
  });
};
