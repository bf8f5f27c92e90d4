import type { CliContext } from './cli-context.js';
import { escapeLines } from './escape-controls.js';

/** Prints a message on stderr, since stdout carries the report alone. Line feeds in it are kept. */
export const printError = ({ stderr }: CliContext, text: string): void => {
  stderr.write(`${escapeLines(text)}\n`);
};

/** Prints a message that is about no place in a file, after the name of the program. */
export const printProgramError = (context: CliContext, text: string): void => {
  printError(context, `nosql-advisor: ${text}`);
};
