import type {
  DatabaseAnswer,
  DatabaseSummaryAnswer,
  DatabaseSupportAnswer,
  ClaimAnswer,
} from '../../answers/catalogue/database.js';
import type { UsageAnswer } from '../../answers/catalogue/database-parts.js';
import type { Claim, Database } from '../../domain/rulebook/stores/database.js';
import { sayEnd, sayOffering } from '../say-offering.js';
import { sayBound } from '../say-bound.js';
import { saySource } from '../say-source.js';
import type { Saying } from '../saying.js';

export const sayDatabaseSummary = (database: Database, saying: Saying): DatabaseSummaryAnswer => {
  const { id, title, aliases, engines, family, secondary, adoption, licence, maintained, release, selfHosted } =
    database;
  const { language } = saying;
  return {
    id,
    title,
    aliases,
    extends: database.extends ?? null,
    kinship: database.kinship ?? null,
    engines,
    family,
    secondary: secondary.map((other) => ({ family: other.family, serves: other.serves })),
    summary: database.summary[language],
    adoption,
    usage: sayUsage(database, saying),
    licence: {
      spdx: licence.spdx,
      osi: licence.osi,
      kind: licence.kind,
      since: licence.since ?? null,
      quote: licence.quote ?? null,
    },
    maintained,
    ...(database.ends === undefined ? {} : { ends: sayEnd(database.ends) }),
    release: release === undefined ? null : { version: release.version, date: release.date ?? null },
    selfHosted,
    platforms: database.platforms,
    managed: database.managed.map(sayOffering),
    languages: database.languages,
  };
};

const sayUsage = ({ usage }: Database, saying: Saying): UsageAnswer | null => {
  if (usage?.survey === undefined) return null;
  const { percent, year, source } = usage.survey;
  return { percent, year, source: saySource(source, saying) };
};

export const sayDatabaseEntry = (database: Database, saying: Saying): DatabaseAnswer => {
  const { rulebook, language } = saying;
  const claim = ({ has, evidence, source }: Claim & { readonly has: boolean }): ClaimAnswer => ({
    has,
    evidence: evidence[language],
    source: saySource(source, saying),
  });
  const supports = (of: Database['support']): readonly DatabaseSupportAnswer[] =>
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
    ...sayDatabaseSummary(database, saying),
    protocols: database.protocols[language],
    consistency: { reads: database.consistency.reads, transactions: database.consistency.transactions },
    tested: database.tested.map(({ by, version, date, verdict, source }) => ({
      by,
      version,
      date,
      found: verdict[language],
      source: saySource(source, saying),
    })),
    multiRegionWrites: claim(database.multiRegionWrites),
    offlineSync: claim(database.offlineSync),
    limits: database.limits.map(({ id, fact, bound, hard, evidence, quote, source }) => ({
      id,
      fact,
      bound: sayBound(bound),
      hard,
      evidence: evidence[language],
      quote: quote ?? null,
      source: saySource(source, saying),
    })),
    support: supports(database.support),
    previews: supports(database.previews),
    sources: database.sources.map((source) => saySource(source, saying)),
  };
};
