import type { Family } from './family.js';
import type { Need } from './gather-needs.js';
import type { Weights } from './rulebook.js';
import type { Support } from './support.js';
import { supportTable, type Cell, type SupportTable } from './support-table.js';

/** How one need counts for one candidate. */
export interface Reason {
  readonly need: Need;
  readonly support: Support;
  /** Hundredths of a point, so that sums are exact. */
  readonly hundredths: number;
}

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
export const rank = (needs: readonly Need[], families: readonly Family[], weights: Weights): readonly Standing[] => {
  const table = supportTable(families, weights);
  const rows = needs.map((need) => ({ need, worth: worth(need, weights), cells: cellsOf(need, table) }));
  const best = rows.reduce((sum, row) => sum + row.worth, 0) * weights.support.native;
  return families
    .map((family, at) => stand(family, at, rows, best))
    .sort(byPlace)
    .map(withRank);
};

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

/** Points that a need is worth where it is met natively. */
export const worth = (need: Need, weights: Weights): number => weights.strength[need.strongest.strength];

/** A need beside what every family has of it. */
interface Row {
  readonly need: Need;
  readonly worth: number;
  readonly cells: readonly Cell[];
}

const cellsOf = (need: Need, table: SupportTable): readonly Cell[] => {
  const cells = table.get(need.trait);
  if (cells === undefined) throw new Error(`no family says anything about ${need.trait}`);
  return cells;
};

const stand = (family: Family, at: number, rows: readonly Row[], best: number): Standing => {
  const reasons: Reason[] = [];
  const unmet: Need[] = [];
  let hundredths = 0;
  for (const row of rows) {
    const cell = row.cells[at];
    if (cell === undefined) continue;
    const earned = row.worth * cell.percent;
    hundredths += earned;
    reasons.push({ need: row.need, support: cell.support, hundredths: earned });
    if (row.need.strongest.strength === 'must' && cell.support.level === 'absent') unmet.push(row.need);
  }
  return {
    family,
    rank: 0,
    outcome: unmet.length > 0 ? 'ruled-out' : 'fits',
    fit: best === 0 ? 0 : Math.round((1000 * hundredths) / best) / 10,
    hundredths,
    reasons,
    unmet,
    noDatabase: false,
    revivedWithout: NONE,
  };
};

const byPlace = (one: Standing, other: Standing): number =>
  Number(one.outcome === 'ruled-out') - Number(other.outcome === 'ruled-out') ||
  other.hundredths - one.hundredths ||
  one.family.order - other.family.order;
