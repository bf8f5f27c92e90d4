import type { FactName } from '../../facts/workload-vocabulary.js';
import type { Weights } from '../../rulebook/rulebook.js';
import type { Support } from '../../rulebook/support.js';
import type { Need } from '../needs/gather-needs.js';
import type { Candidate, Column, SupportTable } from './support-table.js';

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

/** A standing that can tell what one need earns it without putting all its reasons together. */
export interface Ranked<Name extends string = FactName> extends Standing<Name> {
  /** Hundredths of a point that the need at a place of the list earns it. */
  readonly earnedBy: (place: number) => number;
}

/** What candidates of one kind are judged by beside the needs. */
interface Kind<C extends Candidate, Own, Stands extends Ranked<Name>, Name extends string> {
  /** What the candidates, in their order, have of every trait. */
  readonly table: SupportTable;
  /** Hundredths of a point that a candidate can earn beside the needs. */
  readonly most: number;
  /** `earned` are the hundredths of a point that it earns by the needs, `at` is its place among the candidates. */
  readonly judge: (candidate: C, earned: number, at: number) => Judgement<Own>;
  /** Fit below which a candidate is said to fit weakly. */
  readonly weakBelow: number;
  /** Puts together what it is judged by and the place that this gives it. */
  readonly stand: (own: Own, place: Ranked<Name>) => Stands;
  /** Decides between candidates that earn the same. */
  readonly tie: (one: Stands, other: Stands) => number;
}

interface Judgement<Own> {
  readonly own: Own;
  /** What it earns in all. */
  readonly hundredths: number;
  /** Whether it is ruled out even where it lacks no must. */
  readonly excluded: boolean;
}

/** Candidates by what they earn, best first; those that are ruled out come last, however much they earn. */
export const rank = <C extends Candidate, Own, Stands extends Ranked<Name>, Name extends string>(
  needs: readonly Need<Name>[],
  candidates: readonly C[],
  weights: Weights,
  { table, most, weakBelow, judge, stand, tie }: Kind<C, Own, Stands, Name>,
): readonly Stands[] => {
  const rows = needs.map((need) => ({ need, worth: worth(need, weights), column: columnFor(need.trait, table) }));
  const native = totalWorth(needs, weights) * weights.support.native;
  const allEarned = earn(rows, candidates.length);
  const allUnmet = lacking(rows);
  return candidates
    .map((candidate, at) => {
      const unmet = allUnmet.get(at) ?? NONE;
      const { own, hundredths, excluded } = judge(candidate, allEarned[at] ?? 0, at);
      // Without needs nothing fits better than anything else.
      const fit = native === 0 ? 0 : Math.round((1000 * hundredths) / (native + most)) / 10;
      const outcome = excluded || unmet.length > 0 ? 'ruled-out' : native > 0 && fit < weakBelow ? 'weak-fit' : 'fits';
      return stand(own, new Place(outcome, fit, hundredths, unmet, rows, at));
    })
    .sort((one, other) => byOutcome(one, other) || other.hundredths - one.hundredths || tie(one, other));
};

const NONE: readonly never[] = [];

/** A need beside what every candidate has of it. */
interface Row<Name extends string> {
  readonly need: Need<Name>;
  readonly worth: number;
  readonly column: Column;
}

const columnFor = (trait: string, table: SupportTable): Column => {
  const column = table.get(trait);
  if (column === undefined) throw new Error(`no candidate says anything about ${trait}`);
  return column;
};

/** What all needs together earn each candidate. */
const earn = <Name extends string>(rows: readonly Row<Name>[], candidates: number): Float64Array => {
  const earned = new Float64Array(candidates);
  for (const { worth: points, column } of rows) {
    for (let at = 0; at < candidates; at += 1) earned[at] = (earned[at] ?? 0) + points * (column.percents[at] ?? 0);
  }
  return earned;
};

/** The musts that candidates lack, by the place of each that lacks any. */
const lacking = <Name extends string>(rows: readonly Row<Name>[]): ReadonlyMap<number, readonly Need<Name>[]> => {
  const unmet = new Map<number, Need<Name>[]>();
  for (const { need, column } of rows) {
    if (need.strongest.strength !== 'must') continue;
    for (const [at, isAbsent] of column.absent.entries()) {
      if (isAbsent === 0) continue;
      const others = unmet.get(at);
      if (others === undefined) unmet.set(at, [need]);
      else others.push(need);
    }
  }
  return unmet;
};

/** Where one candidate stands. Its reasons are put together once somebody asks: most places are never looked at so closely. */
class Place<Name extends string> implements Ranked<Name> {
  #reasons: readonly Reason<Name>[] | undefined;
  readonly #rows: readonly Row<Name>[];
  readonly #at: number;

  constructor(
    readonly outcome: Outcome,
    readonly fit: number,
    readonly hundredths: number,
    readonly unmet: readonly Need<Name>[],
    rows: readonly Row<Name>[],
    at: number,
  ) {
    this.#rows = rows;
    this.#at = at;
  }

  get reasons(): readonly Reason<Name>[] {
    this.#reasons ??= this.#rows.map(({ need, column }, place) => ({
      need,
      support: supportAt(column, this.#at),
      hundredths: this.earnedBy(place),
    }));
    return this.#reasons;
  }

  earnedBy(place: number): number {
    const row = this.#rows[place];
    return row === undefined ? 0 : row.worth * (row.column.percents[this.#at] ?? 0);
  }
}

const supportAt = ({ supports }: Column, at: number): Support => {
  const support = supports[at];
  if (support === undefined) throw new Error(`the table has no candidate at ${at}`);
  return support;
};

export const isRuledOut = ({ outcome }: Pick<Standing, 'outcome'>): boolean => outcome === 'ruled-out';

/** Those that are ruled out come last; how well the others fit, their points tell. */
const byOutcome = (one: Pick<Standing, 'outcome'>, other: Pick<Standing, 'outcome'>): number =>
  Number(isRuledOut(one)) - Number(isRuledOut(other));

/** Points that a need is worth where it is met natively. */
export const worth = <Name extends string>(need: Need<Name>, weights: Weights): number =>
  weights.strength[need.strongest.strength];

/** The same of all needs: the more it is, the more was said. */
export const totalWorth = <Name extends string>(needs: readonly Need<Name>[], weights: Weights): number =>
  needs.reduce((sum, need) => sum + worth(need, weights), 0);

/** Fit points by which one is ahead of another, told as exactly as the fit. */
export const leadOf = (fit: number, other: number): number => Math.round(10 * (fit - other)) / 10;
