/** What a terminal obeys instead of showing, what turns the direction of text, and halves of surrogate pairs. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** A text of somebody else in one line: what a terminal would obey can be read instead. */
export const escapeControls = (text: string): string =>
  text.replaceAll(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
