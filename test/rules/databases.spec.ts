import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { CONTRACT, type SchemaNode, followed } from '../contract/contract-schema.js';
import type { Database } from '../../src/domain/rulebook/stores/database.js';
import type { Facts } from '../../src/domain/facts/fact.js';
import { gatherFacts } from '../../src/domain/advice/needs/gather-facts.js';
import { gatherNeeds } from '../../src/domain/advice/needs/gather-needs.js';
import type { Bound } from '../../src/domain/rulebook/stores/limit.js';
import { limitsMetByAll } from '../../src/domain/advice/ranking/limits-met.js';
import { rankDatabases } from '../../src/domain/advice/ranking/rank-databases.js';
import { SUPPORT_LEVELS } from '../../src/domain/rulebook/support.js';
import type { SupportLevel } from '../../src/domain/rulebook/support.js';
import type { Workload } from '../../src/domain/input/workload.js';
import { buildDatabases } from '../../src/rulebook/build/build-database.js';
import type { RawDatabase, RawImpliedLimits, RawSupport } from '../../src/rulebook/read/raw.js';
import { recommend } from '../../src/domain/advice/recommend.js';
import { readCases } from '../cases/published-case.js';
import { RULE_FILES } from '../rulebook/real-rule-files.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';

const { databases, families, weights } = RULEBOOK;

const RAW = RULE_FILES.flatMap(({ file, text }) => (file.startsWith('databases/') ? [parse(text) as RawDatabase] : []));

const WORDS = parse(RULE_FILES.find(({ file }) => file === 'implied-limits.yaml')?.text ?? '') as RawImpliedLimits;

/** What a database has wherever it says nothing of its own. */
const heritageOf = (database: Database): Database['support'] | undefined =>
  (databases.find(({ id }) => id === database.extends) ?? families.find(({ id }) => id === database.family))?.support;

const levelOf = ({ support }: Database, trait: string): SupportLevel | undefined => support.get(trait)?.level;
const twice = <T>(list: readonly T[]): readonly T[] => list.filter((one, index) => list.indexOf(one) !== index);

describe('The catalogue', () => {
  it('has about sixty databases, each under a title of its own', () => {
    expect(databases.length).toBeGreaterThanOrEqual(58);
    expect(twice(databases.map(({ title }) => title))).toStrictEqual([]);
  });

  it('calls no database as a family is called: the family would be meant', () => {
    const ofFamilies = families.flatMap(({ id, aliases }) => [id, ...aliases]);
    expect(
      databases.flatMap(({ id, aliases }) => [id, ...aliases]).filter((name) => ofFamilies.includes(name)),
    ).toStrictEqual([]);
  });
});

const said = (bound: Bound): string => JSON.stringify(bound);

describe('No fact is told twice', () => {
  it.each(databases)('$id: its limits', ({ limits }) => {
    expect(twice(limits.map(({ id }) => id))).toStrictEqual([]);
    expect(twice(limits.map(({ fact, bound }) => `${fact} ${said(bound)}`))).toStrictEqual([]);
    // Beside a hard bound an advised one is news only where it is stricter.
    const numbers = (hard: boolean): ReadonlyMap<string, number> =>
      new Map(
        limits.flatMap(({ fact, bound, ...rest }) =>
          bound.kind === 'at-most' && rest.hard === hard ? [[fact, bound.value]] : [],
        ),
      );
    const advised = [...numbers(false)].filter(([fact, value]) => value >= (numbers(true).get(fact) ?? Infinity));
    expect(advised).toStrictEqual([]);
  });

  it.each(databases)('$id: what the database that it extends, or its family, has already', (database) => {
    const row = heritageOf(database);
    const repeated = [...database.ownSupport].filter(([trait, { level, evidence }]) => {
      const inherited = row?.get(trait);
      return (
        inherited?.level === level && inherited.evidence.en === evidence.en && inherited.evidence.ko === evidence.ko
      );
    });
    expect(repeated).toStrictEqual([]);
  });

  it.each(databases)('$id: families that it also serves, offerings, aliases', ({ secondary, managed, aliases }) => {
    expect(twice(secondary.map(({ family }) => family))).toStrictEqual([]);
    expect(twice(managed.map(({ platform, name }) => `${platform} ${name}`))).toStrictEqual([]);
    expect(twice(aliases)).toStrictEqual([]);
  });

  it.each(databases)('$id: sources, each address under one key', ({ sources }) => {
    expect(twice(sources.map(({ url, note }) => `${url} ${note ?? ''}`))).toStrictEqual([]);
  });
});

