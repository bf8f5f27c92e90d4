import type { Strength } from '../../domain/rulebook/rule.js';
import type { SupportLevel } from '../../domain/rulebook/support.js';
import type { Language } from '../../domain/text.js';
import type { BoundAnswer, SourceAnswer } from './recommendation-answer.js';

/** Families or databases side by side in one language, as every door gives it. */
export interface ComparisonAnswer {
  /** Name of the workload; null where none was given. */
  readonly workload: string | null;
  readonly language: Language;
  readonly rulebook: { readonly name: string; readonly version: string; readonly digest: string };
  readonly text: string;
  /** Best first. */
  readonly candidates: readonly ComparedAnswer[];
  readonly traits: readonly TraitRowAnswer[];
  readonly limits: readonly LimitRowAnswer[];
}

export interface ComparedAnswer {
  readonly id: string;
  readonly kind: 'family' | 'database';
  readonly title: string;
  readonly family: string;
  readonly outcome: 'fits' | 'ruled-out' | null;
  readonly fit: number | null;
  readonly points: number | null;
}

export interface TraitRowAnswer {
  readonly trait: string;
  readonly title: string;
  readonly strength: Strength | null;
  readonly rule: string | null;
  readonly because: string | null;
  readonly winners: readonly string[];
  readonly cells: readonly TraitCellAnswer[];
}

export interface TraitCellAnswer {
  readonly candidate: string;
  readonly support: SupportLevel;
  readonly points: number;
  readonly evidence: string;
  readonly sources: readonly SourceAnswer[];
}

export interface LimitRowAnswer {
  readonly fact: string;
  readonly hard: boolean;
  readonly winners: readonly string[];
  readonly cells: readonly LimitCellAnswer[];
}

export interface LimitCellAnswer {
  readonly candidate: string;
  readonly bound: BoundAnswer | null;
  readonly state: 'kept' | 'near' | 'passed' | null;
  readonly evidence: string | null;
  readonly sources: readonly SourceAnswer[];
}
