import type { Detail } from '../../domain/detail.js';
import type { Language } from '../../domain/text.js';
import { shortenReview } from '../review/shorten-review.js';
import type { ReviewedFile } from '../review/reviewed-file.js';
import type { RuleForReport } from './rules-for-report.js';
import { FORMAT_NAMES, type FormatName } from './format-names.js';
import { toGithub } from './to-github.js';
import { toGitlab } from './to-gitlab.js';
import { toJunit } from './to-junit.js';
import { toMarkdown } from './to-markdown.js';
import { toSarif } from './to-sarif.js';

/** What there is to report. */
export interface Report {
  readonly files: readonly ReviewedFile[];
  /** Whether more than one design was named, of which some may not have been what they should be. */
  readonly several: boolean;
  readonly rules: readonly RuleForReport[];
  readonly language: Language;
  /** How much the API's own answer tells; the other formats tell all that they have room for. */
  readonly detail: Detail;
  /** The version of this package. */
  readonly version: string;
}

export interface ReportFormat {
  /** How the HTTP API serves it; absent where only a file or the log of a job is of use. */
  readonly served?: {
    readonly title: string;
    /** The media type that it is known by, then others that mean the same. */
    readonly media: readonly [string, ...string[]];
    readonly description: string;
  };
  /** Whether JSON is written without white space into a file too, as it is over HTTP. */
  readonly compact?: true;
  /** An object is written as JSON. */
  readonly write: (report: Report) => object | string;
}

/** How each is written: whoever lists formats lists these. */
export const FORMATS: Readonly<Record<FormatName, ReportFormat>> = {
  json: {
    served: { title: 'JSON', media: ['application/json'], description: 'The answer itself.' },
    // The very bytes of the API's answer, from the command line too.
    compact: true,
    write: ({ files, several, detail }) => {
      const reviews = files.map(({ file, review }) => ({ file, review: shortenReview(review, detail) }));
      return several ? reviews : (reviews[0]?.review ?? '');
    },
  },
  sarif: {
    served: { title: 'SARIF', media: ['application/sarif+json'], description: 'SARIF 2.1.0, for code scanning.' },
    write: ({ files, rules, language, version }) => toSarif(files, rules, language, version),
  },
  junit: {
    served: {
      title: 'JUnit XML',
      media: ['application/xml', 'text/xml'],
      description: 'JUnit XML: a test suite with a case for each rule and target.',
    },
    write: ({ files, rules, language }) => toJunit(files, rules, language),
  },
  github: { write: ({ files, language }) => toGithub(files, language) },
  gitlab: { write: ({ files }) => toGitlab(files) },
  markdown: {
    served: {
      title: 'Markdown',
      media: ['text/markdown'],
      description: "GitHub's Markdown, for a job's summary or a comment.",
    },
    write: ({ files, language }) => toMarkdown(files, language),
  },
};

/** The formats in which the HTTP API serves a review, first the one that is meant where a client does not care. */
export const SERVED_FORMATS = FORMAT_NAMES.flatMap((name) => {
  const { served, write } = FORMATS[name];
  return served === undefined ? [] : [{ name, ...served, write }];
});

/** The media type that each is known by, by its name, and behind them all what else some of them are called, by that. */
export const REVIEW_TYPES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(SERVED_FORMATS.map(({ name, media: [known] }) => [name, known])),
  ...Object.fromEntries(SERVED_FORMATS.flatMap(({ media: [, ...others] }) => others.map((type) => [type, type]))),
};

export const formatOf = (type: string): (typeof SERVED_FORMATS)[number] => {
  const format = SERVED_FORMATS.find(({ media }) => media.includes(type));
  if (format === undefined) throw new Error(`no review is written as ${type}`);
  return format;
};
