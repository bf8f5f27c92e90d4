import type { Facts } from '../../../src/domain/facts/fact.js';
import type { Family } from '../../../src/domain/rulebook/family.js';
import type { Need } from '../../../src/domain/advice/needs/gather-needs.js';
import { rankFamilies } from '../../../src/domain/advice/ranking/rank-families.js';
import type { FamilyStanding } from '../../../src/domain/advice/ranking/rank-families.js';
import { rankDatabases } from '../../../src/domain/advice/ranking/rank-databases.js';
import type { DatabaseStanding } from '../../../src/domain/advice/ranking/rank-databases.js';
import type { Rulebook } from '../../../src/domain/rulebook/rulebook.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';

export interface Afresh {
  readonly standings: readonly FamilyStanding[];
  readonly databases: readonly DatabaseStanding[];
}

/** Families and databases as they would stand on other needs, or beside other databases, all else being equal. */
export function rankAfresh(
  needs: readonly Need[],
  facts: Facts,
  { families, databases: all, weights }: Rulebook,
): Afresh {
  const databases = rankDatabases(needs, facts, all, weights);
  return { standings: rankFamilies(needs, families, databases, weights), databases };
}

/** Without needs and facts every database fits. */
const EVERY_DATABASE = rankDatabases([], new Map(), RULEBOOK.databases, RULEBOOK.weights);

/** Families as they stand by what they are themselves, whatever becomes of their databases. */
export const rankAlone = (needs: readonly Need[], families: readonly Family[]): readonly FamilyStanding[] =>
  rankFamilies(needs, families, EVERY_DATABASE, RULEBOOK.weights);
