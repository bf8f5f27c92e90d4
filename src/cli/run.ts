import { CommanderError } from 'commander';
import { printProgramError } from './print-error.js';
import { EXIT } from './exit-code.js';
import { programFor } from './program.js';
import type { CliContext } from './cli-context.js';

/** Carries out a command line, without that of Node.js before it. Never rejects. */
export const run = async (args: readonly string[], context: CliContext): Promise<void> => {
  endQuietlyWithItsReader(context);
  try {
    await programFor(context).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) context.setExitCode(error.exitCode === 0 ? EXIT.fine : EXIT.badInput);
    else tellOurFault(error, context);
  }
};

/** A reader such as `head` may close the pipe before the report ends, which is no fault. */
const endQuietlyWithItsReader = (context: CliContext): void => {
  for (const stream of [context.stdout, context.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      context.setExitCode(EXIT.badInput);
      if (stream === context.stdout)
        printProgramError(context, `stdout cannot be written: ${error.code ?? error.message}`);
    });
  }
};

const tellOurFault = (error: unknown, context: CliContext): void => {
  context.setExitCode(EXIT.ourFault);
  const [what] = String(error).split('\n');
  printProgramError(
    context,
    `${what ?? ''}. This is our fault. Please report it where you got nosql-advisor, with the file and what DEBUG=nosql-advisor adds here.`,
  );
  if (context.env['DEBUG'] === 'nosql-advisor' && error instanceof Error) printProgramError(context, error.stack ?? '');
};
