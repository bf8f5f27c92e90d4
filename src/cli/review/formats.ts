import type { Language } from '../../domain/text.js';
import type { RuleForReport } from '../../report/formats/rule-for-report.js';
import { toGithub } from '../../report/formats/to-github.js';
import { toGitlab } from '../../report/formats/to-gitlab.js';
import { toJunit } from '../../report/formats/to-junit.js';
import { toMarkdown } from '../../report/formats/to-markdown.js';
import { toSarif } from '../../report/formats/to-sarif.js';
import type { ReviewedFile } from '../../report/review/reviewed-file.js';
import type { ReviewFormat } from './review-formats.js';

/** What a run has to report. */
export interface Run {
  readonly files: readonly ReviewedFile[];
  /** Whether more than one file was named, of which some may not have been what they should be. */
  readonly several: boolean;
  readonly rules: readonly RuleForReport[];
  readonly language: Language;
  /** Of this package. */
  readonly version: string;
}

/** The formats that are the same on a terminal as in a file. */
export const FORMATS: Readonly<Record<Exclude<ReviewFormat, 'pretty'>, (run: Run) => string>> = {
  json: ({ files, several }) => {
    if (several) return `${JSON.stringify(files.map(({ file, review }) => ({ file, review })))}\n`;
    // The very bytes of the answer that the HTTP API gives, and a line feed.
    return files.map(({ review }) => `${JSON.stringify(review)}\n`).join('');
  },
  sarif: ({ files, rules, language, version }) => indented(toSarif(files, rules, language, version)),
  junit: ({ files, rules, language }) => toJunit(files, rules, language),
  github: ({ files, language }) => toGithub(files, language),
  gitlab: ({ files }) => indented(toGitlab(files)),
  markdown: ({ files, language }) => toMarkdown(files, language),
};

const indented = (report: unknown): string => `${JSON.stringify(report, null, 2)}\n`;
