import type { Platform } from '../../domain/input/words.js';
import type {
  ConsistencyTest,
  Database,
  End,
  Licence,
  ManagedOffering,
  SecondaryFamily,
} from '../../domain/rulebook/stores/database.js';
import type { Family } from '../../domain/rulebook/stores/family.js';
import type { Outside } from '../../domain/rulebook/stores/outside.js';
import type { Pattern } from '../../domain/rulebook/pattern.js';
import type { ReviewCase, ReviewRule } from '../../domain/rulebook/review-rule.js';
import type { ConditionTree, ConflictRule, SelectionRule } from '../../domain/rulebook/rule.js';
import type { Question, Rulebook, UseCaseEntry } from '../../domain/rulebook/rulebook.js';
import type { Service } from '../../domain/rulebook/stores/service.js';
import type { Sign } from '../../domain/rulebook/stores/sign.js';
import type { Source } from '../../domain/rulebook/source.js';
import type { Style, StyleSupport, StyleTrait } from '../../domain/rulebook/style.js';
import type { Support, SupportLevel } from '../../domain/rulebook/support.js';
import type { HeadlineTrait, Nosql, Trait } from '../../domain/rulebook/trait.js';
import type { Text } from '../../domain/text.js';

// The files as their JSON Schemas describe them; only files that passed those are read as such.

/** What a file says of a thing of the rulebook: as the rulebook has it, but for some of its properties. */
type Written<Thing, Changed> = Omit<Thing, keyof Changed> & Changed;

/** A claim whose source is a key of the file's `sources`. */
type Cited<Claim> = Written<Claim, { readonly source: string }>;

export interface RawSource extends Source {
  readonly unverified?: true;
}

/** A condition as json-rules-engine has it. */
interface Conditional {
  readonly when: ConditionTree;
}

export type RawSelection = Written<Omit<SelectionRule, 'demanding'>, Conditional & { readonly source: RawSource }>;

export type RawConflict = Written<
  ConflictRule,
  Conditional & { readonly relax: readonly string[]; readonly source: RawSource }
>;

/** What cites its sources by keys. */
interface Supporting<Entry> {
  readonly sources: Readonly<Record<string, RawSource>>;
  readonly support: Readonly<Record<string, Entry>>;
}

export type RawFamily = Written<Family, Supporting<Cited<Support>>>;

type RawStyle = Written<Style, Supporting<Cited<StyleSupport>>>;

export type RawSupport = Cited<Support> & { readonly preview?: true; readonly meanwhile?: SupportLevel };

export interface RawLimit extends RawClaim {
  readonly id: string;
  readonly fact: string;
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly hard: boolean;
  readonly when?: ConditionTree;
  readonly quote?: string;
}

export type RawClaim = Cited<Pick<Support, 'evidence' | 'source'>>;

export type RawDatabase = Written<
  Omit<Database, 'ownSupport' | 'previews' | 'engines' | 'usage' | 'tested' | 'ageing' | 'managedElsewhere'>,
  Supporting<RawSupport> & {
    readonly secondary: readonly Cited<SecondaryFamily>[];
    readonly licence: Cited<Licence>;
    readonly release?: Cited<NonNullable<Database['release']>>;
    readonly ends?: Cited<End>;
    readonly inMemory?: Cited<NonNullable<Database['inMemory']>>;
    readonly managed: readonly Written<ManagedOffering, { readonly ends?: Cited<End> }>[];
    readonly hostingSource: string;
    readonly consistency: Cited<Database['consistency']>;
    readonly tested?: readonly Cited<ConsistencyTest>[];
    readonly multiRegionWrites: Cited<Database['multiRegionWrites']>;
    readonly offlineSync: Cited<Database['offlineSync']>;
    readonly limits: readonly RawLimit[];
    readonly engines?: readonly string[];
  }
>;

export type RawOutside = Written<
  Outside,
  Supporting<Cited<Support>> &
    Conditional & {
      readonly unless: ConditionTree;
      /** What is said of every trait that it does not list. */
      readonly lacks: Text;
      readonly lacksSource: string;
    }
>;

/** What is said of a service stands there once, so its source does. */
type RawService = Written<Service, { readonly source: RawSource }>;

type RawSign = Written<Sign, { readonly sources: readonly RawSource[] }>;

/** What a survey found in percent, or a ranking in scores, by the id of the database. */
export interface RawUsage {
  readonly leftAfterAYear: number;
  readonly surveys: readonly (Source & {
    readonly id: string;
    readonly kind: 'survey' | 'ranking';
    readonly year: number;
    readonly shares?: Readonly<Record<string, number>>;
    readonly scores?: Readonly<Record<string, number>>;
  })[];
}

export type RawPattern = Written<Pattern, { readonly sources: readonly RawSource[] }>;

export type RawReview = Written<
  ReviewRule,
  { readonly cases: readonly Written<ReviewCase, Conditional>[]; readonly sources: readonly RawSource[] }
>;

export type RawUseCase = Written<
  UseCaseEntry,
  { readonly implies: Readonly<Record<string, Readonly<Record<string, unknown>>>> }
>;

export type RawQuestion = Written<Question, { readonly fact: string; readonly when?: ConditionTree }>;

/** What can be said of a limit that follows from what a database is. */
export const IMPLIED_TEXTS = [
  'source-available',
  'proprietary',
  'platform',
  'self-hosting',
  'managed-service',
  'managed-platform',
  'no-cloud',
  'one-cloud',
  'query-language',
  'in-process',
  'all-in-memory',
  'mostly-in-memory',
] as const;
export type ImpliedText = (typeof IMPLIED_TEXTS)[number];

/** What those texts may name in braces. */
export const IMPLIED_VALUES = ['title', 'spdx', 'protocols', 'platforms'] as const;
export type ImpliedValue = (typeof IMPLIED_VALUES)[number];

export interface RawImpliedLimits {
  readonly texts: Readonly<Record<ImpliedText, Text>>;
  readonly platforms: Readonly<Record<Platform, Text>>;
}

export type RawNosql = Written<
  Nosql,
  {
    readonly source: RawSource;
    readonly headlines: readonly Written<HeadlineTrait, { readonly sources: readonly RawSource[] }>[];
  }
>;

/** All that the files of a rulebook hold, kind by kind; many of one kind in the order of the files. */
export interface RawRules {
  readonly conflicts: readonly RawConflict[];
  readonly databases: readonly RawDatabase[];
  readonly drivers: readonly RawSelection[];
  readonly families: readonly RawFamily[];
  readonly outside: readonly RawOutside[];
  readonly patterns: readonly RawPattern[];
  readonly review: readonly RawReview[];
  readonly selection: readonly RawSelection[];
  readonly signs: readonly RawSign[];
  readonly styles: readonly RawStyle[];
  readonly impliedLimits: RawImpliedLimits;
  readonly nosql: RawNosql;
  readonly questions: readonly RawQuestion[];
  readonly rulebook: Pick<
    Rulebook,
    'name' | 'version' | 'weights' | 'verdict' | 'style' | 'staleAfterMonths' | 'informationOnly'
  >;
  readonly services: readonly RawService[];
  readonly styleTraits: readonly StyleTrait[];
  readonly traits: readonly Trait[];
  readonly usage: RawUsage;
  readonly useCases: readonly RawUseCase[];
}
