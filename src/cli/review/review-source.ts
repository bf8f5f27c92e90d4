import { checkDesign } from '../../contract/design/check-design.js';
import type { FileReview } from '../../report/review/reviewed-file.js';
import type { Saying } from '../../report/saying.js';
import { locateFindings } from '../../document/locate-findings.js';
import { reviewDesign } from '../../domain/review/review-design.js';
import type { CliContext } from '../cli-context.js';
import { readChecked, type Sound } from '../input/read-checked.js';
import type { Source } from '../input/source.js';

export interface HowToReview {
  readonly today: string;
  readonly honourIgnores: boolean;
}

/** Reviews a design file or what comes by stdin; the review is not yet put into words. */
export const reviewSource = async (
  source: Source,
  { today, honourIgnores }: HowToReview,
  saying: Saying,
  context: CliContext,
): Promise<Sound<FileReview>> => {
  const read = await readChecked(source, checkDesign, saying.language, context);
  if (read.kind === 'unsound') return read;
  const { checked, placed } = read.value;
  const review = reviewDesign(checked.design, saying.rulebook, { today, honourIgnores, fileNotes: placed });
  return { kind: 'sound', value: { file: source.name, review: locateFindings(review, placed.regionOf) } };
};
