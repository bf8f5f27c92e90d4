import { reportable } from './reportable.js';

const CODES: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A', ':': '%3A', ',': '%2C' };

/** What stands behind the second `::` of a workflow command. */
export const escapeCommandData = (text: string): string => escaped(text, /[%\r\n]/g);

/** The value of a property of a workflow command. */
export const escapeCommandProperty = (text: string): string => escaped(text, /[%\r\n:,]/g);

const escaped = (text: string, special: RegExp): string =>
  reportable(text).replaceAll(special, (character) => CODES[character] ?? character);
