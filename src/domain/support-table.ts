import type { Rulebook } from './rulebook.js';

/** The table in numbers: by trait, then by family in the rulebook's order, the percent of a need's points that it earns. */
export type SupportTable = ReadonlyMap<string, readonly number[]>;

const tables = new WeakMap<Rulebook, SupportTable>();

/** Worked out once for each rulebook, which never changes. */
export const supportTable = (rulebook: Rulebook): SupportTable => {
  const known = tables.get(rulebook);
  if (known !== undefined) return known;
  const { families, traits, weights } = rulebook;
  const percentOf = (trait: string): readonly number[] =>
    families.map(({ support }) => weights.support[support.get(trait)?.level ?? 'absent']);
  const table = new Map(traits.map(({ id }) => [id, percentOf(id)]));
  tables.set(rulebook, table);
  return table;
};
