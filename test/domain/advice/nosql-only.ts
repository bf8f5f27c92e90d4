import type { Rulebook } from '../../../src/domain/rulebook/rulebook.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';

const families = RULEBOOK.families.filter(({ nosql }) => nosql);

/** The rulebook without its comparators: among the families that are left, musts clash more often. */
export const NOSQL_ONLY: Rulebook = {
  ...RULEBOOK,
  families,
  databases: RULEBOOK.databases.filter(({ family }) => families.some(({ id }) => id === family)),
};
