import { amount, FLAG, ids, words, type FactKind, type ValueOf } from '../input/fact-kind.js';
import {
  ACCESS_PATTERNS,
  PLATFORMS,
  QUERY_LANGUAGES,
  type AccessPattern,
  type DatabaseState,
  type Platform,
  type QueryLanguage,
} from '../input/words.js';
import type { Stated, STATED_FACTS } from '../input/workload.js';

type Ground = keyof typeof STATED_FACTS;
type Grounds = readonly Ground[];
type AllOf<Names extends Grounds> = { readonly [Index in keyof Names]: Stated<Names[Index]> };
type AnyOf<Names extends Grounds> = { readonly [Index in keyof Names]: Stated<Names[Index]> | undefined };

/** A database that the team runs already, be it one that it is leaving. */
interface Owned {
  readonly database: { readonly family: string; readonly languages: readonly QueryLanguage[] };
  readonly state: DatabaseState;
}

/** Nothing where the fact stays unknown all the same; an empty list says as little. */
type Recipe<Known, Value> = (known: Known, owned: readonly Owned[]) => Value | undefined;

/** A way in which a fact follows from others. */
export interface Way<Value = ValueOf<FactKind>> {
  readonly grounds: Grounds;
  /** Those of them on which the value rests; the others can only silence it. */
  readonly rests: Grounds;
  /** Whether all the grounds have to be known, or only one of them. */
  readonly needsAll: boolean;
  // A method, so that each recipe can ask for just the values that its grounds have.
  recipe(known: readonly (ValueOf<FactKind> | undefined)[], owned: readonly Owned[]): Value | undefined;
}

const fromAll = <const Names extends Grounds, Value>(
  grounds: Names,
  recipe: Recipe<AllOf<Names>, Value>,
): Way<Value> => ({ grounds, rests: grounds, needsAll: true, recipe });

const fromAny = <const Names extends Grounds, Value>(
  grounds: Names,
  recipe: Recipe<AnyOf<Names>, Value>,
  rests: Grounds = grounds,
): Way<Value> => ({ grounds, rests, needsAll: false, recipe });

/** How a fact is derived: by the first of the ways whose grounds are known, or by the one that gives most. */
export interface Derivation<Value = ValueOf<FactKind>> {
  readonly ways: readonly Way<Value>[];
  readonly decides: 'first' | 'largest';
}

const derived = <Kind extends FactKind>(
  kind: Kind,
  ...ways: readonly Way<ValueOf<Kind>>[]
): Kind & Derivation<ValueOf<Kind>> => ({ ...kind, ways, decides: 'first' });

/** Each way bounds the fact from below, so that the largest of them is nearest to it. */
const largestOf = <Kind extends FactKind>(
  kind: Kind,
  ...ways: readonly Way<ValueOf<Kind>>[]
): Kind & Derivation<ValueOf<Kind>> => ({ ...kind, ways, decides: 'largest' });

const PATTERNS = ['access.patterns', 'access.primaryPattern'] as const;

const patternsOf = ([patterns = [], primary]: AnyOf<typeof PATTERNS>): readonly AccessPattern[] =>
  primary === undefined || patterns.includes(primary) ? patterns : [...patterns, primary];

/** Patterns that reach a record by its key alone. */
const KEY_ACCESS: ReadonlySet<AccessPattern> = new Set<AccessPattern>([
  'point-lookup',
  'batch-lookup',
  'latest-value',
  'counter',
]);

/** Patterns that need an index or engine of a kind of their own. */
const SPECIALTIES: Readonly<Partial<Record<AccessPattern, string>>> = {
  'full-text': 'text',
  'prefix-autocomplete': 'text',
  'substring-match': 'text',
  facets: 'text',
  'fuzzy-match': 'text',
  'vector-similarity': 'vector',
  'hybrid-search': 'vector',
  geospatial: 'geography',
  'geometry-computation': 'geography',
  traversal: 'graph',
  'shortest-path': 'graph',
  'pattern-matching': 'graph',
  aggregation: 'analytics',
  'analytical-scan': 'analytics',
  'time-window': 'time',
  downsampling: 'time',
  queue: 'messaging',
  'pub-sub': 'messaging',
  'event-replay': 'messaging',
  watch: 'messaging',
  join: 'relations',
};

const specialtiesOf = (patterns: readonly AccessPattern[]): readonly string[] =>
  patterns.map((pattern) => SPECIALTIES[pattern]).filter((specialty) => specialty !== undefined);

/** Places where a store sits beside the one application that uses it. */
const LOCAL: ReadonlySet<Platform> = new Set<Platform>(['embedded', 'edge']);

/** Days in a month, on average: 365.25 / 12. */
const DAYS_PER_MONTH = 30.4375;
const DAYS_PER_YEAR = 365;
const KB_PER_GB = 1_000_000;

/** Of hardly any memory even a little data is too much, but never without end: no number of an answer is infinite. */
const perMemory = (gb: number, memory: number): number | undefined =>
  memory > 0 ? Math.min(gb / memory, Number.MAX_VALUE) : undefined;

