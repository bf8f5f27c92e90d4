import type { Need } from '../../../src/domain/advice/needs/gather-needs.js';
import { rank, type Standing } from '../../../src/domain/advice/ranking/rank.js';
import { supportTable } from '../../../src/domain/advice/ranking/support-table.js';
import type { Database } from '../../../src/domain/rulebook/stores/database.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';

export interface Alone extends Standing {
  readonly database: Database;
}

const { databases: catalogue, weights } = RULEBOOK;

/** Databases as they stand by what they support alone, whatever their limits and their use; of equals as in the catalogue. */
export const rankAlone = (needs: readonly Need[], databases: readonly Database[]): readonly Alone[] =>
  rank(needs, databases, weights, {
    table: supportTable(databases, weights),
    most: 0,
    weakBelow: weights.weakFit,
    judge: (database, hundredths) => ({ own: { database }, hundredths, excluded: false }),
    stand: (own, place) => Object.assign(place, own),
    tie: (one, other) => catalogue.indexOf(one.database) - catalogue.indexOf(other.database),
  });
