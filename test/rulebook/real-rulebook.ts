import type { Rulebook } from '../../src/domain/rulebook.js';
import { sayFault } from '../../src/rulebook/fault.js';
import { loadFrom } from '../../src/rulebook/load-rulebook.js';
import { RULE_FILES } from './real-rule-files.js';

function sound(): Rulebook {
  const loaded = loadFrom(RULE_FILES);
  if (loaded.kind === 'faulty') throw new Error(loaded.faults.map(sayFault).join('\n'));
  return loaded.rulebook;
}

/** The rulebook as it is served. */
export const RULEBOOK = sound();
