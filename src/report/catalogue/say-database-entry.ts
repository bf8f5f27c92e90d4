import type {
  DatabaseAnswer,
  DatabaseSummaryAnswer,
  DatabaseSupportAnswer,
  ClaimAnswer,
  LimitAnswer,
} from '../../answers/catalogue/database.js';
import type { UsageAnswer } from '../../answers/catalogue/database-parts.js';
import type { Detail } from '../../domain/detail.js';
import type { Claim, Database } from '../../domain/rulebook/stores/database.js';
import type { Limit } from '../../domain/rulebook/stores/limit.js';
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

/** So many documented limits are told in brief, hard ones rather than others. */
const LIMITS = 8;

/** All that is known of a database, as much of it as is asked for. */
export const sayDatabaseEntry = (database: Database, detail: Detail, saying: Saying): DatabaseAnswer => {
  const entry = {
    ...sayDatabaseSummary(database, saying),
    detail,
    protocols: database.protocols[saying.language],
    consistency: { reads: database.consistency.reads, transactions: database.consistency.transactions },
  };
  if (detail === 'brief') {
    const documented = database.limits.filter(({ quote }) => quote !== undefined);
    const told = new Set(documented.toSorted((one, other) => Number(other.hard) - Number(one.hard)).slice(0, LIMITS));
    const limits = database.limits.filter((limit) => told.has(limit));
    return { ...entry, limits: limits.map((limit) => sayLimit(limit, detail, saying)) };
  }
  return {
    ...entry,
    tested: database.tested.map(({ by, version, date, verdict, source }) => ({
      by,
      version,
      date,
      found: verdict[saying.language],
      source: saySource(source, saying),
    })),
    multiRegionWrites: sayClaim(database.multiRegionWrites, saying),
    offlineSync: sayClaim(database.offlineSync, saying),
    limits: database.limits.map((limit) => sayLimit(limit, detail, saying)),
    support: saySupport(database.support, (trait) => database.ownSupport.has(trait), detail, saying),
    previews: saySupport(database.previews, () => true, detail, saying),
    ...(detail === 'full' && { sources: database.sources.map((source) => saySource(source, saying)) }),
  };
};

const sayClaim = ({ has, evidence, source }: Claim & { readonly has: boolean }, saying: Saying): ClaimAnswer => ({
  has,
  evidence: evidence[saying.language],
  source: saySource(source, saying),
});

const sayLimit = (
  { id, fact, bound, hard, evidence, quote, source }: Limit,
  detail: Detail,
  saying: Saying,
): LimitAnswer => ({
  id,
  fact,
  bound: sayBound(bound),
  hard,
  evidence: evidence[saying.language],
  ...(detail !== 'brief' && { quote: quote ?? null }),
  ...(detail === 'full' && { source: saySource(source, saying) }),
});

const saySupport = (
  of: Database['support'],
  isOwn: (trait: string) => boolean,
  detail: Detail,
  saying: Saying,
): readonly DatabaseSupportAnswer[] =>
  saying.rulebook.traits.flatMap((trait) => {
    const support = of.get(trait.id);
    if (support === undefined) return [];
    const own = isOwn(trait.id);
    return [
      {
        trait: trait.id,
        title: trait.title[saying.language],
        level: support.level,
        own,
        ...((own || detail === 'full') && { evidence: support.evidence[saying.language] }),
        ...(detail === 'full' && { source: saySource(support.source, saying) }),
      },
    ];
  });
