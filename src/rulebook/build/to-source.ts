import { memoize } from '../../domain/memoize.js';
import type { Source } from '../../domain/rulebook/source.js';
import type { RawSource } from '../read/raw.js';

/**
 * An unverified source is one without the day on which somebody read it. What many entries of a file cite is made once:
 * all of them hold the same object.
 */
export const toSource = memoize(({ title, url, note, checkedOn }: RawSource): Source => ({
  title,
  url,
  ...(note === undefined ? {} : { note }),
  ...(checkedOn === undefined ? {} : { checkedOn }),
}));
