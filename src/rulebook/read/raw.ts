import type { Pattern } from '../../domain/rulebook/pattern.js';
import type { ReviewExamples } from '../../domain/rulebook/review-rule.js';
import type { SubjectKind } from '../../domain/facts/review-facts.js';
import type { Severity } from '../../domain/rulebook/severity.js';
import type { Style, StyleTrait } from '../../domain/rulebook/style.js';
import type { Adoption, LicenceKind, ManagedOffering } from '../../domain/rulebook/database.js';
import type { ConditionTree, Examples, Strength } from '../../domain/rulebook/rule.js';
import type { SupportLevel } from '../../domain/rulebook/support.js';
import type { Text } from '../../domain/text.js';
import type { Trait } from '../../domain/rulebook/trait.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import type { Platform, QueryLanguage, ReadGuarantee, TransactionUnit, UseCase } from '../../domain/input/words.js';

/** The files as their JSON Schemas describe them; only files that passed those are read as such. */
export interface RawSource {
  readonly title: string;
  readonly url: string;
  readonly note?: string;
  readonly checkedOn?: string;
  readonly unverified?: true;
}

export interface RawSelection {
  readonly id: string;
  readonly when: ConditionTree;
  readonly need: { readonly trait: string; readonly strength: Strength };
  readonly because: Text;
  readonly source: RawSource;
  readonly examples: Examples;
}

export interface RawConflict {
  readonly id: string;
  readonly when: ConditionTree;
  readonly because: Text;
  readonly relax: readonly string[];
  readonly source: RawSource;
  readonly examples: Examples;
}

export interface RawFamily {
  readonly id: string;
  readonly order: number;
  readonly nosql: boolean;
  readonly aliases: readonly string[];
  readonly title: Text;
  readonly representatives: readonly string[];
  readonly storage: Text;
  readonly characteristics: readonly Text[];
  readonly suited: readonly (Text & { readonly useCases?: readonly UseCase[] })[];
  readonly unsuited: readonly Text[];
  readonly sources: Readonly<Record<string, RawSource>>;
  readonly support: Readonly<
    Record<string, { readonly level: SupportLevel; readonly evidence: Text; readonly source: string }>
  >;
}

/** A claim whose source is a key of the file's `sources`. */
export interface RawClaim {
  readonly evidence: Text;
  readonly source: string;
}

export interface RawSupport extends RawClaim {
  readonly level: SupportLevel;
  readonly preview?: true;
}

export interface RawLimit extends RawClaim {
  readonly id: string;
  readonly fact: string;
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly hard: boolean;
}

export interface RawDatabase {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly family: string;
  readonly secondary: readonly (RawClaim & { readonly family: string; readonly serves: 'good' | 'workable' })[];
  readonly summary: Text;
  readonly adoption: Adoption;
  readonly licence: {
    readonly spdx: string;
    readonly osi: boolean;
    readonly kind: LicenceKind;
    readonly since?: string;
    readonly note?: Text;
    readonly source: string;
  };
  readonly maintained: boolean;
  readonly release?: { readonly version: string; readonly date?: string; readonly source: string };
  readonly selfHosted: boolean;
  readonly platforms: readonly Platform[];
  readonly managed: readonly ManagedOffering[];
  readonly hostingSource: string;
  readonly languages: readonly QueryLanguage[];
  readonly protocols: Text;
  readonly consistency: {
    readonly reads: ReadGuarantee;
    readonly transactions: TransactionUnit;
    readonly source: string;
  };
  readonly multiRegionWrites: RawClaim & { readonly has: boolean };
  readonly offlineSync: RawClaim & { readonly has: boolean };
  readonly limits: readonly RawLimit[];
  readonly support: Readonly<Record<string, RawSupport>>;
  readonly sources: Readonly<Record<string, RawSource>>;
}

export type RawTraits = readonly Trait[];

export type RawUseCases = readonly {
  readonly id: UseCase;
  readonly title: Text;
  readonly implies: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}[];

export type RawQuestions = readonly { readonly fact: string; readonly ask: Text; readonly when?: ConditionTree }[];

export type RawStyleTraits = readonly StyleTrait[];

export type RawStyle = Omit<Style, 'support' | 'sources'> & {
  readonly sources: Readonly<Record<string, RawSource>>;
  readonly support: Readonly<Record<string, RawClaim & { readonly level: SupportLevel; readonly example?: Text }>>;
};

export type RawPattern = Omit<Pattern, 'sources'> & { readonly sources: readonly RawSource[] };

export interface RawReview {
  readonly id: string;
  readonly subject: SubjectKind;
  readonly title: Text;
  readonly because: Text;
  readonly cases: readonly {
    readonly when: ConditionTree;
    readonly severity: Severity;
    readonly message: Text;
    readonly remedy: Text;
  }[];
  readonly patterns: readonly string[];
  readonly sources: readonly RawSource[];
  readonly examples: ReviewExamples;
}

export type RawSettings = Pick<
  Rulebook,
  'name' | 'version' | 'weights' | 'verdict' | 'style' | 'staleAfterMonths' | 'informationOnly'
>;

/** What a file of each kind holds, where a rulebook has many files of the kind. */
export interface RawMany {
  readonly families: RawFamily;
  readonly databases: RawDatabase;
  readonly selection: RawSelection;
  readonly conflicts: RawConflict;
  readonly styles: RawStyle;
  readonly drivers: RawSelection;
  readonly patterns: RawPattern;
  readonly review: RawReview;
}

/** What the file of each kind holds of which there is one. */
export interface RawSingle {
  readonly traits: RawTraits;
  readonly styleTraits: RawStyleTraits;
  readonly useCases: RawUseCases;
  readonly questions: RawQuestions;
  readonly settings: RawSettings;
}

/** All that the files of a rulebook hold; many of one kind in the order of the files. */
export type RawRulebook = RawSingle & { readonly [Key in keyof RawMany]: readonly RawMany[Key][] };
