import { FORMAT_NAMES, type FormatName } from '../../report/formats/format-names.js';

export type ReviewFormat = 'pretty' | FormatName;

/** What the command line can write a review as: for people on a terminal, and what is the same everywhere. */
export const REVIEW_FORMATS: readonly ReviewFormat[] = ['pretty', ...FORMAT_NAMES];
