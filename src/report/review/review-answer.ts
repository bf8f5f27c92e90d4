import type { FactValue } from '../../domain/facts/fact.js';
import type { ReviewVerdict, Severity } from '../../domain/rulebook/severity.js';
import type { Language } from '../../domain/text.js';
import type { Confidence, VerdictKind } from '../../domain/advice/verdict.js';
import type { NeedAnswer, SourceAnswer } from '../recommendation/recommendation-answer.js';
import type { SupportLevel } from '../../domain/rulebook/support.js';

/** A design's review in one language, as every door gives it. */
export interface ReviewAnswer {
  readonly system: string;
  readonly language: Language;
  readonly rulebook: { readonly name: string; readonly version: string; readonly digest: string };
  readonly verdict: ReviewVerdict;
  /** The verdict in a sentence. */
  readonly text: string;
  /** By severity, then by their place in the file; the suppressed ones stand among them and say so. */
  readonly findings: readonly FindingAnswer[];
  /** What is recommended for each workload on a database, or on none yet. */
  readonly recommendations: readonly WorkloadAdviceAnswer[];
  readonly architecture: StyleAdviceAnswer;
  readonly counts: ReviewCounts;
}

/** Findings that count, by severity; the suppressed ones are counted beside them. */
export interface ReviewCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly suppressed: number;
  readonly services: number;
  readonly workloads: number;
  readonly datastores: number;
  readonly interactions: number;
  readonly transactions: number;
}

export interface FindingAnswer {
  readonly rule: string;
  /** The rule's title. */
  readonly title: string;
  readonly severity: Severity;
  /** What it is about: `service`, `service/workload`, `datastore`, `from->to`, a transaction, or `system`. */
  readonly target: string;
  /** Of a cycle or chain: all its services, in order. Of others: empty, or the services concerned. */
  readonly members: readonly string[];
  /** JSON Pointer to the place in the design. */
  readonly pointer: string;
  readonly message: string;
  readonly remedy: string;
  /** Ids of patterns that help. */
  readonly patterns: readonly string[];
  readonly reasons: readonly FindingReasonAnswer[];
  readonly sources: readonly SourceAnswer[];
  /** Path of the rule's own page at the HTTP API. */
  readonly help: string;
  readonly suppressed?: SuppressionAnswer;
}

export interface FindingReasonAnswer {
  readonly text: string;
  /** What it rests on; pointers lead into the design. */
  readonly facts: readonly { readonly fact: string; readonly pointer: string; readonly value: FactValue }[];
}

export const SUPPRESSED_BY = ['file', 'comment', 'baseline'] as const;

export interface SuppressionAnswer {
  /** An `ignore` entry of the file, a comment in it, or the baseline. */
  readonly by: (typeof SUPPRESSED_BY)[number];
  /** Null for the baseline. */
  readonly reason: string | null;
  readonly until: string | null;
}

/** A workload's recommendation in brief. */
export interface WorkloadAdviceAnswer {
  readonly service: string;
  readonly workload: string;
  readonly pointer: string;
  readonly datastore: string | null;
  readonly verdict: VerdictKind;
  readonly confidence: Confidence;
  readonly text: string;
  /** The family and database that are recommended; null where none can be. */
  readonly family: string | null;
  readonly database: string | null;
  /** The three best families with their fit, 0 to 100. */
  readonly ranking: readonly { readonly family: string; readonly title: string; readonly fit: number }[];
}

/** What the drivers of the design ask of its architecture style. */
export interface StyleAdviceAnswer {
  /** The style in use; null where the design does not say. */
  readonly style: string | null;
  /** The style that the drivers ask for; null where too little is known. */
  readonly advised: string | null;
  readonly text: string;
  readonly ranking: readonly StyleStandingAnswer[];
}

export interface StyleStandingAnswer {
  readonly rank: number;
  readonly style: string;
  readonly title: string;
  readonly fit: number;
  readonly points: number;
  readonly outcome: 'fits' | 'ruled-out';
  readonly reasons: readonly StyleReasonAnswer[];
}

export interface StyleReasonAnswer extends NeedAnswer {
  readonly support: SupportLevel;
  readonly points: number;
  readonly evidence: string;
  readonly sources: readonly SourceAnswer[];
}
