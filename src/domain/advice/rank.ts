import type { Family } from '../rulebook/family.js';
import type { Need } from './gather-needs.js';
import type { Weights } from '../rulebook/rulebook.js';
import { score, type Reason, type Score } from './score.js';

/** A candidate's place. */
export interface Standing {
  readonly family: Family;
  readonly rank: number;
  readonly outcome: 'fits' | 'ruled-out';
  /** 0 to 100: points against what native support for every need would earn. */
  readonly fit: number;
  readonly hundredths: number;
  readonly reasons: readonly Reason[];
  /** The musts that it lacks. */
  readonly unmet: readonly Need[];
  /** True where every database of it is ruled out. */
  readonly noDatabase: boolean;
  /** Where that is so: the needs without any one of which a database of it would be left. */
  readonly revivedWithout: ReadonlySet<Need>;
}

/** Orders the families by what they earn; those that lack a must come last, however much they earn. */
export const rank = (needs: readonly Need[], families: readonly Family[], weights: Weights): readonly Standing[] =>
  score(needs, families, weights).map(stand).sort(byPlace).map(withRank);

const stand = ({ candidate: family, ...earned }: Score<Family>): Standing => ({
  family,
  rank: 0,
  ...earned,
  noDatabase: false,
  revivedWithout: NONE,
});

/** A family of which no database survives is not recommended, whatever it is worth on paper. */
export const withoutSurvivors = (
  standings: readonly Standing[],
  surviving: ReadonlySet<string>,
  loneObstacles: ReadonlyMap<string, ReadonlySet<Need>>,
): readonly Standing[] =>
  standings
    .map((standing): Standing => {
      const { id } = standing.family;
      if (surviving.has(id)) return standing;
      return { ...standing, outcome: 'ruled-out', noDatabase: true, revivedWithout: loneObstacles.get(id) ?? NONE };
    })
    .sort(byPlace)
    .map(withRank);

const NONE: ReadonlySet<Need> = new Set();

const withRank = (standing: Standing, index: number): Standing => ({ ...standing, rank: index + 1 });

const byPlace = (one: Standing, other: Standing): number =>
  Number(one.outcome === 'ruled-out') - Number(other.outcome === 'ruled-out') ||
  other.hundredths - one.hundredths ||
  one.family.order - other.family.order;
