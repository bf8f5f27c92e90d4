import { createHash } from 'node:crypto';
import { checkDesign } from '../../contract/check-design.js';
import { nearest } from '../../contract/nearest.js';
import { contentKeys } from '../../domain/review/content-key.js';
import type { Finding } from '../../domain/review/find.js';
import type { Review } from '../../domain/review/review.js';
import type { Region } from '../../domain/region.js';
import type { Rulebook } from '../../domain/rulebook.js';
import type { Language } from '../../domain/text.js';
import { reviewDesign } from '../../use-cases/review-design.js';
import { readDocument, type PlacedDocument, type Sound } from '../input/read-document.js';
import type { Source } from '../input/source.js';

/** A design file that has been reviewed, before it is put into words. */
export interface ReviewedSource {
  readonly source: Source;
  readonly review: Review;
  /** Of the findings, in their order. */
  readonly fingerprints: readonly string[];
  /** Undefined where a finding is about the whole file. */
  readonly regionOf: (finding: Finding) => Region | undefined;
}

export interface HowToReview {
  readonly today: string;
  readonly honourIgnores: boolean;
  readonly language: Language;
}

export const reviewSource = async (source: Source, rulebook: Rulebook, how: HowToReview): Promise<Sound<ReviewedSource>> => {
  const read = await readDocument(source, checkDesign, how.language);
  if (read.kind === 'unsound') return read;
  const { checked, placed } = read.value;
  const { today, honourIgnores } = how;
  const review = reviewDesign(checked.design, rulebook, { today, nearest, honourIgnores, marginalia: placed });
  const fingerprints = contentKeys(review).map((key) => createHash('sha256').update(key).digest('hex'));
  return { kind: 'sound', value: { source, review, fingerprints, regionOf: (finding) => regionOf(finding, placed) } };
};

/** A finding on an ignore comment stands where the comment does, not where the value beside it does. */
const regionOf = ({ subject }: Finding, placed: PlacedDocument): Region | undefined => {
  const { kind, pointer, facts } = subject;
  const comment =
    kind === 'ignore'
      ? placed.comments.find(
          ({ rule, until, pointer: beside }) =>
            beside === pointer && rule === facts.get('ignore.rule')?.value && until === facts.get('ignore.until')?.value,
        )
      : undefined;
  if (comment !== undefined) return comment.region;
  return pointer === '' ? undefined : placed.regionOf(pointer);
};
