import type { Family } from './family.js';
import { onceFor } from './once-for.js';
import type { Weights } from './rulebook.js';
import type { Support } from './support.js';

/** What one family has of one trait, with the percent of a need's points that it earns. */
export interface Cell {
  readonly support: Support;
  readonly percent: number;
}

/** The table by trait, then by family in the order given. */
export type SupportTable = ReadonlyMap<string, readonly Cell[]>;

const tables = onceFor((families: readonly Family[]) => onceFor((weights: Weights) => build(families, weights)));

/** Worked out once for each table and its weights. */
export const supportTable = (families: readonly Family[], weights: Weights): SupportTable => tables(families)(weights);

const build = (families: readonly Family[], weights: Weights): SupportTable => {
  const traits = new Set(families.flatMap(({ support }) => [...support.keys()]));
  return new Map([...traits].map((trait) => [trait, families.map((family) => cellOf(family, trait, weights))]));
};

const cellOf = (family: Family, trait: string, weights: Weights): Cell => {
  const support = family.support.get(trait);
  if (support === undefined) throw new Error(`${family.id} says nothing about ${trait}`);
  return { support, percent: weights.support[support.level] };
};