/** A language of a database, with the trait that says how well stores speak it. */
const SPOKEN_BY: Readonly<Record<string, readonly string[]>> = {
  'sql-interface': ['sql'],
  'mongodb-interface': ['mongodb'],
  'cql-interface': ['cql'],
  'key-value-protocol': ['redis', 'dynamodb'],
  'graph-query-language': ['cypher', 'gremlin', 'sparql'],
  'promql-interface': ['promql'],
  'lucene-interface': ['lucene'],
};

/** What a database is, with the trait that must not say otherwise. */
const IS: Readonly<Record<string, (database: Database) => boolean>> = {
  'managed-service': ({ managed }) => managed.length > 0,
  'self-hosting': ({ selfHosted }) => selfHosted,
  'open-source-licence': ({ licence }) => licence.kind === 'open-source',
  'active-active-writes': ({ multiRegionWrites }) => multiRegionWrites.has,
  'offline-sync': ({ offlineSync }) => offlineSync.has,
  'embedded-edge': ({ platforms }) => platforms.includes('embedded') || platforms.includes('edge'),
  'multi-record-transactions': ({ consistency }) => ['multi-record', 'cross-entity'].includes(consistency.transactions),
  'cross-entity-transactions': ({ consistency }) => consistency.transactions === 'cross-entity',
  'strong-reads': ({ consistency }) => consistency.reads === 'strong',
  ...Object.fromEntries(
    Object.entries(SPOKEN_BY).map(([trait, words]) => [
      trait,
      ({ languages }: Database) => languages.some((word) => words.includes(word)),
    ]),
  ),
};

describe('A database says the same of itself in its facts and in its support', () => {
  it.each(databases)('$id', (database) => {
    const contradicting = Object.entries(IS).filter(([trait, is]) => {
      const level = levelOf(database, trait);
      return is(database) ? level === 'absent' : level === 'native' || level === 'good';
    });
    expect(contradicting.map(([trait]) => trait)).toStrictEqual([]);
  });

  it.each(databases)(
    '$id: has a licence that is open exactly where its kind is, but for the public domain',
    ({ licence, selfHosted }) => {
      if (licence.osi) expect(licence.kind).toBe('open-source');
      if (licence.kind === 'open-source') expect(licence.osi || licence.spdx === 'blessing').toBe(true);
      if (!selfHosted) expect(licence.kind).toBe('proprietary');
    },
  );

  it.each(databases)('$id: was licensed and released on days that there were', ({ licence, release }) => {
    const days = [licence.since, release?.date].flatMap((day) => day ?? []);
    expect(days.filter((day) => new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day)).toStrictEqual([]);
  });
});

const wordsOf = (group: string, key: string): readonly string[] => {
  const property = (node: SchemaNode | undefined, name: string): SchemaNode | undefined => {
    const found = node?.properties?.[name];
    return found === undefined ? undefined : followed(found);
  };
  const node = property(property(CONTRACT, group), key);
  return node?.enum ?? (node?.items === undefined ? [] : (followed(node.items).enum ?? []));
};

const factsOf = (workload: Workload): Facts => gatherFacts(workload, RULEBOOK).facts;

