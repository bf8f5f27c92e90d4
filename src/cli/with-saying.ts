import { sayingOn, type Saying } from '../report/saying.js';
import { sayFaulty } from '../rulebook/read/fault.js';
import type { CliContext } from './cli-context.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { DayAsked, LanguageAsked } from './options.js';
import { printProgramError } from './print-error.js';

/** Does the work of a command with what its answers are said with. A faulty rulebook is told, and a fault of ours. */
export const withSaying = async (
  context: CliContext,
  { lang, today }: LanguageAsked & DayAsked,
  work: (saying: Saying) => Promise<ExitCode>,
): Promise<void> => {
  const loaded = await context.loadRulebook();
  if (loaded.kind === 'sound') {
    context.setExitCode(await work(sayingOn(today, loaded.rulebook, lang)));
    return;
  }
  printProgramError(context, sayFaulty(loaded.faults));
  context.setExitCode(EXIT.ourFault);
};
