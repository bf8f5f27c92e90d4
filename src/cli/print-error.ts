import type { CliContext } from './cli-context.js';
import { escapeControls } from './escape-controls.js';

/** Says on stderr what is wrong; stdout carries the report alone. Each line feed of the text begins a line. */
export const printError = ({ stderr }: CliContext, text: string): void => {
  stderr.write(`${text.split('\n').map(escapeControls).join('\n')}\n`);
};

/** The same, of something that is about no place of a file. */
export const printProgramError = (context: CliContext, text: string): void => {
  printError(context, `nosql-advisor: ${text}`);
};
