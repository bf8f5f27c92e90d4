import { readFileSync } from 'node:fs';
import { readDesignFile } from '../../rulebook/design-file/read-design-file.js';
import { unreadable } from '../input/read-source.js';
import { sayFileFault } from '../input/say-fault.js';
import type { Sound } from '../input/read-document.js';
import type { ReviewedSource } from './review-source.js';

/** A finding that a baseline accepts. The fingerprint alone decides; rule and target are for the reader. */
export interface Accepted {
  readonly rule: string;
  readonly target: string;
  readonly fingerprint: string;
}

/** Accepted findings by file, as reports call it; what came by stdin without a name stands under `-`. */
export type Baseline = ReadonlyMap<string, readonly Accepted[]>;

export const keyOf = ({ source }: ReviewedSource): string => source.name ?? '-';

/** What counts now, and what the baseline before had accepted of it. */
export const acceptedNow = ({ review, fingerprints }: ReviewedSource): readonly Accepted[] =>
  review.findings.flatMap(({ finding, suppression }, index) =>
    suppression === undefined || suppression.by === 'baseline'
      ? [{ rule: finding.rule.id, target: finding.subject.target, fingerprint: fingerprints[index] ?? '' }]
      : [],
  );

/** The same for the same findings, whatever their order: a line each, so that a change shows what it accepts. */
export const writtenBaseline = (baseline: Baseline): string => {
  const files = [...baseline]
    .filter(([, accepted]) => accepted.length > 0)
    .sort(([one], [other]) => compare(one, other))
    .map(([file, accepted]) => `    ${JSON.stringify(file)}: [\n${accepted.toSorted(byRule).map(line).join(',\n')}\n    ]`);
  return `{\n  "version": 1,\n  "files": {${files.length === 0 ? '' : `\n${files.join(',\n')}\n  `}}\n}\n`;
};

const line = ({ rule, target, fingerprint }: Accepted): string => `      ${JSON.stringify({ rule, target, fingerprint })}`;

const byRule = (one: Accepted, other: Accepted): number =>
  compare(one.rule, other.rule) || compare(one.target, other.target) || compare(one.fingerprint, other.fingerprint);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

export const readBaseline = (path: string): Sound<Baseline> => {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const why = unreadable(error);
    if (why === undefined) throw error;
    return { kind: 'unsound', complaints: [`${path}: ${why}`] };
  }
  const read = readDesignFile(bytes, 'json');
  if (read.kind === 'refused') return { kind: 'unsound', complaints: read.faults.map((fault) => sayFileFault(path, fault, 'en')) };
  const baseline = baselineIn(read.document);
  if ('expected' in baseline) {
    const { line: at, column } = read.regionOf(baseline.pointer) ?? { line: 1, column: 1 };
    return { kind: 'unsound', complaints: [`${path}:${at}:${column}: This is no baseline: expected ${baseline.expected}. --write-baseline writes one.`] };
  }
  return { kind: 'sound', value: baseline.accepted };
};

type Found = { readonly accepted: Baseline } | { readonly pointer: string; readonly expected: string };

const baselineIn = (document: unknown): Found => {
  if (!isRecord(document)) return { pointer: '', expected: 'an object' };
  if (document['version'] !== 1) return { pointer: '/version', expected: '"version": 1' };
  const { files } = document;
  if (!isRecord(files)) return { pointer: '/files', expected: '"files", an object' };
  const accepted = new Map<string, readonly Accepted[]>();
  for (const [file, entries] of Object.entries(files)) {
    const pointer = `/files/${file.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (!Array.isArray(entries)) return { pointer, expected: 'a list of findings' };
    const wrong = entries.findIndex((entry) => !isAccepted(entry));
    if (wrong !== -1) return { pointer: `${pointer}/${wrong}`, expected: 'rule, target and fingerprint, each as text' };
    accepted.set(file, entries.filter(isAccepted));
  }
  return { accepted };
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAccepted = (value: unknown): value is Accepted =>
  isRecord(value) && [value['rule'], value['target'], value['fingerprint']].every((text) => typeof text === 'string');
