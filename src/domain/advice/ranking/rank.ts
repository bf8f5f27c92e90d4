import type { FactName } from '../../facts/workload-vocabulary.js';
import type { Weights } from '../../rulebook/rulebook.js';
import type { Support } from '../../rulebook/support.js';
import type { Need } from '../needs/gather-needs.js';
import type { Candidate, Cell, SupportTable } from './support-table.js';

/** How one need counts for one candidate. */
export interface Reason<Name extends string = FactName> {
  readonly need: Need<Name>;
  readonly support: Support;
  /** Hundredths of a point, so that sums are exact. */
  readonly hundredths: number;
}

/** A weak fit meets every must and yet earns little of what it could: it is ranked by its points, and said to be weak. */
export const OUTCOMES = ['fits', 'weak-fit', 'ruled-out'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How well a candidate serves: a database, a style, or what is no database. */
export interface Standing<Name extends string = FactName> {
  readonly outcome: Outcome;
  /** 0 to 100: points against the most that any candidate of its kind could earn. */
  readonly fit: number;
  readonly hundredths: number;
  /** What it has of the needs, in their order. */
  readonly reasons: readonly Reason<Name>[];
  /** The musts that it lacks. */
  readonly unmet: readonly Need<Name>[];
}

/** What candidates of one kind are judged by beside the needs. */
interface Kind<C extends Candidate, Own extends object> {
  /** What the candidates, in their order, have of every trait. */
  readonly table: SupportTable;
  /** Hundredths of a point that a candidate can earn beside the needs. */
  readonly most: number;
  /** `earned` are the hundredths of a point that it earns by the needs. */
  readonly judge: (candidate: C, earned: number) => Judgement<Own>;
  /** Fit below which a candidate is said to fit weakly. */
  readonly weakBelow: number;
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
  { table, most, weakBelow, judge, tie }: Kind<C, Own>,
): readonly (Own & Standing<Name>)[] => {
  const rows = needs.map((need) => ({ need, worth: worth(need, weights), cells: table.get(need.trait) ?? [] }));
  const native = totalWorth(needs, weights) * weights.support.native;
  return candidates
    .map((candidate, at) => {
      const { earned, reasons, unmet } = earn(at, rows);
      const { own, hundredths, excluded } = judge(candidate, earned);
      // Without needs nothing fits better than anything else.
      const fit = native === 0 ? 0 : Math.round((1000 * hundredths) / (native + most)) / 10;
      const outcome = excluded || unmet.length > 0 ? 'ruled-out' : native > 0 && fit < weakBelow ? 'weak-fit' : 'fits';
      // To spread one of several shapes takes four times as long as the rest of all this.
      return Object.assign(own, { outcome, fit, hundredths, reasons, unmet } as const);
    })
    .sort((one, other) => byOutcome(one, other) || other.hundredths - one.hundredths || tie(one, other));
};

export const isRuledOut = ({ outcome }: Pick<Standing, 'outcome'>): boolean => outcome === 'ruled-out';

/** Those that are ruled out come last; how well the others fit, their points tell. */
const byOutcome = (one: Pick<Standing, 'outcome'>, other: Pick<Standing, 'outcome'>): number =>
  Number(isRuledOut(one)) - Number(isRuledOut(other));

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
    reasons.push({ need, support: cell.support, hundredths });
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
