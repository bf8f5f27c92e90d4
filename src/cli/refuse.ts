import type { CliContext } from './cli-context.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { printProgramError } from './print-error.js';

/** Says why something was asked in vain, with what was probably meant, and gives the exit code for it. */
export const refuse = (context: CliContext, why: string, meant?: string): ExitCode => {
  printProgramError(context, meant === undefined ? why : `${why}\n(Did you mean ${meant}?)`);
  return EXIT.badInput;
};
