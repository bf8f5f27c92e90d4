import type { Rulebook } from '../../src/domain/rulebook.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';

/** The rulebook without its comparators: among the families that are left, musts clash more often. */
export const NOSQL_ONLY: Rulebook = { ...RULEBOOK, families: RULEBOOK.families.filter(({ nosql }) => nosql) };
