import type { Fact, FactValue } from '../facts/fact.js';
import type { Database } from '../rulebook/database.js';
import { databaseCalled } from '../rulebook/database-called.js';
import type { DerivedFactName, FactName } from '../facts/workload-facts.js';
import type { AccessPattern } from '../input/words.js';

/** Adds the facts that follow from those already known. One whose grounds are unknown stays unknown. */
export const deriveFacts = (facts: Map<FactName, Fact>, databases: readonly Database[]): void => {
  derivePatterns(facts);
  deriveTraffic(facts);
  deriveSize(facts);
  deriveGrowth(facts);
  deriveTeam(facts, databases);
};

type FactMap = Map<FactName, Fact>;

const put = (facts: FactMap, name: DerivedFactName, value: FactValue, grounds: readonly FactName[]): void => {
  const pointers: string[] = [];
  let firm = false;
  for (const ground of grounds) {
    const fact = facts.get(ground);
    if (fact === undefined) continue;
    firm ||= fact.firm;
    for (const pointer of fact.pointers) if (!pointers.includes(pointer)) pointers.push(pointer);
  }
  facts.set(name, { name, value, origin: 'derived', pointers, firm });
};

const numberOf = (facts: FactMap, name: FactName): number | undefined => {
  const value = facts.get(name)?.value;
  return typeof value === 'number' ? value : undefined;
};

const wordsOf = (facts: FactMap, name: FactName): readonly string[] => {
  const value = facts.get(name)?.value;
  return typeof value === 'object' ? value : typeof value === 'string' ? [value] : [];
};

/** Patterns that reach a record by its key alone. */
const KEY_ACCESS: ReadonlySet<string> = new Set<AccessPattern>([
  'point-lookup',
  'batch-lookup',
  'latest-value',
  'counter',
]);

/** Patterns that need an index or engine of a kind of their own. */
const SPECIALTIES: ReadonlyMap<string, string> = new Map<AccessPattern, string>([
  ['full-text', 'text'],
  ['prefix-autocomplete', 'text'],
  ['substring-match', 'text'],
  ['facets', 'text'],
  ['vector-similarity', 'vector'],
  ['hybrid-search', 'vector'],
  ['geospatial', 'geography'],
  ['traversal', 'graph'],
  ['shortest-path', 'graph'],
  ['pattern-matching', 'graph'],
  ['aggregation', 'analytics'],
  ['analytical-scan', 'analytics'],
  ['time-window', 'time'],
  ['downsampling', 'time'],
  ['queue', 'messaging'],
  ['pub-sub', 'messaging'],
  ['join', 'relations'],
]);

const derivePatterns = (facts: FactMap): void => {
  const grounds: readonly FactName[] = ['access.patterns', 'access.primaryPattern'];
  const patterns = [...wordsOf(facts, 'access.patterns')];
  for (const primary of wordsOf(facts, 'access.primaryPattern'))
    if (!patterns.includes(primary)) patterns.push(primary);
  if (patterns.length === 0) return;
  put(facts, 'derived.patterns', patterns, grounds);
  put(
    facts,
    'derived.keyAccessOnly',
    patterns.every((pattern) => KEY_ACCESS.has(pattern)),
    grounds,
  );
  const specialties = new Set<string>();
  for (const pattern of patterns) {
    const specialty = SPECIALTIES.get(pattern);
    if (specialty !== undefined) specialties.add(specialty);
  }
  put(facts, 'derived.querySpecialties', specialties.size, grounds);
};

const deriveTraffic = (facts: FactMap): void => {
  const reads = numberOf(facts, 'traffic.readsPerSecond');
  const writes = numberOf(facts, 'traffic.writesPerSecond');
  const ratio = numberOf(facts, 'traffic.readsPerWrite');
  if (reads !== undefined && writes !== undefined) {
    const grounds: readonly FactName[] = ['traffic.readsPerSecond', 'traffic.writesPerSecond'];
    put(facts, 'derived.requestsPerSecond', reads + writes, grounds);
    if (reads + writes > 0) put(facts, 'derived.writeShare', writes / (reads + writes), grounds);
  } else if (ratio !== undefined) {
    put(facts, 'derived.writeShare', 1 / (1 + ratio), ['traffic.readsPerWrite']);
  }
};

/** Days in a month, on average: 365.25 / 12. */
const DAYS_PER_MONTH = 30.4375;
const KB_PER_GB = 1_000_000;

/** Live data to plan for, in GB before replication: as stated, or from growth and retention, or from record count and size. */
const deriveSize = (facts: FactMap): void => {
  const recipes: readonly [readonly FactName[], (...values: readonly number[]) => number][] = [
    [['data.datasetGb'], (gb = 0) => gb],
    [['data.growthGbPerMonth', 'data.retentionDays'], (growth = 0, days = 0) => (growth * days) / DAYS_PER_MONTH],
    [['data.recordCount', 'data.typicalItemKb'], (count = 0, kb = 0) => (count * kb) / KB_PER_GB],
  ];
  for (const [grounds, size] of recipes) {
    const values = grounds.flatMap((name) => numberOf(facts, name) ?? []);
    if (values.length < grounds.length) continue;
    put(facts, 'derived.plannedGb', size(...values), grounds);
    return;
  }
};

const DAYS_PER_YEAR = 365;

/** Growth that adds up: what expires within a year makes room for what comes. */
const deriveGrowth = (facts: FactMap): void => {
  const growth = numberOf(facts, 'data.growthGbPerMonth');
  const days = numberOf(facts, 'data.retentionDays');
  if (growth === undefined || (days !== undefined && days <= DAYS_PER_YEAR)) return;
  put(facts, 'derived.lastingGrowthGbPerMonth', growth, ['data.growthGbPerMonth', 'data.retentionDays']);
};

const deriveTeam = (facts: FactMap, databases: readonly Database[]): void => {
  const owned = wordsOf(facts, 'operations.existing').flatMap((name) => databaseCalled(name, databases) ?? []);
  if (owned.length > 0) {
    put(facts, 'derived.existingFamilies', [...new Set(owned.map(({ family }) => family))], ['operations.existing']);
  }
  const languages = new Set([...wordsOf(facts, 'operations.teamKnows'), ...owned.flatMap((one) => one.languages)]);
  if (languages.size > 0) {
    put(facts, 'derived.familiarLanguages', [...languages], ['operations.teamKnows', 'operations.existing']);
  }
  deriveManagedPlatforms(facts);
  const required = wordsOf(facts, 'operations.queryLanguages');
  if (required.length > 0) {
    put(facts, 'derived.languageChoices', required.length, ['operations.queryLanguages']);
  }
};

/** Where somebody else must run it: a service on another platform would not do. */
const deriveManagedPlatforms = (facts: FactMap): void => {
  const platforms = wordsOf(facts, 'operations.platforms');
  if (platforms.length === 0 || facts.get('operations.hosting')?.value !== 'managed-required') return;
  put(facts, 'derived.managedPlatforms', platforms, ['operations.platforms', 'operations.hosting']);
};
