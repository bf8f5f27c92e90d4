import { CommanderError } from 'commander';
import { printProgramError } from './print-error.js';
import { EXIT } from './exit-code.js';
import { programFor } from './program.js';
import type { CliContext } from './cli-context.js';

/** Carries out a command line, without that of Node.js before it, and sets the exit code. Never rejects. */
export const run = async (args: readonly string[], context: CliContext): Promise<void> => {
  endQuietlyWithItsReader();
  try {
    await programFor(context).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.fine : EXIT.badInput;
    else tellOurFault(error);
  }
};

/** Whoever reads our report may have read enough, as `head` has. */
const endQuietlyWithItsReader = (): void => {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      process.exitCode = EXIT.badInput;
      if (stream === process.stdout) printProgramError(`stdout cannot be written: ${error.code ?? error.message}`);
    });
  }
};

const tellOurFault = (error: unknown): void => {
  process.exitCode = EXIT.ourFault;
  const [what] = String(error).split('\n');
  printProgramError(
    `${what ?? ''}. This is our fault. Please report it where you got nosql-advisor, with the file and what DEBUG=nosql-advisor adds here.`,
  );
  if (process.env['DEBUG'] === 'nosql-advisor' && error instanceof Error) printProgramError(error.stack ?? '');
};
