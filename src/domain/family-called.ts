import type { Family } from './family.js';

/** The family of that id or alias: `column-family` is the wide-column one. */
export const familyCalled = (name: string, families: readonly Family[]): Family | undefined =>
  families.find(({ id, aliases }) => id === name || aliases.includes(name));
