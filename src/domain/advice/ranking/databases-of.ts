import type { Database } from '../../rulebook/database.js';
import type { DatabaseStanding } from './rank-databases.js';
import { byOutcome } from './rank.js';

/** Whether a database is made for a family, or serves it well enough to stand for it. */
export const standsFor = ({ family, secondary }: Database, id: string): boolean =>
  family === id || secondary.some((other) => other.family === id && other.serves === 'good');

/** The databases that stand for a family: those that fit first, of them those made for it, each best first. */
export const databasesOf = (family: string, databases: readonly DatabaseStanding[]): readonly DatabaseStanding[] =>
  databases
    .filter(({ database }) => standsFor(database, family))
    .sort(
      (one, other) =>
        byOutcome(one, other) || Number(one.database.family !== family) - Number(other.database.family !== family),
    );
