import type { FactName } from '../../facts/workload-vocabulary.js';
import type { Weights } from '../../rulebook/rulebook.js';
import type { Support } from '../../rulebook/support.js';
import type { Need } from '../needs/gather-needs.js';
import { supportTable, type Candidate, type Cell } from './support-table.js';

/** How one need counts for one candidate. */
export interface Reason<Name extends string = FactName> {
  readonly need: Need<Name>;
  readonly support: Support;
  /** Hundredths of a point, so that sums are exact. */
  readonly hundredths: number;
}

/** How well a candidate serves: a family, a database or a style. */
export interface Standing<Name extends string = FactName> {
  readonly outcome: 'fits' | 'ruled-out';
  /** 0 to 100: points against the most that any candidate of its kind could earn. */
  readonly fit: number;
  readonly hundredths: number;
  /** What it has of the needs, in their order, as far as that is not inherited. */
  readonly reasons: readonly Reason<Name>[];
  /** The musts that it lacks. */
  readonly unmet: readonly Need<Name>[];
}

/** What candidates of one kind are judged by beside the needs. */
interface Kind<C extends Candidate, Own extends object> {
  /** Hundredths of a point that a candidate can earn beside the needs. */
  readonly most: number;
  /** `earned` are the hundredths of a point that it earns by the needs. */
  readonly judge: (candidate: C, earned: number) => Judgement<Own>;
  /** Decides between candidates that earn the same. */
  readonly tie: (one: Own, other: Own) => number;
}

interface Judgement<Own extends object> {
  /** Made anew for each candidate: its standing is written into it. */
  readonly own: Own;
  /** What it earns in all. */
  readonly hundredths: number;
  /** Whether it is ruled out even where it lacks no must. */
  readonly excluded: boolean;
}

/** Candidates by what they earn, best first; those that are ruled out come last, however much they earn. */
export const rank = <C extends Candidate, Own extends object, Name extends string>(
  needs: readonly Need<Name>[],
  candidates: readonly C[],
  weights: Weights,
  { most, judge, tie }: Kind<C, Own>,
): readonly (Own & Standing<Name>)[] => {
  const table = supportTable(candidates, weights);
  const rows = needs.map((need) => ({ need, worth: worth(need, weights), cells: table.get(need.trait) ?? [] }));
  const native = totalWorth(needs, weights) * weights.support.native;
  return candidates
    .map((candidate, at) => {
      const { earned, reasons, unmet } = earn(at, rows);
      const { own, hundredths, excluded } = judge(candidate, earned);
      const outcome = excluded || unmet.length > 0 ? ('ruled-out' as const) : ('fits' as const);
      // Without needs nothing fits better than anything else.
      const fit = native === 0 ? 0 : Math.round((1000 * hundredths) / (native + most)) / 10;
      // To spread one of several shapes takes four times as long as the rest of all this.
      return Object.assign(own, { outcome, fit, hundredths, reasons, unmet });
    })
    .sort((one, other) => byOutcome(one, other) || other.hundredths - one.hundredths || tie(one, other));
};

/** Those that fit come first. */
export const byOutcome = (one: Pick<Standing, 'outcome'>, other: Pick<Standing, 'outcome'>): number =>
  Number(one.outcome === 'ruled-out') - Number(other.outcome === 'ruled-out');

/** A need beside what every candidate has of it. */
interface Row<Name extends string> {
  readonly need: Need<Name>;
  readonly worth: number;
  readonly cells: readonly Cell[];
}

interface Earned<Name extends string> extends Pick<Standing<Name>, 'reasons' | 'unmet'> {
  readonly earned: number;
}

const earn = <Name extends string>(at: number, rows: readonly Row<Name>[]): Earned<Name> => {
  const reasons: Reason<Name>[] = [];
  const unmet: Need<Name>[] = [];
  let earned = 0;
  for (const { need, worth, cells } of rows) {
    const cell = cells[at];
    if (cell === undefined) throw new Error(`no candidate says anything about ${need.trait}`);
    const hundredths = worth * cell.percent;
    earned += hundredths;
    if (cell.own) reasons.push({ need, support: cell.support, hundredths });
    if (need.strongest.strength === 'must' && cell.support.level === 'absent') unmet.push(need);
  }
  return { earned, reasons, unmet };
};

/** Points that a need is worth where it is met natively. */
export const worth = <Name extends string>(need: Need<Name>, weights: Weights): number =>
  weights.strength[need.strongest.strength];

/** The same of all needs: the more it is, the more was said. */
export const totalWorth = <Name extends string>(needs: readonly Need<Name>[], weights: Weights): number =>
  needs.reduce((sum, need) => sum + worth(need, weights), 0);

/** Fit points by which one is ahead of another, told as exactly as the fit. */
export const leadOf = (fit: number, other: number): number => Math.round(10 * (fit - other)) / 10;
