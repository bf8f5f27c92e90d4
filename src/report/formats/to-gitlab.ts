import type { Severity } from '../../domain/rulebook/severity.js';
import type { LocatedFinding, ReviewedFile } from '../review/reviewed-file.js';
import { isCounted, sayings } from './findings.js';
import { lastLine } from './last-line.js';
import { reportable } from './escapes/reportable.js';

/** GitLab knows minor and blocker as well. */
const SEVERITIES = { error: 'critical', warning: 'major', info: 'info' } as const satisfies Record<Severity, string>;

/** An entry of GitLab's Code Quality report. */
export interface GitlabIssue {
  readonly description: string;
  readonly check_name: string;
  /** Different for each entry: GitLab shows one of those with the same. */
  readonly fingerprint: string;
  readonly severity: (typeof SEVERITIES)[Severity];
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end?: number } };
}

/** A report for GitLab's Code Quality; the suppressed findings are left out. */
export const toGitlab = (files: readonly ReviewedFile[]): readonly GitlabIssue[] =>
  files.flatMap(({ review, findings }) => findings.filter(isCounted).map((located) => toIssue(located, review.system)));

const toIssue = ({ finding, file, region, fingerprint }: LocatedFinding, system: string): GitlabIssue => {
  const path = reportable(file ?? system);
  return {
    description: reportable(sayings(finding).join(' ')),
    check_name: reportable(finding.rule),
    // Two files may hold the same slip.
    fingerprint: reportable(`${fingerprint}:${path}`),
    severity: SEVERITIES[finding.severity],
    location: { path, lines: region === undefined ? { begin: 1 } : { begin: region.line, end: lastLine(region) } },
  };
};
