import type { FindingAnswer } from '../../answers/review/finding.js';
import type { ReviewAnswer } from '../../answers/review/review.js';
import type { Region } from '../../domain/region.js';
import { SEVERITIES } from '../../domain/rulebook/severity.js';
import type { ReviewedFile } from '../review/reviewed-file.js';
import { withoutDot } from './without-dot.js';

/** A finding with all that a report has to say of its place. */
export interface ReportedFinding {
  readonly finding: FindingAnswer;
  readonly review: ReviewAnswer;
  /** Null where the design came without a file. */
  readonly file: string | null;
  readonly region: Region | undefined;
  readonly fingerprint: string;
}

/** The findings of a file in the order of its review. */
export const findingsOf = ({ file, review, regionOf, fingerprintOf }: ReviewedFile): readonly ReportedFinding[] =>
  review.findings.map((finding) => ({
    finding,
    review,
    file: file === null ? null : withoutDot(file),
    region: regionOf(finding),
    fingerprint: fingerprintOf(finding),
  }));

/** What is wrong and what to do about it, each where it is said. */
export const sayings = ({ message, remedy }: FindingAnswer): readonly string[] =>
  [message, remedy].filter((text) => text !== '');

/** Those that count, most severe first, then those that are suppressed; else in the order given. */
export const mostSevereFirst = (findings: readonly ReportedFinding[]): readonly ReportedFinding[] => {
  const weight = ({ finding }: ReportedFinding): number =>
    SEVERITIES.indexOf(finding.severity) + (finding.suppressed === undefined ? 0 : SEVERITIES.length);
  return findings.toSorted((one, other) => weight(one) - weight(other));
};
