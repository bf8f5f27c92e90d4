import { memoize } from '../../memoize.js';
import type { Weights } from '../../rulebook/rulebook.js';
import type { Support } from '../../rulebook/support.js';

/** Whoever has support for traits: a family, a database, what is no database, or an architecture style. */
export interface Candidate {
  readonly id: string;
  readonly support: ReadonlyMap<string, Support>;
}

/** What the candidates have of one trait, in their order. */
export interface Column {
  readonly supports: readonly Support[];
  /** The percent of a need's points that each earns. */
  readonly percents: Float64Array;
  /** 1 where a candidate has nothing of it. */
  readonly absent: Uint8Array;
}

/** The table by trait. */
export type SupportTable = ReadonlyMap<string, Column>;

const tables = memoize((candidates: readonly Candidate[]) => memoize((weights: Weights) => build(candidates, weights)));

/** Worked out once for each table and its weights. */
export const supportTable = (candidates: readonly Candidate[], weights: Weights): SupportTable =>
  tables(candidates)(weights);

const build = (candidates: readonly Candidate[], weights: Weights): SupportTable => {
  const traits = new Set(candidates.flatMap(({ support }) => [...support.keys()]));
  return new Map(
    [...traits].map((trait) => [
      trait,
      columnOf(
        candidates.map((candidate) => supportFor(candidate, trait)),
        weights,
      ),
    ]),
  );
};

export const columnOf = (supports: readonly Support[], weights: Weights): Column => ({
  supports,
  percents: Float64Array.from(supports, ({ level }) => weights.support[level]),
  absent: Uint8Array.from(supports, ({ level }) => Number(level === 'absent')),
});

const supportFor = ({ id, support: all }: Candidate, trait: string): Support => {
  const support = all.get(trait);
  if (support === undefined) throw new Error(`${id} says nothing about ${trait}`);
  return support;
};
