import { boundedNearest } from '../bounded-nearest.js';
import type { Design } from '../input/design.js';
import type { Nearest } from '../nearest.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { adviseStyle, type StyleAdvice } from './advise-style.js';
import { adviseWorkloads, type Advice } from './advise-workloads.js';
import { findOn, type Finding } from './find.js';
import {
  ignoreRequests,
  ignoreSubjects,
  inForce,
  suppressionBy,
  type FileNotes,
  type IgnoreRequest,
  type Suppression,
} from './ignores.js';
import { inOrder } from './order.js';
import { callSubjects, writeSubjects } from './subjects/call-subjects.js';
import { datastoreSubjects } from './subjects/datastore-subjects.js';
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

/** How a design is to be reviewed. */
export interface ReviewOptions {
  /** The day that it is, `YYYY-MM-DD`: ignores hold to the end of their last day. */
  readonly today: string;
  /** False for an audit: every finding counts, whatever the file accepts. */
  readonly honourIgnores: boolean;
  /** Comments of the file and where its values stand; absent where there is no file. */
  readonly fileNotes?: FileNotes;
}

/** Holds a design against the rulebook: its datastores, its architecture style, and what happens between its services. */
export const reviewDesign = (design: Design, rulebook: Rulebook, options: ReviewOptions): Review => {
  const nearest = boundedNearest();
  const style = adviseStyle(design, rulebook);
  const advice = adviseWorkloads(design, rulebook);
  const system = systemSubject(design, rulebook, style);
  const subjects = [
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
  const found = subjects.flatMap((subject) => findOn(subject, rulebook.review));
  const reported = options.honourIgnores
    ? withIgnores(found, design, rulebook, system, nearest, options)
    : found.map((finding) => ({ finding }));
  return { design, findings: inOrder(reported), advice, style };
};

/** Suppresses what the file accepts, and then asks what became of each ignore; none of them can silence that. */
const withIgnores = (
  found: readonly Finding[],
  design: Design,
  rulebook: Rulebook,
  system: Subject,
  nearest: Nearest,
  { today, fileNotes }: ReviewOptions,
): readonly Reported[] => {
  const requests = ignoreRequests(design, fileNotes);
  // Once for all findings: a design may have thousands of these, and hundreds of ignores.
  const holding = inForce(requests, today);
  const used = new Set<IgnoreRequest>();
  const reported = found.map((finding): Reported => {
    const request = holding.find(({ covers }) => covers(finding));
    if (request === undefined) return { finding };
    used.add(request);
    return { finding, suppression: suppressionBy(request) };
  });
  const left = ignoreSubjects(requests, used, today, rulebook, system, nearest).flatMap((subject) =>
    findOn(subject, rulebook.review),
  );
  return [...reported, ...left.map((finding) => ({ finding }))];
};
