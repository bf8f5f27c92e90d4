import { vocabularyOf, type FactKind, type Vocabulary } from './fact-kind.js';
import {
  ACCESS_PATTERNS,
  ARCHITECTURES,
  CONFLICT_CHOICES,
  DATA_ROLES,
  DATA_SHAPES,
  DURABILITIES,
  ELASTICITIES,
  HOSTINGS,
  INGESTS,
  INTEGRITIES,
  LICENCES,
  MUTABILITIES,
  OPERATOR_SKILLS,
  PARTITION_CHOICES,
  PLATFORMS,
  PORTABILITIES,
  PROJECTIONS,
  QUERY_LANGUAGES,
  READ_GUARANTEES,
  RELATIONSHIPS,
  SCHEMA_KINDS,
  TRANSACTION_UNITS,
  USE_CASES,
} from '../input/words.js';

/** The facts that a workload can state: every property of the contract but its name and description. */
export const STATED_FACTS = {
  useCases: { kind: 'words', words: USE_CASES },
  'data.shapes': { kind: 'words', words: DATA_SHAPES },
  'data.schema': { kind: 'word', words: SCHEMA_KINDS },
  'data.relationships': { kind: 'word', words: RELATIONSHIPS },
  'data.mutability': { kind: 'word', words: MUTABILITIES },
  'data.typicalItemKb': { kind: 'number', min: 0, max: 1000000000 },
  'data.maxItemKb': { kind: 'number', min: 0, max: 1000000000 },
  'data.datasetGb': { kind: 'number', min: 0, max: 1000000000 },
  'data.growthGbPerMonth': { kind: 'number', min: 0, max: 1000000000 },
  'data.retentionDays': { kind: 'number', min: 0, max: 100000 },
  'data.recordCount': { kind: 'number', min: 0, max: 1000000000000000 },
  'data.seriesCardinality': { kind: 'number', min: 0, max: 1000000000000000 },
  'data.tamperEvidence': { kind: 'flag' },
  'data.role': { kind: 'word', words: DATA_ROLES },
  'data.unboundedAggregates': { kind: 'flag' },
  'data.hotShare': { kind: 'number', min: 0, max: 1 },
  'access.patterns': { kind: 'words', words: ACCESS_PATTERNS },
  'access.primaryPattern': { kind: 'word', words: ACCESS_PATTERNS },
  'access.traversalDepth': { kind: 'number', min: 0, max: 100 },
  'access.queriesKnownUpFront': { kind: 'flag' },
  'access.vectorDimensions': { kind: 'number', min: 1, max: 100000 },
  'access.vectorCount': { kind: 'number', min: 0, max: 10000000000000 },
  'access.maxNodeDegree': { kind: 'number', min: 0, max: 1000000000000 },
  'access.freshnessSeconds': { kind: 'number', min: 0, max: 31536000 },
  'access.concurrentQueries': { kind: 'number', min: 0, max: 1000000000 },
  'access.variableDepth': { kind: 'flag' },
  'access.projection': { kind: 'word', words: PROJECTIONS },
  'traffic.readsPerSecond': { kind: 'number', min: 0, max: 10000000000 },
  'traffic.writesPerSecond': { kind: 'number', min: 0, max: 10000000000 },
  'traffic.peakToAverage': { kind: 'number', min: 1, max: 100000 },
  'traffic.readLatencyP99Ms': { kind: 'number', min: 0, max: 86400000 },
  'traffic.writeLatencyP99Ms': { kind: 'number', min: 0, max: 86400000 },
  'traffic.hotKeys': { kind: 'flag' },
  'traffic.ingest': { kind: 'word', words: INGESTS },
  'traffic.hottestKeyPerSecond': { kind: 'number', min: 0, max: 10000000000 },
  'traffic.readsPerWrite': { kind: 'number', min: 0, max: 1000000000 },
  'consistency.reads': { kind: 'word', words: READ_GUARANTEES },
  'consistency.transactions': { kind: 'word', words: TRANSACTION_UNITS },
  'consistency.conditionalWrites': { kind: 'flag' },
  'consistency.integrity': { kind: 'word', words: INTEGRITIES },
  'consistency.onPartition': { kind: 'word', words: PARTITION_CHOICES },
  'consistency.maxTransactionRecords': { kind: 'number', min: 1, max: 1000000000 },
  'consistency.conflicts': { kind: 'word', words: CONFLICT_CHOICES },
  'availability.targetPercent': { kind: 'number', min: 0, max: 100 },
  'availability.regions': { kind: 'number', min: 1, max: 1000 },
  'availability.multiRegionWrites': { kind: 'flag' },
  'availability.durability': { kind: 'word', words: DURABILITIES },
  'availability.maxDataLossSeconds': { kind: 'number', min: 0, max: 31536000 },
  'availability.maxDowntimeSeconds': { kind: 'number', min: 0, max: 31536000 },
  'availability.offlineClients': { kind: 'flag' },
  'operations.platforms': { kind: 'words', words: PLATFORMS },
  'operations.hosting': { kind: 'word', words: HOSTINGS },
  'operations.elasticity': { kind: 'word', words: ELASTICITIES },
  'operations.licence': { kind: 'word', words: LICENCES },
  'operations.operatorSkill': { kind: 'word', words: OPERATOR_SKILLS },
  'operations.existing': { kind: 'ids' },
  'operations.teamSize': { kind: 'number', min: 1, max: 100000 },
  'operations.portability': { kind: 'word', words: PORTABILITIES },
  'operations.queryLanguages': { kind: 'words', words: QUERY_LANGUAGES },
  'operations.teamKnows': { kind: 'words', words: QUERY_LANGUAGES },
  'operations.onlineSchemaChange': { kind: 'flag' },
  'operations.dataResidency': { kind: 'flag' },
  'priorities.realTimeResponse': { kind: 'number', min: 0, max: 5 },
  'priorities.scalability': { kind: 'number', min: 0, max: 5 },
  'priorities.highAvailability': { kind: 'number', min: 0, max: 5 },
  'priorities.cloudNative': { kind: 'number', min: 0, max: 5 },
  'priorities.simplicity': { kind: 'number', min: 0, max: 5 },
  'priorities.flexibility': { kind: 'number', min: 0, max: 5 },
  'priorities.lowCost': { kind: 'number', min: 0, max: 5 },
  architecture: { kind: 'word', words: ARCHITECTURES },
} as const satisfies Readonly<Record<string, FactKind>>;

