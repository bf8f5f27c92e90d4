import { visible } from './visible.js';

/** Says on stderr what is wrong; stdout carries the report alone. Each line feed of the text begins a line. */
export const complain = (text: string): void => {
  process.stderr.write(`${text.split('\n').map(visible).join('\n')}\n`);
};

/** The same, of something that is about no place of a file. */
export const complainOf = (text: string): void => {
  complain(`nosql-advisor: ${text}`);
};
