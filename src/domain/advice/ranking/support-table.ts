import { memoize } from '../../memoize.js';
import type { Weights } from '../../rulebook/rulebook.js';
import type { Support } from '../../rulebook/support.js';

/** Whoever has support for traits: a family, a database, what is no database, or an architecture style. */
export interface Candidate {
  readonly id: string;
  readonly support: ReadonlyMap<string, Support>;
}

/** What one candidate has of one trait, with the percent of a need's points that it earns. */
export interface Cell {
  readonly support: Support;
  readonly percent: number;
}

/** The table by trait, then by candidate in the order given. */
export type SupportTable = ReadonlyMap<string, readonly Cell[]>;

const tables = memoize((candidates: readonly Candidate[]) => memoize((weights: Weights) => build(candidates, weights)));

/** Worked out once for each table and its weights. */
export const supportTable = (candidates: readonly Candidate[], weights: Weights): SupportTable =>
  tables(candidates)(weights);

const build = (candidates: readonly Candidate[], weights: Weights): SupportTable => {
  const traits = new Set(candidates.flatMap(({ support }) => [...support.keys()]));
  return new Map(
    [...traits].map((trait) => [trait, candidates.map((candidate) => cellOf(supportFor(candidate, trait), weights))]),
  );
};

const supportFor = ({ id, support: all }: Candidate, trait: string): Support => {
  const support = all.get(trait);
  if (support === undefined) throw new Error(`${id} says nothing about ${trait}`);
  return support;
};

export const cellOf = (support: Support, weights: Weights): Cell => ({
  support,
  percent: weights.support[support.level],
});
