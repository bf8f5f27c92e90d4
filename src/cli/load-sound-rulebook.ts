import type { Rulebook } from '../domain/rulebook/rulebook.js';
import { sayFault } from '../rulebook/read/fault.js';
import type { CliContext } from './cli-context.js';
import { EXIT } from './exit-code.js';
import { printError, printProgramError } from './print-error.js';

/** The packaged rulebook; undefined where it is faulty, which is told and is our fault. */
export const loadSoundRulebook = async (context: CliContext): Promise<Rulebook | undefined> => {
  const loaded = await context.loadRulebook();
  if (loaded.kind === 'sound') return loaded.rulebook;
  printProgramError(context, 'the rulebook is faulty');
  for (const fault of loaded.faults) printError(context, sayFault(fault));
  context.setExitCode(EXIT.ourFault);
  return undefined;
};
