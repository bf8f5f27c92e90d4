import type { Database } from '../../../src/domain/rulebook/stores/database.js';
import type { Rulebook } from '../../../src/domain/rulebook/rulebook.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';

const families = RULEBOOK.families.filter(({ nosql }) => nosql);

const isOfOne = ({ family, extends: engine }: Database): boolean =>
  families.some(({ id }) => id === family) &&
  RULEBOOK.databases.every((other) => other.id !== engine || isOfOne(other));

/** The rulebook without its comparators, and without what is made of them: among what is left musts clash more often. */
export const NOSQL_ONLY: Rulebook = { ...RULEBOOK, families, databases: RULEBOOK.databases.filter(isOfOne) };
