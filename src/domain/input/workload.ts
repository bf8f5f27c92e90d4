import { amount, FLAG, ids, word, words, type FactKind, type ObjectOf, type ValueOf } from './fact-kind.js';
import {
  ACCESS_PATTERNS,
  ARCHITECTURES,
  COMPLIANCES,
  COMPUTES,
  CONFLICT_CHOICES,
  DATA_ROLES,
  DATA_SHAPES,
  DEPLOYMENTS,
  DURABILITIES,
  ELASTICITIES,
  HOSTINGS,
  INGESTS,
  INSTALLERS,
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
  TENANT_ISOLATIONS,
  TRANSACTION_UNITS,
  USE_CASES,
  type DatabaseState,
} from './words.js';

const PRIORITY = amount({ min: 0, max: 5, integer: true });

/** How long the name of a database may be, in the catalogue or not. */
export const DATABASE_NAME = { minLength: 1, maxLength: 64 } as const;

/**
 * The facts that a workload can state: every property of the contract but its name, its description and whose it is. Its type, what is
 * valid input and what conditions of rules may ask all follow from here; of the databases that are run already a workload
 * can say more than the fact holds.
 */
export const STATED_FACTS = {
  useCases: words(USE_CASES, { maxItems: 8 }),
  'data.shapes': words(DATA_SHAPES),
  'data.schema': word(SCHEMA_KINDS),
  'data.relationships': word(RELATIONSHIPS),
  'data.mutability': word(MUTABILITIES),
  'data.typicalItemKb': amount({ above: 0, max: 1e9, unit: 'kB' }),
  'data.maxItemKb': amount({ above: 0, max: 1e9, unit: 'kB' }),
  'data.datasetGb': amount({ min: 0, max: 1e9, unit: 'GB' }),
  'data.growthGbPerMonth': amount({ min: 0, max: 1e9, unit: 'gbPerMonth' }),
  'data.retentionDays': amount({ above: 0, max: 100_000, unit: 'days' }),
  'data.recordCount': amount({ min: 0, max: 1e15 }),
  'data.seriesCardinality': amount({ min: 0, max: 1e15 }),
  'data.tamperEvidence': FLAG,
  'data.role': word(DATA_ROLES),
  'data.unboundedAggregates': FLAG,
  'data.hotShare': amount({ min: 0, max: 1 }),
  'data.expires': FLAG,
  'data.distinctFields': amount({ min: 0, max: 1e9 }),
  'data.largestPartitionGb': amount({ min: 0, max: 1e9, unit: 'GB' }),
  'data.largestCollectionPerRecord': amount({ min: 0, max: 1e13 }),
  'data.tenants': amount({ min: 1, max: 1e12 }),
  'data.tenantIsolation': word(TENANT_ISOLATIONS),
  'data.coldShare': amount({ min: 0, max: 1 }),
  'access.patterns': words(ACCESS_PATTERNS),
  'access.primaryPattern': word(ACCESS_PATTERNS),
  'access.traversalDepth': amount({ min: 0, max: 100, integer: true }),
  'access.queriesKnownUpFront': FLAG,
  'access.vectorDimensions': amount({ min: 1, max: 100_000, integer: true }),
  'access.vectorCount': amount({ min: 0, max: 1e13 }),
  'access.maxNodeDegree': amount({ min: 0, max: 1e12 }),
  'access.freshnessSeconds': amount({ min: 0, max: 31_536_000, unit: 'seconds' }),
  'access.concurrentQueries': amount({ min: 0, max: 1e9 }),
  'access.variableDepth': FLAG,
  'access.projection': word(PROJECTIONS),
  'traffic.readsPerSecond': amount({ min: 0, max: 1e10, unit: 'perSecond' }),
  'traffic.writesPerSecond': amount({ min: 0, max: 1e10, unit: 'perSecond' }),
  'traffic.peakToAverage': amount({ min: 1, max: 100_000 }),
  'traffic.readLatencyP99Ms': amount({ above: 0, max: 86_400_000, unit: 'ms' }),
  'traffic.writeLatencyP99Ms': amount({ above: 0, max: 86_400_000, unit: 'ms' }),
  'traffic.hotKeys': FLAG,
  'traffic.ingest': word(INGESTS),
  'traffic.hottestKeyPerSecond': amount({ min: 0, max: 1e10, unit: 'perSecond' }),
  'traffic.readsPerWrite': amount({ min: 0, max: 1e9 }),
  'traffic.hottestKeyReadsPerSecond': amount({ min: 0, max: 1e10, unit: 'perSecond' }),
  'traffic.hottestKeyWritesPerSecond': amount({ min: 0, max: 1e10, unit: 'perSecond' }),
  'traffic.rowsPerWrite': amount({ min: 1, max: 1e9 }),
  'traffic.concurrentWriters': amount({ min: 1, max: 1e9 }),
  'traffic.clientConnections': amount({ min: 1, max: 1e9 }),
  'consistency.reads': word(READ_GUARANTEES),
  'consistency.transactions': word(TRANSACTION_UNITS),
  'consistency.conditionalWrites': FLAG,
  'consistency.integrity': word(INTEGRITIES),
  'consistency.onPartition': word(PARTITION_CHOICES),
  'consistency.maxTransactionRecords': amount({ min: 1, max: 1e9, integer: true }),
  'consistency.conflicts': word(CONFLICT_CHOICES),
  'consistency.tunable': FLAG,
  'availability.targetPercent': amount({ min: 0, max: 100, unit: 'percent' }),
  'availability.regions': amount({ min: 1, max: 1000, integer: true }),
  'availability.multiRegionWrites': FLAG,
  'availability.durability': word(DURABILITIES),
  'availability.maxDataLossSeconds': amount({ min: 0, max: 31_536_000, unit: 'seconds' }),
  'availability.maxDowntimeSeconds': amount({ min: 0, max: 31_536_000, unit: 'seconds' }),
  'availability.offlineClients': FLAG,
  'availability.pointInTimeRestore': FLAG,
  'operations.platforms': words(PLATFORMS),
  'operations.hosting': word(HOSTINGS),
  'operations.elasticity': word(ELASTICITIES),
  'operations.licence': word(LICENCES),
  'operations.operatorSkill': word(OPERATOR_SKILLS),
  'operations.existing': ids({ maxItems: 20, ...DATABASE_NAME }),
  'operations.teamSize': amount({ min: 1, max: 100_000, integer: true }),
  'operations.portability': word(PORTABILITIES),
  'operations.queryLanguages': words(QUERY_LANGUAGES),
  'operations.teamKnows': words(QUERY_LANGUAGES),
  'operations.onlineSchemaChange': FLAG,
  'operations.dataResidency': FLAG,
  'operations.deployment': word(DEPLOYMENTS),
  'operations.memoryGb': amount({ min: 0, max: 1e9, unit: 'GB' }),
  'operations.compute': word(COMPUTES),
  'operations.installedBy': word(INSTALLERS),
  'operations.compliance': words(COMPLIANCES),
  'operations.localDevelopment': FLAG,
  'priorities.realTimeResponse': PRIORITY,
  'priorities.scalability': PRIORITY,
  'priorities.highAvailability': PRIORITY,
  'priorities.cloudNative': PRIORITY,
  'priorities.simplicity': PRIORITY,
  'priorities.flexibility': PRIORITY,
  'priorities.lowCost': PRIORITY,
  architecture: word(ARCHITECTURES),
} satisfies Readonly<Record<string, FactKind>>;