/** The facts that follow from stated or implied ones, in the order in which they are added. */
export const DERIVED_FACTS = {
  'derived.patterns': derived(words(ACCESS_PATTERNS), fromAny(PATTERNS, patternsOf)),
  'derived.keyAccessOnly': derived(
    FLAG,
    fromAny(PATTERNS, (known) => patternsOf(known).every((pattern) => KEY_ACCESS.has(pattern))),
  ),
  'derived.querySpecialties': derived(
    amount({ min: 0, max: 10 }),
    // A copy is made for one kind of query, so that it has no others to keep together.
    fromAny([...PATTERNS, 'data.role'], ([patterns, primary, role]) =>
      (patterns ?? primary) === undefined || role === 'derived' || role === 'cache'
        ? undefined
        : new Set(specialtiesOf(patternsOf([patterns, primary]))).size,
    ),
  ),
  'derived.requestsPerSecond': derived(
    amount({ min: 0, max: 2e10 }),
    fromAll(['traffic.readsPerSecond', 'traffic.writesPerSecond'], ([reads, writes]) => reads + writes),
  ),
  'derived.writeShare': derived(
    amount({ min: 0, max: 1 }),
    fromAll(['traffic.readsPerSecond', 'traffic.writesPerSecond'], ([reads, writes]) =>
      reads + writes > 0 ? writes / (reads + writes) : undefined,
    ),
    fromAll(['traffic.readsPerWrite'], ([ratio]) => 1 / (1 + ratio)),
  ),
  /** Live data to plan for, in GB before replication: no less than the records take, whatever was stated of the whole. */
  'derived.plannedGb': largestOf(
    amount({ min: 0, max: Number.MAX_VALUE }),
    fromAll(['data.datasetGb'], ([gb]) => gb),
    fromAll(['data.growthGbPerMonth', 'data.retentionDays'], ([growth, days]) => (growth * days) / DAYS_PER_MONTH),
    fromAll(['data.recordCount', 'data.typicalItemKb'], ([count, kb]) => (count * kb) / KB_PER_GB),
  ),
  /** The size to plan for as a share of the memory that the store may use: above 1 not all of it fits. */
  'derived.dataPerMemory': largestOf(
    amount({ min: 0, max: Number.MAX_VALUE }),
    fromAll(['data.datasetGb', 'operations.memoryGb'], ([gb, memory]) => perMemory(gb, memory)),
    fromAll(['data.growthGbPerMonth', 'data.retentionDays', 'operations.memoryGb'], ([growth, days, memory]) =>
      perMemory((growth * days) / DAYS_PER_MONTH, memory),
    ),
    fromAll(['data.recordCount', 'data.typicalItemKb', 'operations.memoryGb'], ([count, kb, memory]) =>
      perMemory((count * kb) / KB_PER_GB, memory),
    ),
  ),
  /** Growth that accumulates. Where records expire within a year, new ones take the place of old ones. */
  'derived.lastingGrowthGbPerMonth': derived(
    amount({ min: 0, max: 1e9 }),
    fromAny(['data.growthGbPerMonth', 'data.retentionDays'], ([growth, days = Infinity]) =>
      days > DAYS_PER_YEAR ? growth : undefined,
    ),
  ),
  /** Requests on the busiest key: its reads and its writes bound them from below, each alone and both together. */
  'derived.hottestKeyPerSecond': largestOf(
    amount({ min: 0, max: 2e10, unit: 'perSecond' }),
    fromAll(['traffic.hottestKeyPerSecond'], ([rate]) => rate),
    fromAny(
      ['traffic.hottestKeyReadsPerSecond', 'traffic.hottestKeyWritesPerSecond'],
      ([reads = 0, writes = 0]) => reads + writes,
    ),
  ),
  /** The size of a record that holds its longest list, element by element, instead of a record for each. */
  'derived.gatheredItemKb': derived(
    amount({ min: 0, max: 1e22, unit: 'kB' }),
    fromAll(['data.largestCollectionPerRecord', 'data.typicalItemKb'], ([elements, kb]) => elements * kb),
  ),
  /** Writers at once, unless the store is said to be inside the application: its threads share a library well enough. */
  'derived.sharedWriters': derived(
    amount({ min: 1, max: 1e9 }),
    fromAny(
      ['traffic.concurrentWriters', 'operations.deployment', 'operations.platforms'],
      ([writers, deployment, platforms = []]) =>
        deployment === 'in-process' || platforms.some((platform) => LOCAL.has(platform)) ? undefined : writers,
      ['traffic.concurrentWriters'],
    ),
  ),
  /** Of what the team is to go on running. */
  'derived.existingFamilies': derived(
    ids(),
    fromAll(['operations.existing'], (_, owned) => [
      ...new Set(owned.filter(({ state }) => state !== 'leaving').map(({ database }) => database.family)),
    ]),
  ),
  /** What people know, they still know while they leave it. */
  'derived.familiarLanguages': derived(
    words(QUERY_LANGUAGES),
    fromAny(['operations.teamKnows', 'operations.existing'], ([known = []], owned) => [
      ...new Set([...known, ...owned.flatMap(({ database }) => database.languages)]),
    ]),
  ),
  /** Where it must be managed: the platforms on which the managed service must run. */
  'derived.managedPlatforms': derived(
    words(PLATFORMS),
    fromAll(['operations.platforms', 'operations.hosting'], ([platforms, hosting]) =>
      hosting === 'managed-required' ? platforms : undefined,
    ),
  ),
  'derived.languageChoices': derived(
    amount({ min: 0, max: 10 }),
    fromAll(['operations.queryLanguages'], ([required]) => required.length),
  ),
} satisfies Readonly<Record<string, FactKind & Derivation>>;
