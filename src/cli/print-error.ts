import { escapeControls } from './escape-controls.js';

/** Says on stderr what is wrong; stdout carries the report alone. Each line feed of the text begins a line. */
export const printError = (text: string): void => {
  process.stderr.write(`${text.split('\n').map(escapeControls).join('\n')}\n`);
};

/** The same, of something that is about no place of a file. */
export const printProgramError = (text: string): void => {
  printError(`nosql-advisor: ${text}`);
};
