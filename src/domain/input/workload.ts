import type {
  AccessPattern,
  Architecture,
  ConflictChoice,
  DataRole,
  DataShape,
  Durability,
  Elasticity,
  Hosting,
  Ingest,
  Integrity,
  Licence,
  Mutability,
  OperatorSkill,
  PartitionChoice,
  Platform,
  Portability,
  Projection,
  QueryLanguage,
  ReadGuarantee,
  Relationship,
  SchemaKind,
  TransactionUnit,
  UseCase,
} from './words.js';

/** The requirements of one use of data, as the input contract (version 1) describes them. What is left out is unknown. */
export interface Workload {
  readonly name: string;
  readonly description?: string;
  readonly useCases?: readonly UseCase[];
  readonly data?: {
    readonly shapes?: readonly DataShape[];
    readonly schema?: SchemaKind;
    readonly relationships?: Relationship;
    readonly mutability?: Mutability;
    readonly typicalItemKb?: number;
    readonly maxItemKb?: number;
    readonly datasetGb?: number;
    readonly growthGbPerMonth?: number;
    readonly retentionDays?: number;
    readonly recordCount?: number;
    readonly seriesCardinality?: number;
    readonly tamperEvidence?: boolean;
    readonly role?: DataRole;
    readonly unboundedAggregates?: boolean;
    readonly hotShare?: number;
  };
  readonly access?: {
    readonly patterns?: readonly AccessPattern[];
    readonly primaryPattern?: AccessPattern;
    readonly traversalDepth?: number;
    readonly queriesKnownUpFront?: boolean;
    readonly vectorDimensions?: number;
    readonly vectorCount?: number;
    readonly maxNodeDegree?: number;
    readonly freshnessSeconds?: number;
    readonly concurrentQueries?: number;
    readonly variableDepth?: boolean;
    readonly projection?: Projection;
  };
  readonly traffic?: {
    readonly readsPerSecond?: number;
    readonly writesPerSecond?: number;
    readonly peakToAverage?: number;
    readonly readLatencyP99Ms?: number;
    readonly writeLatencyP99Ms?: number;
    readonly hotKeys?: boolean;
    readonly ingest?: Ingest;
    readonly hottestKeyPerSecond?: number;
    readonly readsPerWrite?: number;
  };
  readonly consistency?: {
    readonly reads?: ReadGuarantee;
    readonly transactions?: TransactionUnit;
    readonly conditionalWrites?: boolean;
    readonly integrity?: Integrity;
    readonly onPartition?: PartitionChoice;
    readonly maxTransactionRecords?: number;
    readonly conflicts?: ConflictChoice;
  };
  readonly availability?: {
    readonly targetPercent?: number;
    readonly regions?: number;
    readonly multiRegionWrites?: boolean;
    readonly durability?: Durability;
    readonly maxDataLossSeconds?: number;
    readonly maxDowntimeSeconds?: number;
    readonly offlineClients?: boolean;
  };
  readonly operations?: {
    readonly platforms?: readonly Platform[];
    readonly hosting?: Hosting;
    readonly elasticity?: Elasticity;
    readonly licence?: Licence;
    readonly operatorSkill?: OperatorSkill;
    readonly existing?: readonly string[];
    readonly teamSize?: number;
    readonly portability?: Portability;
    readonly queryLanguages?: readonly QueryLanguage[];
    readonly teamKnows?: readonly QueryLanguage[];
    readonly onlineSchemaChange?: boolean;
    readonly dataResidency?: boolean;
  };
  readonly priorities?: {
    readonly realTimeResponse?: number;
    readonly scalability?: number;
    readonly highAvailability?: number;
    readonly cloudNative?: number;
    readonly simplicity?: number;
    readonly flexibility?: number;
    readonly lowCost?: number;
  };
  readonly architecture?: Architecture;
}
