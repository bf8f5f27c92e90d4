import type { Database } from '../../rulebook/stores/database.js';

/** Whether two databases are made of the same engine: then neither is the other's rival, nor its equal. */
export const shareEngine = ({ engines: ones }: Database, { engines: others }: Database): boolean => {
  if (ones[0] === others[0]) return true;
  // Nearly all have one engine.
  if (ones.length === 1 && others.length === 1) return false;
  return ones.some((engine) => others.includes(engine));
};
