import type { Family } from './family.js';
import { memoize } from '../../memoize.js';

/** The family of that id or alias: `column-family` is the wide-column one. */
export const familyCalled = (name: string, families: readonly Family[]): Family | undefined =>
  families.find(({ id, aliases }) => id === name || aliases.includes(name));

/** Every id and alias of the families. */
export const familyNames = memoize((families: readonly Family[]): readonly string[] =>
  families.flatMap(({ id, aliases }) => [id, ...aliases]),
);
