import type { Database } from '../../rulebook/stores/database.js';

/** Whether two databases are made of the same engine: then neither is the other's rival, nor its equal. */
export const shareEngine = (one: Database, other: Database): boolean =>
  one.engines.some((engine) => other.engines.includes(engine));
