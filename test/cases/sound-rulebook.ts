import { fileURLToPath } from 'node:url';
import type { Rulebook } from '../../src/domain/rulebook/rulebook.js';
import { sayFault } from '../../src/rulebook/read/fault.js';
import { loadRulebook } from '../../src/rulebook/load-rulebook.js';

/** The project's own rulebook. */
export const soundRulebook = (): Rulebook => {
  const loaded = loadRulebook(fileURLToPath(new URL('../../rules', import.meta.url)));
  if (loaded.kind === 'faulty') throw new Error(loaded.faults.map((fault) => sayFault(fault)).join('\n'));
  return loaded.rulebook;
};
