import type { Need } from './gather-needs.js';
import type { Weights } from '../rulebook/rulebook.js';
import type { Support } from '../rulebook/support.js';
import { supportTable, type Candidate, type Cell, type SupportTable } from './support-table.js';
import type { FactName } from '../facts/workload-facts.js';

/** How one need counts for one candidate. */
export interface Reason<Name extends string = FactName> {
  readonly need: Need<Name>;
  readonly support: Support;
  /** Hundredths of a point, so that sums are exact. */
  readonly hundredths: number;
}

/** What a candidate earns by needs. */
export interface Score<C extends Candidate, Name extends string = FactName> {
  readonly candidate: C;
  readonly outcome: 'fits' | 'ruled-out';
  /** 0 to 100: points against what native support for every need would earn. */
  readonly fit: number;
  readonly hundredths: number;
  readonly reasons: readonly Reason<Name>[];
  /** The musts that it lacks. */
  readonly unmet: readonly Need<Name>[];
}

/** What each candidate earns, in the order given. */
export const score = <C extends Candidate, Name extends string>(
  needs: readonly Need<Name>[],
  candidates: readonly C[],
  weights: Weights,
): readonly Score<C, Name>[] => {
  const table = supportTable(candidates, weights);
  const rows = needs.map((need) => ({ need, worth: worth(need, weights), cells: cellsOf(need.trait, table) }));
  const best = rows.reduce((sum, row) => sum + row.worth, 0) * weights.support.native;
  return candidates.map((candidate, at) => earn(candidate, at, rows, best));
};

/** Points that a need is worth where it is met natively. */
export const worth = <Name extends string>(need: Need<Name>, weights: Weights): number =>
  weights.strength[need.strongest.strength];

/** A need beside what every candidate has of it. */
interface Row<Name extends string> {
  readonly need: Need<Name>;
  readonly worth: number;
  readonly cells: readonly Cell[];
}

const cellsOf = (trait: string, table: SupportTable): readonly Cell[] => {
  const cells = table.get(trait);
  if (cells === undefined) throw new Error(`no candidate says anything about ${trait}`);
  return cells;
};

const earn = <C extends Candidate, Name extends string>(
  candidate: C,
  at: number,
  rows: readonly Row<Name>[],
  best: number,
): Score<C, Name> => {
  const reasons: Reason<Name>[] = [];
  const unmet: Need<Name>[] = [];
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
    candidate,
    outcome: unmet.length > 0 ? 'ruled-out' : 'fits',
    fit: best === 0 ? 0 : Math.round((1000 * hundredths) / best) / 10,
    hundredths,
    reasons,
    unmet,
  };
};
