import { inOneLine } from './reportable.js';
import { webAddress } from './web-address.js';

/** A zero-width space. It breaks what would be read as a mention, a reference or an address. */
const GAP = '&#8203;';

/** What would mark something up: at the start of a line, and anywhere in it. */
const SPECIAL = /^[-+=#>]|^\d+(?=[.)])|[&<\\`|$*_[\]~@]|[#!%](?=\d)|GH-(?=\d)|:(?=\/\/)|www(?=\.)/gi;

/**
 * A text that reads in Markdown as it stands, in one line: in a paragraph, a heading, a list or the cell of a table.
 * Whoever wrote it can name nobody by `@`, refer to no issue, and place neither a link nor HTML.
 */
export const escapeMarkdown = (text: string): string =>
  inOneLine(text).replaceAll(SPECIAL, (special, offset: number, whole: string) => {
    if (/^[*_[\]]$/.test(special)) return `\\${special}`;
    const structural = /^[&<\\`|$~]$/.test(special) || (offset === 0 && /^[-+=#>]$/.test(special));
    if (!structural) return `${special}${GAP}`;
    // GitLab has references such as `~bug`, `&5` and `$5`.
    const refers = special === '~' || /\d/.test(whole.charAt(offset + 1));
    return `${entity(special)}${refers ? GAP : ''}`;
  });

const entity = (character: string): string => `&#${character.charCodeAt(0)};`;

/** A link, or its text alone where the address is none of the web. */
export const markdownLink = (text: string, url: string): string => {
  const address = webAddress(url);
  const said = escapeMarkdown(text);
  if (address === undefined) return said;
  // Entities are decoded within an address too, and a parenthesis could end it.
  const target = address.replaceAll('&', '&amp;').replaceAll('(', '%28').replaceAll(')', '%29');
  return said === '' ? `<${address}>` : `[${said}](${target})`;
};
