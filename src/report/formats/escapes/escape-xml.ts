import { reportable } from './reportable.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text between two tags; a lone carriage return would be read as a line feed. */
export const escapeXmlText = (text: string): string => escaped(text, /[&<>\r]/g);

/** A text between double quotes; white space other than a blank would be read as one. */
export const escapeXmlAttribute = (text: string): string => escaped(text, /[&<>"\t\n\r]/g);

const escaped = (text: string, special: RegExp): string =>
  reportable(text).replaceAll(special, (character) => ENTITIES[character] ?? character);
