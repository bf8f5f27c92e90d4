import type { Source } from '../../domain/rulebook/source.js';
import type { RawSource } from '../read/raw.js';

/** An unverified source is one without the day on which somebody read it. */
export const toSource = ({ title, url, note, checkedOn }: RawSource): Source => ({
  title,
  url,
  ...(note === undefined ? {} : { note }),
  ...(checkedOn === undefined ? {} : { checkedOn }),
});
