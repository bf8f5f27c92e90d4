import type { Rulebook } from '../domain/rulebook/rulebook.js';
import { sayFault } from '../rulebook/read/fault.js';
import { printError, printProgramError } from './print-error.js';
import type { CliContext } from './cli-context.js';

/** The packaged rulebook; undefined where it is faulty, which is told. */
export const loadSoundRulebook = async ({ loadRulebook }: CliContext): Promise<Rulebook | undefined> => {
  const loaded = await loadRulebook();
  if (loaded.kind === 'sound') return loaded.rulebook;
  printProgramError('the rulebook is faulty');
  for (const fault of loaded.faults) printError(sayFault(fault));
  return undefined;
};