/** Databases by whether they survive the limits on one statement alone. */
const survivors = (
  operations: Workload['operations'],
): { out: readonly string[]; kept: readonly string[]; charged: readonly string[] } => {
  const facts = factsOf({ name: 'One word', ...(operations === undefined ? {} : { operations }) });
  const all = limitsMetByAll(databases, facts, weights.nearLimit);
  const met = databases.map(({ id }, at) => ({ id, met: all[at] ?? [] }));
  const excluded = met.filter((one) => one.met.some(({ excludes }) => excludes));
  return {
    out: excluded.map(({ id }) => id),
    kept: met.filter((one) => !excluded.includes(one)).map(({ id }) => id),
    charged: met
      .filter((one) => one.met.some(({ state, excludes }) => state === 'passed' && !excludes))
      .map(({ id }) => id),
  };
};

describe('What the contract lets a team demand', () => {
  it.each(wordsOf('operations', 'queryLanguages'))('%s is spoken by some database, and not by all', (word) => {
    const { out, kept } = survivors({ queryLanguages: [word] } as Workload['operations']);
    expect(kept).toStrictEqual(
      databases.filter(({ languages }) => languages.some((one) => one === word)).map(({ id }) => id),
    );
    expect([out.length > 0, kept.length > 0]).toStrictEqual([true, true]);
  });

  it.each(wordsOf('operations', 'platforms'))('%s is where some database runs, and not all', (word) => {
    const { out, kept } = survivors({ platforms: [word] } as Workload['operations']);
    expect(kept).toStrictEqual(
      databases.filter(({ platforms }) => platforms.some((one) => one === word)).map(({ id }) => id),
    );
    expect([out.length > 0, kept.length > 0]).toStrictEqual([true, true]);
  });

  it.each(wordsOf('operations', 'licence'))('licence %s rules some out and keeps some, unless any will do', (word) => {
    const { out, kept } = survivors({ licence: word } as Workload['operations']);
    expect([out.length > 0, kept.length > 0]).toStrictEqual([word !== 'any', true]);
  });

  it.each(wordsOf('operations', 'hosting'))(
    'hosting %s rules some out and keeps some, where it is required',
    (word) => {
      const { out, kept, charged } = survivors({ hosting: word } as Workload['operations']);
      expect([out.length > 0, kept.length > 0]).toStrictEqual([word.endsWith('-required'), true]);
      expect(charged.length > 0).toBe(word === 'managed-preferred');
    },
  );

  it.each(wordsOf('operations', 'portability'))(
    'portability %s rules some out and keeps some, unless any will do',
    (word) => {
      const { out, kept } = survivors({ portability: word } as Workload['operations']);
      expect([out.length > 0, kept.length > 0]).toStrictEqual([word !== 'any', true]);
    },
  );
});

/** Ids of the databases that a workload rules out by their limits. */
const ruledOut = (workload: Omit<Workload, 'name'>): readonly string[] => {
  const facts = factsOf({ name: 'One role', ...workload });
  const all = limitsMetByAll(databases, facts, weights.nearLimit);
  return databases.filter((_, at) => all[at]?.some(({ excludes }) => excludes)).map(({ id }) => id);
};

describe('The role that a store is to play', () => {
  it('rules out as a library whatever has no form that lives in an application', () => {
    const servers = databases.filter(({ platforms }) => !platforms.includes('embedded')).map(({ id }) => id);
    expect(ruledOut({ operations: { deployment: 'in-process' } })).toStrictEqual(servers);
    expect(servers).not.toContain('sqlite');
  });

  it("rules out as a server of one's own whatever only its vendor runs", () => {
    const services = databases.filter(({ selfHosted }) => !selfHosted).map(({ id }) => id);
    expect(ruledOut({ operations: { deployment: 'one-server' } })).toStrictEqual(services);
    expect(services).not.toContain('postgresql');
  });

  it.each([
    { data: { role: 'system-of-record' } },
    { availability: { durability: 'replicated' } },
    { availability: { durability: 'synchronous' } },
  ] as const)('rules out for %j whatever keeps nothing for good, and nothing else', (workload) => {
    const caches = databases.filter((database) => levelOf(database, 'durable-writes') === 'absent').map(({ id }) => id);
    expect(caches).toContain('memcached');
    expect(ruledOut(workload)).toStrictEqual(caches);
  });

  it('rules out by memory the stores that keep all their data there, once there is more', () => {
    const inMemory = databases.filter(({ inMemory }) => inMemory?.share === 'all').map(({ id }) => id);
    expect(inMemory).toContain('redis');
    const small = ruledOut({ data: { datasetGb: 64 }, operations: { memoryGb: 64 } });
    expect(small.filter((id) => inMemory.includes(id))).toStrictEqual([]);
    // Whatever holds no more than a few gigabytes in a database is out in either case.
    const large = ruledOut({ data: { datasetGb: 65 }, operations: { memoryGb: 64 } });
    expect(large.filter((id) => !small.includes(id))).toStrictEqual(inMemory);
  });
});

