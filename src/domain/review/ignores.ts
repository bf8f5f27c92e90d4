import { isDay } from '../day.js';
import type { Design } from '../input/design.js';
import type { IgnoreComment } from './ignore-comment.js';
import type { Region } from '../region.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Nearest } from '../nearest.js';
import type { Finding } from './find.js';
import { factsFrom, type Subject } from './subjects/subject.js';

/** An ignore entry of the file, or a comment to the same end. */
export interface IgnoreRequest {
  readonly by: 'file' | 'comment';
  readonly rule: string;
  readonly reason?: string;
  readonly until?: string;
  readonly pointer: string;
  /** The target of a finding about the ignore itself. */
  readonly target: string;
  /** Where a comment stands, which is not where the value beside it does. */
  readonly region?: Region;
  /** Whether it is meant for that finding. */
  readonly covers: (finding: Finding) => boolean;
}

/** What can accept a finding: an `ignore` entry of the file, a comment in it, or the baseline. */
export const SUPPRESSED_BY = ['file', 'comment', 'baseline'] as const;

/** Why a finding does not count. */
export interface Suppression {
  readonly by: (typeof SUPPRESSED_BY)[number];
  /** A baseline gives none. */
  readonly reason?: string;
  readonly until?: string;
}

/** What is known of the file beside the design itself. */
export interface FileNotes {
  readonly comments: readonly IgnoreComment[];
  readonly regionOf: (pointer: string) => Region | undefined;
}

export const ignoreRequests = (design: Design, fileNotes: FileNotes | undefined): readonly IgnoreRequest[] => [
  ...(design.ignore ?? []).map((entry, index): IgnoreRequest => {
    const { rule, target, reason, until } = entry;
    return {
      by: 'file',
      rule,
      reason,
      ...(until === undefined ? {} : { until }),
      pointer: `/ignore/${index}`,
      target: target ?? 'system',
      covers: (finding) => finding.rule.id === rule && (target === undefined || isFor(target, finding.subject)),
    };
  }),
  ...(fileNotes?.comments ?? []).map((comment): IgnoreRequest => commentRequest(comment, fileNotes?.regionOf)),
];

/** What is accepted for a service is accepted for its workloads and for the calls that it makes. */
const isFor = (target: string, { target: about }: Subject): boolean =>
  about === target || about.startsWith(`${target}/`) || about.startsWith(`${target}->`);

const commentRequest = (comment: IgnoreComment, regionOf: FileNotes['regionOf'] | undefined): IgnoreRequest => {
  const { rule, reason, until, pointer, region, besideLine } = comment;
  return {
    by: 'comment',
    rule,
    ...(reason === undefined ? {} : { reason }),
    ...(until === undefined ? {} : { until }),
    pointer,
    target: 'system',
    region,
    covers: (finding) => finding.rule.id === rule && holdsLine(regionOf?.(finding.subject.pointer), besideLine),
  };
};

const holdsLine = (region: Region | undefined, line: number): boolean =>
  region !== undefined && region.line <= line && line <= region.endLine;

/** Whether its last day is past. A day that is not in the calendar counts as past too. */
const isExpired = ({ until }: IgnoreRequest, today: string): boolean =>
  until !== undefined && (!isDay(until) || until < today);

/** The requests that can accept a finding: those that give a reason, up to the end of their last day. */
export const inForce = (requests: readonly IgnoreRequest[], today: string): readonly IgnoreRequest[] =>
  requests.filter((request) => request.reason !== undefined && !isExpired(request, today));

export const suppressionBy = ({ by, reason, until }: IgnoreRequest): Suppression => ({
  by,
  ...(reason === undefined ? {} : { reason }),
  ...(until === undefined ? {} : { until }),
});

/** Every ignore, with whether it is used and in force: it is reviewed once all other findings are known. */
export const ignoreSubjects = (
  requests: readonly IgnoreRequest[],
  used: ReadonlySet<IgnoreRequest>,
  today: string,
  { review }: Rulebook,
  system: Subject,
  nearest: Nearest,
): readonly Subject[] => {
  const ids = review.map(({ id }) => id);
  return requests.map((request) => {
    const { rule, reason, until, pointer, target, region } = request;
    const known = ids.includes(rule);
    const near = known ? undefined : nearest(rule, ids);
    return {
      kind: 'ignore',
      target,
      pointer,
      members: [],
      ...(region === undefined ? {} : { region }),
      facts: factsFrom(
        [
          ['ignore.rule', rule],
          ['ignore.until', until],
          ['ignore.reasoned', reason !== undefined],
          ['ignore.expired', isExpired(request, today)],
          ['ignore.used', used.has(request)],
          ['ignore.ruleKnown', known],
          ['ignore.resembles', near !== undefined],
          ['ignore.didYouMean', near],
        ],
        system.facts,
      ),
    };
  });
};
