import type { FactValue, Origin } from '../../domain/facts/fact.js';
import type { Strength } from '../../domain/rulebook/rule.js';
import type { Source } from '../../domain/rulebook/source.js';
import type { SupportLevel } from '../../domain/rulebook/support.js';
import type { Language } from '../../domain/text.js';
import type { Confidence, VerdictKind } from '../../domain/advice/verdict.js';

/** A recommendation in one language, as every door gives it. */
export interface RecommendationAnswer {
  readonly workload: string;
  readonly language: Language;
  readonly rulebook: { readonly name: string; readonly version: string; readonly digest: string };
  readonly verdict: VerdictAnswer;
  readonly ranking: readonly StandingAnswer[];
  /** The best databases across families. */
  readonly topDatabases: readonly TopDatabaseAnswer[];
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
  /** The database to take, and a credible rival of another kind. */
  readonly database: string | null;
  readonly alternative: string | null;
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
  /** Says so where no database of the family is left. */
  readonly note: string | null;
  readonly databases: readonly DatabaseAnswer[];
}

export interface TopDatabaseAnswer {
  readonly id: string;
  readonly title: string;
  readonly family: string;
  readonly fit: number;
}

export interface DatabaseAnswer {
  readonly id: string;
  readonly title: string;
  /** Its primary family. */
  readonly family: string;
  readonly outcome: 'fits' | 'ruled-out';
  readonly fit: number;
  readonly points: number;
  /** Points that it earns because the team already runs it. */
  readonly alreadyRun: number;
  /** Points that passed advised limits cost it. */
  readonly limitCost: number;
  /** What sets it apart from its family, what counts most first. */
  readonly reasons: readonly DatabaseReasonAnswer[];
  readonly unmet: readonly NeedAnswer[];
  /** Limits passed or near. */
  readonly limits: readonly LimitAnswer[];
  /** Managed offerings on the stated platforms. */
  readonly managed: readonly { readonly platform: string; readonly name: string }[];
}

export interface DatabaseReasonAnswer {
  readonly rule: string;
  readonly trait: string;
  readonly strength: Strength;
  readonly support: SupportLevel;
  readonly points: number;
  readonly evidence: string;
  readonly sources: readonly SourceAnswer[];
}

export interface LimitAnswer {
  readonly id: string;
  readonly fact: string;
  readonly pointer: string;
  readonly value: FactValue;
  readonly origin: Origin;
  readonly bound: BoundAnswer;
  readonly hard: boolean;
  readonly state: 'passed' | 'near';
  readonly evidence: string;
  readonly sources: readonly SourceAnswer[];
}

export interface BoundAnswer {
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly anyOf?: readonly string[];
  readonly noneOf?: readonly (string | boolean)[];
}

/** A source, with a note where nobody has looked it up again for long. */
export interface SourceAnswer extends Source {
  readonly stale?: true;
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
  readonly sources: readonly SourceAnswer[];
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
  /** The database that would then fit. */
  readonly leaves: string | null;
  readonly sources: readonly SourceAnswer[];
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