describe('A feature that is not generally available', () => {
  const previews = RAW.flatMap((raw) =>
    Object.entries(raw.support).flatMap(([trait, support]) =>
      support.preview === true ? [{ id: raw.id, raw, trait, support }] : [],
    ),
  );
  const needs = readCases('further-cases').map(({ workload }) => {
    const facts = factsOf(workload);
    return { facts, needs: gatherNeeds(facts, RULEBOOK.selection) };
  });
  /** Every standing of a database in all the published cases, were one entry of its support another. */
  const standingsWith = (raw: RawDatabase, trait: string, support: RawSupport): readonly object[] => {
    const built = buildDatabases(
      [{ ...raw, support: { ...raw.support, [trait]: support } }],
      families,
      WORDS,
      new Map(),
    );
    return needs.map(({ facts, needs: all }) => {
      const { database, ...standing } = rankDatabases(all, facts, [], built, weights)[0] ?? { database: undefined };
      expect(database?.id).toBe(raw.id);
      return standing;
    });
  };

  it('is marked somewhere in the catalogue', () => {
    expect(previews).not.toHaveLength(0);
  });

  it.each(previews)('counts for nothing, whatever its level: $trait of $id', ({ raw, trait, support }) => {
    const standings = SUPPORT_LEVELS.map((level) => standingsWith(raw, trait, { ...support, level }));
    for (const other of standings) expect(other).toStrictEqual(standings[0]);
    const database = databases.find(({ id }) => id === raw.id);
    expect(database?.previews.get(trait)?.level).toBe(support.level);
    expect(database?.support.get(trait)?.level).toBe(support.meanwhile ?? 'absent');
  });

  it('is never stood in for by what the others of its family have', () => {
    const borrowed = previews.filter(({ id, trait, support }) => {
      const database = databases.find((one) => one.id === id);
      return database?.support.get(trait)?.evidence.en !== support.evidence.en;
    });
    expect(borrowed).toStrictEqual([]);
  });

  it.each(previews)('is worth more than what counts without it: $trait of $id', ({ support }) => {
    const { level, meanwhile = 'absent' } = support;
    expect(SUPPORT_LEVELS.indexOf(level)).toBeLessThan(SUPPORT_LEVELS.indexOf(meanwhile));
  });

  it('would count once it is generally available', () => {
    const changed = previews.filter(({ raw, trait, support }) => {
      const { level, evidence, source } = support;
      const released = { level, evidence, source };
      const before = standingsWith(raw, trait, support);
      return JSON.stringify(standingsWith(raw, trait, released)) !== JSON.stringify(before);
    });
    expect(changed).not.toHaveLength(0);
  });
});

describe('A family', () => {
  it.each(families)(
    '$id: has a database left, and a widely used one among its first, where nothing but its use is said',
    ({ id, suited }) => {
      const useCases = suited.flatMap((use) => use.useCases ?? []).slice(0, 1);
      const { databases: standings } = recommend({ name: 'Its own use', useCases }, RULEBOOK);
      const own = standings.filter(({ database }) => database.family === id);
      expect(own.filter(({ outcome }) => outcome === 'ruled-out')).toStrictEqual([]);
      expect(own.slice(0, 3).map(({ database }) => database.adoption)).toContain('widespread');
    },
  );
});