type Table = typeof STATED_FACTS;

/** The value of a fact, where it is stated. */
export type Stated<Name extends keyof Table> = ValueOf<Table[Name]>;

/** A database that the team runs already, and how it does: well, where that is not said. */
export interface ExistingDatabase {
  readonly database: string;
  readonly state?: DatabaseState;
}

interface Operations extends Omit<ObjectOf<Table, 'operations.'>, 'existing'> {
  /** A name alone says as much as an object with that name alone. */
  readonly existing?: readonly (string | ExistingDatabase)[];
}

/** The requirements of one use of data, as the input contract (version 1) describes them. What is left out is unknown. */
export interface Workload {
  readonly name: string;
  readonly description?: string;
  readonly useCases?: Stated<'useCases'>;
  readonly data?: ObjectOf<Table, 'data.'>;
  readonly access?: ObjectOf<Table, 'access.'>;
  readonly traffic?: ObjectOf<Table, 'traffic.'>;
  readonly consistency?: ObjectOf<Table, 'consistency.'>;
  readonly availability?: ObjectOf<Table, 'availability.'>;
  readonly operations?: Operations;
  readonly priorities?: ObjectOf<Table, 'priorities.'>;
  readonly architecture?: Stated<'architecture'>;
  /** The caller's own id of what this belongs to; it decides nothing. */
  readonly entityRef?: string;
}
