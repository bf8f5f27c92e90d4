import type { Design } from '../input/design.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { ReviewVerdict, Severity } from '../rulebook/severity.js';
import { adviseStyle, type StyleAdvice } from './advise-style.js';
import type { Advice, Recommend } from './advise-workload.js';
import { adviseWorkloads } from './advise-workloads.js';
import { callSubjects, writeSubjects } from './subjects/call-subjects.js';
import { datastoreSubjects } from './subjects/datastore-subjects.js';
import type { Nearest } from '../nearest.js';
import { findOn, type Finding } from './find.js';
import {
  ignoreRequests,
  ignoreSubjects,
  suppressionOf,
  type IgnoreRequest,
  type FileNotes,
  type Suppression,
} from './ignores.js';
import { inOrder } from './order.js';
import { pathSubjects } from './subjects/path-subjects.js';
import { danglingReferences } from './subjects/reference-subjects.js';
import { repeatedDeclarations } from './subjects/repeated-declarations.js';
import type { Subject } from './subjects/subject.js';
import { systemSubject } from './subjects/system-subject.js';
import { transactionSubjects } from './subjects/transaction-subjects.js';
import { workloadSubjects } from './subjects/workload-subjects.js';

/** A finding, and why it does not count where it does not. */
export interface Reported {
  readonly finding: Finding;
  readonly suppression?: Suppression;
}

/** Everything that can be said of a design, before it is put into words. */
export interface Review {
  readonly design: Design;
  readonly findings: readonly Reported[];
  readonly advice: readonly Advice[];
  readonly style: StyleAdvice;
}

/** What a review needs beside the design and the rulebook. */
export interface ReviewSetting {
  /** The day on which ignores are held to their end, `YYYY-MM-DD`. */
  readonly today: string;
  readonly recommend: Recommend;
  readonly nearest: Nearest;
  /** False for an audit: every finding counts, whatever the file accepts. */
  readonly honourIgnores: boolean;
  /** Absent where the design came without a text. */
  readonly fileNotes?: FileNotes;
}

/** Asks every rule about every part of the design. */
export const review = (design: Design, rulebook: Rulebook, setting: ReviewSetting): Review => {
  const style = adviseStyle(design, rulebook);
  const advice = adviseWorkloads(design, rulebook, setting.recommend);
  const system = systemSubject(design, rulebook, style);
  const found = subjectsOf(design, rulebook, system, advice, setting.nearest).flatMap((subject) =>
    findOn(subject, rulebook.review),
  );
  const reported = setting.honourIgnores
    ? withIgnores(found, design, rulebook, system, setting)
    : found.map((finding) => ({ finding }));
  return { design, findings: inOrder(reported), advice, style };
};

const subjectsOf = (
  design: Design,
  rulebook: Rulebook,
  system: Subject,
  advice: readonly Advice[],
  nearest: Nearest,
): readonly Subject[] => [
  system,
  ...datastoreSubjects(design, rulebook, system, advice, nearest),
  ...workloadSubjects(advice, rulebook, system),
  ...callSubjects(design, system),
  ...writeSubjects(design, system),
  ...pathSubjects(design, system),
  ...transactionSubjects(design, system),
  ...danglingReferences(design, system, nearest),
  ...repeatedDeclarations(design, system),
];

/** Suppresses what the file accepts, and then asks what became of each ignore; none of them can silence that. */
const withIgnores = (
  found: readonly Finding[],
  design: Design,
  rulebook: Rulebook,
  system: Subject,
  { today, nearest, fileNotes }: ReviewSetting,
): readonly Reported[] => {
  const requests = ignoreRequests(design, fileNotes);
  const used = new Set<IgnoreRequest>();
  const reported = found.map((finding): Reported => {
    const suppressed = suppressionOf(finding, requests, today);
    if (suppressed === undefined) return { finding };
    used.add(suppressed.request);
    return { finding, suppression: suppressed.suppression };
  });
  const left = ignoreSubjects(requests, used, today, rulebook, system, nearest).flatMap((subject) =>
    findOn(subject, rulebook.review),
  );
  return [...reported, ...left.map((finding) => ({ finding }))];
};

/** What the findings that count come to. */
export const verdictOn = (severities: readonly Severity[]): ReviewVerdict => {
  if (severities.includes('error')) return 'fail';
  return severities.includes('warning') ? 'warn' : 'pass';
};
