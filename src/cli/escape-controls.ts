/** Control characters, characters that change the direction of text, and lone surrogates. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** Makes a foreign text safe for one line of a terminal: control characters are shown instead of obeyed. */
export const escapeControls = (text: string): string =>
  text.replaceAll(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The same of several lines: its line feeds stay. */
export const escapeLines = (text: string): string => text.split('\n').map(escapeControls).join('\n');
