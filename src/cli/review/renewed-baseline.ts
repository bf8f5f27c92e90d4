import { existsSync } from 'node:fs';
import { compareTexts } from '../../domain/compare-texts.js';
import type { FileReview } from '../../report/review/reviewed-file.js';
import { keyOf, type Accepted, type Baseline } from './baseline.js';

/**
 * A baseline of all that counts now. What the baseline before says of files that were not reviewed this time stays, as
 * long as there are such files.
 */
export const renewedBaseline = (before: Baseline | undefined, reviewed: readonly FileReview[]): string => {
  const kept = [...(before ?? [])].filter(([file]) => existsSync(file));
  return writtenBaseline(new Map([...kept, ...reviewed.map((one) => [keyOf(one), acceptedNow(one)] as const)]));
};

/** What counts now, and what the baseline before had accepted of it. */
const acceptedNow = ({ review }: FileReview): readonly Accepted[] =>
  review.findings
    .filter(({ suppression }) => suppression === undefined || suppression.by === 'baseline')
    .map(({ finding: { rule, subject }, fingerprint }) => ({ rule: rule.id, target: subject.target, fingerprint }));

/** Sorted, one finding a line: the same findings give the same text, and a diff shows what a change accepts. */
const writtenBaseline = (baseline: Baseline): string => {
  const files = [...baseline]
    .filter(([, accepted]) => accepted.length > 0)
    .sort(([one], [other]) => compareTexts(one, other))
    .map(
      ([file, accepted]) => `    ${JSON.stringify(file)}: [\n${accepted.toSorted(byRule).map(line).join(',\n')}\n    ]`,
    );
  return `{\n  "version": 1,\n  "files": {${files.length === 0 ? '' : `\n${files.join(',\n')}\n  `}}\n}\n`;
};

const line = ({ rule, target, fingerprint }: Accepted): string =>
  `      ${JSON.stringify({ rule, target, fingerprint })}`;

const byRule = (one: Accepted, other: Accepted): number =>
  compareTexts(one.rule, other.rule) ||
  compareTexts(one.target, other.target) ||
  compareTexts(one.fingerprint, other.fingerprint);
