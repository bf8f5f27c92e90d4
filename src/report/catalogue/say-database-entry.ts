import type { Adoption, Claim, Database, LicenceKind } from '../../domain/rulebook/database.js';
import type { SupportLevel } from '../../domain/rulebook/support.js';
import type { BoundAnswer, SourceAnswer } from '../recommendation/recommendation-answer.js';
import { sayBound } from '../recommendation/say-database.js';
import { saySource } from '../say-source.js';
import type { Saying } from '../saying.js';

/** A database of the catalogue in one language, in short. */
export interface CatalogueSummaryAnswer {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** Its primary family. */
  readonly family: string;
  readonly secondary: readonly { readonly family: string; readonly serves: 'good' | 'workable' }[];
  readonly summary: string;
  readonly adoption: Adoption;
  readonly licence: {
    readonly spdx: string;
    readonly osi: boolean;
    readonly kind: LicenceKind;
    readonly since: string | null;
  };
  readonly maintained: boolean;
  readonly release: { readonly version: string; readonly date: string | null } | null;
  readonly selfHosted: boolean;
  readonly platforms: readonly string[];
  readonly managed: readonly { readonly platform: string; readonly name: string }[];
  readonly languages: readonly string[];
}

/** A whole database: with its limits, and its support for every trait. */
export interface CatalogueAnswer extends CatalogueSummaryAnswer {
  readonly protocols: string;
  readonly consistency: { readonly reads: string; readonly transactions: string };
  readonly multiRegionWrites: ClaimAnswer;
  readonly offlineSync: ClaimAnswer;
  readonly limits: readonly CatalogueLimitAnswer[];
  readonly support: readonly CatalogueSupportAnswer[];
  /** Not generally available yet: shown, and counted for nothing. */
  readonly previews: readonly CatalogueSupportAnswer[];
  readonly sources: readonly SourceAnswer[];
}

export interface ClaimAnswer {
  readonly has: boolean;
  readonly evidence: string;
  readonly source: SourceAnswer;
}

export interface CatalogueLimitAnswer {
  readonly id: string;
  readonly fact: string;
  readonly bound: BoundAnswer;
  readonly hard: boolean;
  readonly evidence: string;
  readonly source: SourceAnswer;
}

export interface CatalogueSupportAnswer {
  readonly trait: string;
  readonly title: string;
  readonly level: SupportLevel;
  /** False where it is its family's. */
  readonly own: boolean;
  readonly evidence: string;
  readonly source: SourceAnswer;
}

export const sayCatalogueSummary = (database: Database, { language }: Saying): CatalogueSummaryAnswer => {
  const { id, title, aliases, family, secondary, adoption, licence, maintained, release, selfHosted } = database;
  return {
    id,
    title,
    aliases,
    family,
    secondary: secondary.map((other) => ({ family: other.family, serves: other.serves })),
    summary: database.summary[language],
    adoption,
    licence: { spdx: licence.spdx, osi: licence.osi, kind: licence.kind, since: licence.since ?? null },
    maintained,
    release: release === undefined ? null : { version: release.version, date: release.date ?? null },
    selfHosted,
    platforms: database.platforms,
    managed: database.managed,
    languages: database.languages,
  };
};

export const sayCatalogueEntry = (database: Database, saying: Saying): CatalogueAnswer => {
  const { rulebook, language } = saying;
  const claim = ({ has, evidence, source }: Claim & { readonly has: boolean }): ClaimAnswer => ({
    has,
    evidence: evidence[language],
    source: saySource(source, saying),
  });
  const supports = (of: Database['support']): readonly CatalogueSupportAnswer[] =>
    rulebook.traits.flatMap((trait) => {
      const support = of.get(trait.id);
      if (support === undefined) return [];
      return [
        {
          trait: trait.id,
          title: trait.title[language],
          level: support.level,
          own: of === database.previews || database.ownSupport.has(trait.id),
          evidence: support.evidence[language],
          source: saySource(support.source, saying),
        },
      ];
    });
  return {
    ...sayCatalogueSummary(database, saying),
    protocols: database.protocols[language],
    consistency: { reads: database.consistency.reads, transactions: database.consistency.transactions },
    multiRegionWrites: claim(database.multiRegionWrites),
    offlineSync: claim(database.offlineSync),
    limits: database.limits.map(({ id, fact, bound, hard, evidence, source }) => ({
      id,
      fact,
      bound: sayBound(bound),
      hard,
      evidence: evidence[language],
      source: saySource(source, saying),
    })),
    support: supports(database.support),
    previews: supports(database.previews),
    sources: database.sources.map((source) => saySource(source, saying)),
  };
};
