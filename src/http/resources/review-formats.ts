import { FORMATS } from '../../report/formats/formats.js';

/** The formats in which a review is served, first the one that is meant where a client does not care. */
export const SERVED_FORMATS = Object.values(FORMATS).flatMap(({ served, write }) =>
  served === undefined ? [] : [{ ...served, write }],
);

/** Each format by the media type that it is known by, and behind them all what else some of them are called. */
export const REVIEW_TYPES: readonly string[] = [
  ...SERVED_FORMATS.map(({ media: [known] }) => known),
  ...SERVED_FORMATS.flatMap(({ media: [, ...others] }) => others),
];

export const formatOf = (type: string): (typeof SERVED_FORMATS)[number] => {
  const format = SERVED_FORMATS.find(({ media }) => media.includes(type));
  if (format === undefined) throw new Error(`no review is written as ${type}`);
  return format;
};