/** The facts that follow from stated or implied ones; `derive.ts` says how. */
export const DERIVED_FACTS = {
  'derived.patterns': { kind: 'words', words: ACCESS_PATTERNS },
  'derived.keyAccessOnly': { kind: 'flag' },
  'derived.querySpecialties': { kind: 'number', min: 0, max: 10 },
  'derived.requestsPerSecond': { kind: 'number', min: 0, max: 20_000_000_000 },
  'derived.writeShare': { kind: 'number', min: 0, max: 1 },
  'derived.plannedGb': { kind: 'number', min: 0, max: Number.MAX_VALUE },
  'derived.lastingGrowthGbPerMonth': { kind: 'number', min: 0, max: 1_000_000_000 },
  'derived.familiarLanguages': { kind: 'words', words: QUERY_LANGUAGES },
  'derived.existingFamilies': { kind: 'ids' },
  'derived.languageChoices': { kind: 'number', min: 0, max: 10 },
  'derived.managedPlatforms': { kind: 'words', words: PLATFORMS },
} as const satisfies Readonly<Record<string, FactKind>>;

/** What each derived fact rests on. */
export const DERIVED_FROM: Readonly<Record<keyof typeof DERIVED_FACTS, readonly (keyof typeof STATED_FACTS)[]>> = {
  'derived.patterns': ['access.patterns', 'access.primaryPattern'],
  'derived.keyAccessOnly': ['access.patterns', 'access.primaryPattern'],
  'derived.querySpecialties': ['access.patterns', 'access.primaryPattern'],
  'derived.requestsPerSecond': ['traffic.readsPerSecond', 'traffic.writesPerSecond'],
  'derived.writeShare': ['traffic.readsPerSecond', 'traffic.writesPerSecond', 'traffic.readsPerWrite'],
  'derived.plannedGb': [
    'data.datasetGb',
    'data.growthGbPerMonth',
    'data.retentionDays',
    'data.recordCount',
    'data.typicalItemKb',
  ],
  'derived.lastingGrowthGbPerMonth': ['data.growthGbPerMonth', 'data.retentionDays'],
  'derived.familiarLanguages': ['operations.teamKnows', 'operations.existing'],
  'derived.existingFamilies': ['operations.existing'],
  'derived.languageChoices': ['operations.queryLanguages'],
  'derived.managedPlatforms': ['operations.platforms', 'operations.hosting'],
};

export type StatedFactName = keyof typeof STATED_FACTS;
export type DerivedFactName = keyof typeof DERIVED_FACTS;
export type FactName = StatedFactName | DerivedFactName;

export const FACTS: Readonly<Record<FactName, FactKind>> = { ...STATED_FACTS, ...DERIVED_FACTS };

/** What rules on workloads read. */
export const WORKLOAD_VOCABULARY: Vocabulary<FactName> = vocabularyOf<FactName>(FACTS);

export const isFactName = (name: string): name is FactName => WORKLOAD_VOCABULARY.named(name) !== undefined;

const GROUNDS: ReadonlyMap<FactName, readonly StatedFactName[]> = new Map([
  ...(Object.keys(STATED_FACTS) as StatedFactName[]).map((name) => [name, [name]] as const),
  ...(Object.entries(DERIVED_FROM) as [FactName, readonly StatedFactName[]][]),
]);

/** What is stated where a fact is known: itself, or what it is derived from. */
export const groundsOf = (name: FactName): readonly StatedFactName[] => GROUNDS.get(name) ?? [];
