/** All but what XML 1.0 knows as a character: most controls, lone surrogates, U+FFFE and U+FFFF. */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text without what would make a report unreadable: XML forbids it, readers of JSON choke on it, and a terminal obeys it. */
export const reportable = (text: string): string => text.replaceAll(NO_CHARACTER, '');

/** The same, in one line. */
export const inOneLine = (text: string): string => reportable(text).replaceAll(/\s+/g, ' ').trim();
