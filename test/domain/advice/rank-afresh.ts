import type { Facts } from '../../../src/domain/facts/fact.js';
import type { Need } from '../../../src/domain/advice/gather-needs.js';
import { loneObstacles, survivingFamilies } from '../../../src/domain/advice/picks.js';
import { rank, withoutSurvivors } from '../../../src/domain/advice/rank.js';
import type { Standing } from '../../../src/domain/advice/rank.js';
import { rankDatabases } from '../../../src/domain/advice/rank-databases.js';
import type { DatabaseStanding } from '../../../src/domain/advice/rank-databases.js';
import type { Rulebook } from '../../../src/domain/rulebook/rulebook.js';

export interface Afresh {
  readonly standings: readonly Standing[];
  readonly databases: readonly DatabaseStanding[];
}

/** Families and databases as they would stand on other needs, or beside other databases, all else being equal. */
export function rankAfresh(
  needs: readonly Need[],
  facts: Facts,
  { families, databases: all, weights }: Rulebook,
): Afresh {
  const databases = rankDatabases(needs, facts, all, weights);
  const standings = withoutSurvivors(
    rank(needs, families, weights),
    survivingFamilies(databases),
    loneObstacles(databases),
  );
  return { standings, databases };
}
