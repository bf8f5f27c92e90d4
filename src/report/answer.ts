import type { FactValue, Origin } from '../domain/fact.js';
import type { Strength } from '../domain/rule.js';
import type { Source } from '../domain/source.js';
import type { SupportLevel } from '../domain/support.js';
import type { Language } from '../domain/text.js';
import type { Confidence, VerdictKind } from '../domain/verdict.js';

/** A recommendation in one language, as every door gives it. */
export interface RecommendationAnswer {
  readonly workload: string;
  readonly language: Language;
  readonly rulebook: { readonly name: string; readonly version: string; readonly digest: string };
  readonly verdict: VerdictAnswer;
  readonly ranking: readonly StandingAnswer[];
  readonly conflicts: readonly ConflictAnswer[];
  readonly warnings: readonly WarningAnswer[];
  readonly questions: readonly QuestionAnswer[];
}

export interface VerdictAnswer {
  readonly kind: VerdictKind;
  readonly text: string;
  readonly confidence: Confidence;
  readonly closeCall: boolean;
  readonly margin: number;
  readonly family: string | null;
  readonly second: string | null;
  readonly decisive: readonly DecisiveAnswer[];
  readonly turningPoints: readonly TurningPointAnswer[];
}

export interface DecisiveAnswer {
  readonly trait: string;
  readonly title: string;
  readonly rule: string;
  readonly because: string;
}

export interface TurningPointAnswer {
  readonly rule: string;
  readonly trait: string;
  readonly strength: Strength;
  readonly toward: string;
  readonly text: string;
}

export interface StandingAnswer {
  readonly rank: number;
  readonly family: { readonly id: string; readonly title: string; readonly nosql: boolean };
  readonly outcome: 'fits' | 'ruled-out';
  readonly fit: number;
  readonly points: number;
  readonly reasons: readonly ReasonAnswer[];
  readonly unmet: readonly NeedAnswer[];
  readonly databases: readonly { readonly id: string; readonly title: string }[];
}

/** Why the workload needs a trait. */
export interface NeedAnswer {
  readonly rule: string;
  readonly trait: string;
  readonly strength: Strength;
  readonly facts: readonly FactAnswer[];
  readonly because: string;
}

export interface ReasonAnswer extends NeedAnswer {
  readonly support: SupportLevel;
  readonly points: number;
  readonly evidence: string;
  /** The rule's source, then that of the evidence. */
  readonly sources: readonly Source[];
  /** Other rules that need the same trait; the strongest alone earns points. */
  readonly further: readonly NeedAnswer[];
}

export interface FactAnswer {
  readonly fact: string;
  /** The first place of the workload that it rests on. */
  readonly pointer: string;
  readonly value: FactValue;
  readonly origin: Origin;
}

export interface ConflictAnswer {
  readonly kind: 'rule' | 'musts';
  readonly rule: string | null;
  readonly message: string;
  readonly facts: readonly FactAnswer[];
  /** What to give up: facts of the workload, the likeliest first. */
  readonly relax: readonly string[];
  /** The family that would then fit. */
  readonly leaves: string | null;
  readonly sources: readonly Source[];
}

export interface WarningAnswer {
  readonly kind: string;
  readonly message: string;
  readonly pointer: string | null;
}

export interface QuestionAnswer {
  readonly fact: string;
  readonly pointer: string;
  readonly question: string;
  readonly favours: string;
  readonly overturns: boolean;
}
