import type { Source } from '../domain/source.js';
import type { RawSource } from './raw.js';

/** An unverified source is one without the day on which somebody read it. */
export const toSource = ({ title, url, note, checkedOn }: RawSource): Source => ({
  title,
  url,
  ...(note === undefined ? {} : { note }),
  ...(checkedOn === undefined ? {} : { checkedOn }),
});
