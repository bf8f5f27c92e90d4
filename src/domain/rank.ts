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
}

/** Orders the families by what they earn; those that lack a must come last, however much they earn. */
export const rank = (needs: readonly Need[], families: readonly Family[], weights: Weights): readonly Standing[] => {
  const table = supportTable(families, weights);
  const rows = needs.map((need) => ({ need, worth: worth(need, weights), cells: cellsOf(need, table) }));
  const best = rows.reduce((sum, row) => sum + row.worth, 0) * weights.support.native;
  return families
    .map((family, at) => stand(family, at, rows, best))
    .sort(byPlace)
    .map((standing, index) => ({ ...standing, rank: index + 1 }));
};

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
  };
};

const byPlace = (one: Standing, other: Standing): number =>
  Number(one.unmet.length > 0) - Number(other.unmet.length > 0) ||
  other.hundredths - one.hundredths ||
  one.family.order - other.family.order;
