import type { Language } from '../../domain/text.js';
import type { RuleForReport } from '../../report/formats/rule-for-report.js';
import { toJunit } from '../../report/formats/to-junit.js';
import { toMarkdown } from '../../report/formats/to-markdown.js';
import { toSarif } from '../../report/formats/to-sarif.js';
import type { ReviewedFile } from '../../report/review/reviewed-file.js';

/** A review, and what a report needs beside it. */
export interface ReportedReview {
  readonly reviewed: ReviewedFile;
  readonly rules: readonly RuleForReport[];
  readonly language: Language;
  /** Of the service. */
  readonly version: string;
}

type Format = (reported: ReportedReview) => object | string;

const junit: Format = ({ reviewed, rules, language }) => toJunit([reviewed], rules, language);

/** How a review is written in each media type; the first is meant where a client does not care. */
const FORMATS: Readonly<Record<string, Format>> = {
  'application/json': ({ reviewed }) => reviewed.review,
  'application/sarif+json': ({ reviewed, rules, language, version }) => toSarif([reviewed], rules, language, version),
  'application/xml': junit,
  'text/markdown': ({ reviewed, language }) => toMarkdown([reviewed], language),
  'text/xml': junit,
};

export const REVIEW_TYPES: readonly string[] = Object.keys(FORMATS);

export function writeReview(type: string, reported: ReportedReview): object | string {
  const write = FORMATS[type];
  if (write === undefined) throw new Error(`no review is written as ${type}`);
  return write(reported);
}
