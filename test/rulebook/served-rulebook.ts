import { fileURLToPath } from 'node:url';
import type { Rulebook } from '../../src/domain/rulebook/rulebook.js';
import { sayFault } from '../../src/rulebook/read/fault.js';
import { loadRulebook } from '../../src/rulebook/load-rulebook.js';
import { RULES_FOLDER } from '../../src/service/packaged-rulebook.js';

/** What the build found sound: to read and check every file anew takes a second in each file of tests. */
const CHECKED = fileURLToPath(new URL('../../dist/rulebook.json', import.meta.url));

async function sound(): Promise<Rulebook> {
  const loaded = await loadRulebook(RULES_FOLDER, CHECKED);
  if (loaded.kind === 'faulty') throw new Error(loaded.faults.map((fault) => sayFault(fault)).join('\n'));
  return loaded.rulebook;
}

/** The rulebook as it is served. */
export const RULEBOOK = await sound();
