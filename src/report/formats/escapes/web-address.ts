import { reportable } from './reportable.js';

/** What RFC 3986 lets stand behind the host as it is. Brackets may not, and a lone percent sign is no escape. */
const TO_ENCODE = /[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![\da-f]{2})/giu;

/** The absolute address of a page, as RFC 3986 wants it written; undefined where the text is no address of the web. */
export const webAddress = (text: string): string | undefined => {
  const [, origin, path = '', fragment = ''] =
    /^(https?:\/\/[a-z\d](?:[-.a-z\d]*[a-z\d])?(?::\d{1,5})?)((?:[/?][^#]*)?)(#.*)?$/is.exec(reportable(text).trim()) ??
    [];
  if (origin === undefined) return undefined;
  // Of two fragments the second is part of the first.
  return `${origin}${encoded(path)}${fragment === '' ? '' : `#${encoded(fragment.slice(1)).replaceAll('#', '%23')}`}`;
};

const encoded = (part: string): string => part.replaceAll(TO_ENCODE, (character) => encodeURIComponent(character));
