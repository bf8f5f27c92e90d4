import type { Limit } from './limit.js';
import type { Source } from '../source.js';
import type { Support } from '../support.js';
import type { Usage } from './usage.js';
import type { Text } from '../../text.js';
import type { Platform, QueryLanguage, ReadGuarantee, TransactionUnit } from '../../input/words.js';

/** How widely a database is used, most first; decides between databases that fit equally well. */
export const ADOPTIONS = ['widespread', 'established', 'niche'] as const;
export type Adoption = (typeof ADOPTIONS)[number];

export const LICENCE_KINDS = ['open-source', 'source-available', 'proprietary'] as const;
export type LicenceKind = (typeof LICENCE_KINDS)[number];

/** A claim with what it rests on. */
export interface Claim {
  readonly evidence: Text;
  readonly source: Source;
}

/** How well a database serves a family beside its primary one, best first. */
export const SECONDARY_LEVELS = ['good', 'workable'] as const;

/** A family beside the primary one that a database really serves. */
export interface SecondaryFamily extends Claim {
  readonly family: string;
  readonly serves: (typeof SECONDARY_LEVELS)[number];
}

export interface Licence {
  /** SPDX identifier, or `LicenseRef-…` where there is none. */
  readonly spdx: string;
  /** Whether a licence approved by the Open Source Initiative is on offer. */
  readonly osi: boolean;
  readonly kind: LicenceKind;
  /** The day from which these terms hold, `YYYY-MM-DD`. */
  readonly since?: string;
  readonly note?: Text;
  /** The words of the source that say it, or the figures as its table has them. */
  readonly quote?: string;
  readonly source: Source;
}

/** The day on which something is no more, and what takes its place. */
export interface End {
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** What its maker points to, by name. */
  readonly successor?: string;
  readonly source: Source;
}

export interface ManagedOffering {
  readonly platform: Platform;
  readonly name: string;
  /** Other names by which the database is found through it. */
  readonly aliases?: readonly string[];
  /** Where its end is announced. */
  readonly ends?: End;
}

/**
 * How a product comes from another: an extension is that product with more in it, an edition is it as somebody else
 * offers or runs it, a fork is it as it went on under another name.
 */
export const KINSHIPS = ['extension', 'edition', 'fork'] as const;
export type Kinship = (typeof KINSHIPS)[number];

/** Who tests what vendors claim of consistency. */
export const TESTERS = ['jepsen'] as const;

/** What an independent test of its consistency found. */
export interface ConsistencyTest {
  readonly by: (typeof TESTERS)[number];
  /** The version tested, which may be long past. */
  readonly version: string;
  /** The day of the report, `YYYY-MM-DD`. */
  readonly date: string;
  /** What was found, and whether it was mended. */
  readonly verdict: Text;
  readonly source: Source;
}

/** How much of its data a database keeps in memory, where it is one that does. */
export const MEMORY_SHARES = ['all', 'most'] as const;

/** A product: what tells it apart from its family, its limits, and where it runs. */
export interface Database {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** The database that it is made of, whose cells it has wherever it has none of its own. */
  readonly extends?: string;
  readonly kinship?: Kinship;
  /** Ids of the databases whose engine it has; its own id where it has one of its own. */
  readonly engines: readonly string[];
  /** The primary family. */
  readonly family: string;
  readonly secondary: readonly SecondaryFamily[];
  readonly summary: Text;
  readonly adoption: Adoption;
  /** How many use it; absent where no survey tells. */
  readonly usage?: Usage;
  readonly licence: Licence;
  readonly maintained: boolean;
  /** Where its own end is announced. */
  readonly ends?: End;
  /** Why it should not be begun with: no releases are to be expected, or it ends within a year of the rulebook's day. */
  readonly ageing?: 'unmaintained' | 'ending';
  readonly release?: { readonly version: string; readonly date?: string; readonly source: Source };
  readonly selfHosted: boolean;
  /** Where it keeps its data in memory: all of it, or all but what it may move to flash. */
  readonly inMemory?: { readonly share: (typeof MEMORY_SHARES)[number]; readonly source: Source };
  readonly platforms: readonly Platform[];
  readonly managed: readonly ManagedOffering[];
  readonly hostingSource: Source;
  /** What is said instead of its `managed-service` on platforms where nobody offers it; absent where nobody does anywhere. */
  readonly managedElsewhere?: Support;
  readonly languages: readonly QueryLanguage[];
  readonly protocols: Text;
  /** The strongest read guarantee and the widest atomic unit that it gives. */
  readonly consistency: {
    readonly reads: ReadGuarantee;
    readonly transactions: TransactionUnit;
    readonly source: Source;
  };
  /** The latest first, those of the database that it is an extension of behind its own; none where it was never tested. */
  readonly tested: readonly ConsistencyTest[];
  readonly multiRegionWrites: Claim & { readonly has: boolean };
  readonly offlineSync: Claim & { readonly has: boolean };
  /** Those stated as numbers, then those that follow from licence, hosting, platforms and languages. */
  readonly limits: readonly Limit[];
  /** Where it differs from the database that it extends, else from its family's row, by trait. */
  readonly ownSupport: ReadonlyMap<string, Support>;
  /** What is not generally available yet: shown, and counted for nothing; what counts instead is in its own support. */
  readonly previews: ReadonlyMap<string, Support>;
  /** Its own support, else that of the database that it extends, else its family's: an entry for every trait. */
  readonly support: ReadonlyMap<string, Support>;
  readonly sources: readonly Source[];
}
