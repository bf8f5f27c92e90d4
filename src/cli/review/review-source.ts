import { checkDesign } from '../../contract/design/check-design.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import type { Language } from '../../domain/text.js';
import type { FileReview } from '../../report/review/reviewed-file.js';
import { locateFindings } from '../../document/locate-findings.js';
import { reviewDesign } from '../../domain/review/review-design.js';
import type { CliContext } from '../cli-context.js';
import { readChecked, type Sound } from '../input/read-checked.js';
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
  context: CliContext,
): Promise<Sound<FileReview>> => {
  const read = await readChecked(source, checkDesign, how.language, context);
  if (read.kind === 'unsound') return read;
  const { checked, placed } = read.value;
  const { today, honourIgnores } = how;
  const review = reviewDesign(checked.design, rulebook, { today, honourIgnores, fileNotes: placed });
  return { kind: 'sound', value: { file: source.name, review: locateFindings(review, placed.regionOf) } };
};
