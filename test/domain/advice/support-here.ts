import type { DatabaseStanding } from '../../../src/domain/advice/ranking/rank-databases.js';
import type { Support } from '../../../src/domain/rulebook/support.js';

/** What a database has of a trait on the stated platforms, where a service that is offered elsewhere alone is none. */
export const supportHere = (
  { database, managedOn }: Pick<DatabaseStanding, 'database' | 'managedOn'>,
  trait: string,
): Support | undefined =>
  (trait === 'managed-service' && managedOn.length === 0 ? database.managedElsewhere : undefined) ??
  database.support.get(trait);
