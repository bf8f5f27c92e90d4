import { checkDesign } from '../../contract/design/check-design.js';
import type { Finding } from '../../domain/review/find.js';
import type { Region } from '../../domain/region.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import type { Language } from '../../domain/text.js';
import type { FileReview } from '../../report/review/say-reviewed-file.js';
import { fingerprintsOf } from '../../document/fingerprints-of.js';
import { reviewDesign } from '../../domain/review/review-design.js';
import { readDocument, type PlacedDocument, type Sound } from '../input/read-document.js';
import type { Source } from '../input/source.js';

export interface HowToReview {
  readonly today: string;
  readonly honourIgnores: boolean;
  readonly language: Language;
}

/** Reviews a design file or what comes by stdin; the review is not yet put into words. */
export const reviewSource = async (
  source: Source,
  rulebook: Rulebook,
  how: HowToReview,
): Promise<Sound<FileReview>> => {
  const read = await readDocument(source, checkDesign, how.language);
  if (read.kind === 'unsound') return read;
  const { checked, placed } = read.value;
  const { today, honourIgnores } = how;
  const review = reviewDesign(checked.design, rulebook, { today, honourIgnores, fileNotes: placed });
  return {
    kind: 'sound',
    value: {
      file: source.name,
      review,
      fingerprints: fingerprintsOf(review),
      regionOf: (finding) => regionOf(finding, placed),
    },
  };
};

/** A finding on an ignore comment stands where the comment does, not where the value beside it does. */
const regionOf = ({ subject: { pointer, region } }: Finding, placed: PlacedDocument): Region | undefined => {
  if (region !== undefined) return region;
  return pointer === '' ? undefined : placed.regionOf(pointer);
};
