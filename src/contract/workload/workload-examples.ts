import type { Workload } from '../../domain/input/workload.js';

/** A request that a reader of the API can send as it stands. */
export interface WorkloadExample {
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly workload: Workload;
}

export const WORKLOAD_EXAMPLES: readonly WorkloadExample[] = [
  {
    id: 'session-cache',
    summary: 'A session cache',
    description:
      'Who is logged in, looked up on every request in a few milliseconds; a lost session only costs a login.',
    workload: {
      name: 'Login sessions',
      useCases: ['session-store', 'caching'],
      data: {
        shapes: ['opaque-value'],
        relationships: 'none',
        typicalItemKb: 2,
        maxItemKb: 16,
        datasetGb: 12,
        retentionDays: 1,
        recordCount: 6_000_000,
        role: 'cache',
      },
      access: { patterns: ['point-lookup', 'counter'], primaryPattern: 'point-lookup', queriesKnownUpFront: true },
      traffic: { readsPerSecond: 80_000, writesPerSecond: 12_000, peakToAverage: 5, readLatencyP99Ms: 2 },
      consistency: { reads: 'eventual', transactions: 'single-record' },
      availability: { targetPercent: 99.95, durability: 'ephemeral' },
      priorities: { realTimeResponse: 5, highAvailability: 4, simplicity: 3 },
    },
  },
  {
    id: 'product-catalogue',
    summary: 'A product catalogue',
    description:
      'A shoe has sizes and a lamp has watts: every kind of product has fields of its own, and new kinds come weekly.',
    workload: {
      name: 'Product catalogue of a marketplace',
      useCases: ['product-catalog', 'e-commerce'],
      data: {
        shapes: ['aggregate'],
        schema: 'varies-per-record',
        relationships: 'hierarchical',
        mutability: 'update-heavy',
        typicalItemKb: 8,
        maxItemKb: 200,
        datasetGb: 120,
        growthGbPerMonth: 3,
        recordCount: 12_000_000,
        role: 'system-of-record',
      },
      access: {
        patterns: ['point-lookup', 'attribute-filter', 'range-scan'],
        primaryPattern: 'point-lookup',
        queriesKnownUpFront: true,
        projection: 'whole-record',
      },
      traffic: { readsPerSecond: 9_000, writesPerSecond: 300, peakToAverage: 6, readLatencyP99Ms: 30 },
      consistency: { reads: 'read-your-writes', transactions: 'single-record', integrity: 'unique' },
      availability: { targetPercent: 99.95, regions: 2, durability: 'replicated' },
      operations: {
        platforms: ['aws', 'gcp'],
        hosting: 'managed-preferred',
        operatorSkill: 'basic',
        onlineSchemaChange: true,
      },
      architecture: 'microservices',
    },
  },
  {
    id: 'device-telemetry',
    summary: 'Telemetry from a million devices',
    description:
      'A million meters report every ten seconds; dashboards read the last hours of one meter, and old points are rolled up.',
    workload: {
      name: 'Telemetry of smart meters',
      useCases: ['iot-telemetry', 'time-series'],
      data: {
        shapes: ['event', 'wide-row'],
        schema: 'fixed',
        relationships: 'none',
        mutability: 'append-only',
        typicalItemKb: 0.2,
        datasetGb: 20_000,
        growthGbPerMonth: 1_500,
        retentionDays: 400,
        seriesCardinality: 4_000_000,
      },
      access: {
        patterns: ['time-window', 'latest-value', 'downsampling', 'aggregation'],
        primaryPattern: 'time-window',
        queriesKnownUpFront: true,
        freshnessSeconds: 10,
      },
      traffic: { readsPerSecond: 2_000, writesPerSecond: 100_000, peakToAverage: 1.5, ingest: 'continuous' },
      consistency: { reads: 'eventual', transactions: 'none', onPartition: 'prefer-availability' },
      availability: { targetPercent: 99.9, regions: 1, durability: 'replicated' },
      priorities: { scalability: 5, lowCost: 4 },
    },
  },
  {
    id: 'fraud-ring',
    summary: 'Finding a fraud ring',
    description:
      'Accounts share cards, devices and addresses; the ring shows only when links are followed several steps.',
    workload: {
      name: 'Fraud rings among card payments',
      useCases: ['fraud-detection'],
      data: {
        shapes: ['network'],
        schema: 'evolving',
        relationships: 'highly-connected',
        mutability: 'mostly-insert',
        datasetGb: 300,
        recordCount: 400_000_000,
        role: 'derived',
      },
      access: {
        patterns: ['traversal', 'pattern-matching', 'shortest-path'],
        primaryPattern: 'traversal',
        traversalDepth: 5,
        variableDepth: true,
        maxNodeDegree: 50_000,
        queriesKnownUpFront: false,
        freshnessSeconds: 2,
      },
      traffic: { readsPerSecond: 400, writesPerSecond: 1_200, readLatencyP99Ms: 200 },
      consistency: { reads: 'read-your-writes', transactions: 'multi-record' },
      operations: { operatorSkill: 'basic', teamKnows: ['sql', 'cypher'] },
    },
  },
  {
    id: 'payments-ledger',
    summary: 'A payments ledger that should stay relational',
    description:
      'Small, audited, and never wrong: a transfer changes two accounts and a journal or nothing, and auditors ask new questions.',
    workload: {
      name: 'Payments ledger',
      useCases: ['payments-ledger', 'audit-trail'],
      data: {
        shapes: ['tabular'],
        schema: 'fixed',
        relationships: 'many-to-many',
        mutability: 'append-only',
        typicalItemKb: 0.5,
        datasetGb: 80,
        growthGbPerMonth: 1,
        tamperEvidence: true,
        role: 'system-of-record',
      },
      access: { patterns: ['point-lookup', 'ad-hoc-query', 'join', 'aggregation'], queriesKnownUpFront: false },
      traffic: { readsPerSecond: 600, writesPerSecond: 150, writeLatencyP99Ms: 100 },
      consistency: {
        reads: 'strong',
        transactions: 'cross-entity',
        integrity: 'referential',
        onPartition: 'prefer-consistency',
        maxTransactionRecords: 6,
        conflicts: 'never',
      },
      availability: { targetPercent: 99.95, regions: 1, durability: 'synchronous', maxDataLossSeconds: 0 },
      operations: {
        existing: [{ database: 'postgresql', state: 'well' }],
        teamKnows: ['sql'],
        operatorSkill: 'basic',
        teamSize: 8,
      },
    },
  },
  {
    id: 'semantic-search',
    summary: 'A semantic search beside records',
    description:
      'Support articles are found by meaning as well as by word, filtered by product and language, in one query.',
    workload: {
      name: 'Semantic search in support articles',
      useCases: ['semantic-search', 'content-management'],
      data: {
        shapes: ['aggregate', 'text', 'embedding'],
        schema: 'evolving',
        typicalItemKb: 12,
        datasetGb: 40,
        recordCount: 1_500_000,
        role: 'derived',
      },
      access: {
        patterns: ['vector-similarity', 'hybrid-search', 'attribute-filter'],
        primaryPattern: 'hybrid-search',
        vectorDimensions: 768,
        vectorCount: 6_000_000,
        freshnessSeconds: 60,
      },
      traffic: { readsPerSecond: 150, writesPerSecond: 5, readLatencyP99Ms: 150 },
      consistency: { reads: 'eventual', transactions: 'single-record' },
      operations: { hosting: 'managed-preferred', teamKnows: ['sql'], teamSize: 5 },
    },
  },
  {
    id: 'public-search-box',
    summary: 'A public search box',
    description:
      'Visitors type, mistype and filter; suggestions must come while they type. The index can be rebuilt at any time.',
    workload: {
      name: 'Search box of a news archive',
      useCases: ['full-text-search', 'autocomplete'],
      data: {
        shapes: ['text'],
        mutability: 'mostly-insert',
        typicalItemKb: 15,
        datasetGb: 600,
        recordCount: 40_000_000,
        role: 'derived',
      },
      access: {
        patterns: ['full-text', 'prefix-autocomplete', 'facets'],
        primaryPattern: 'full-text',
        freshnessSeconds: 30,
        concurrentQueries: 800,
      },
      traffic: { readsPerSecond: 3_000, writesPerSecond: 40, peakToAverage: 8, readLatencyP99Ms: 120, hotKeys: true },
      consistency: { reads: 'eventual', transactions: 'none', onPartition: 'prefer-availability' },
      availability: { targetPercent: 99.9, regions: 1 },
      operations: { elasticity: 'spiky', queryLanguages: ['lucene'] },
    },
  },
  {
    id: 'conflicting-musts',
    summary: 'Requirements that contradict each other',
    description:
      'Writes that never conflict, across entities, in every region, while the network is split; and paths of unknown length over bookings that must not overlap. No store does it all: the answer says what conflicts.',
    workload: {
      name: 'Everything, everywhere, at once',
      data: { shapes: ['network', 'tabular'], relationships: 'highly-connected', role: 'system-of-record' },
      access: {
        patterns: ['traversal', 'shortest-path', 'join', 'ad-hoc-query', 'vector-similarity'],
        traversalDepth: 6,
        variableDepth: true,
        vectorDimensions: 1_536,
        vectorCount: 2_000_000_000,
        freshnessSeconds: 0,
      },
      traffic: { readsPerSecond: 2_000_000, writesPerSecond: 1_000_000, readLatencyP99Ms: 1, writeLatencyP99Ms: 1 },
      consistency: {
        reads: 'strong',
        transactions: 'cross-entity',
        integrity: 'exclusion',
        onPartition: 'prefer-availability',
        conflicts: 'never',
      },
      availability: {
        targetPercent: 99.999,
        regions: 5,
        multiRegionWrites: true,
        durability: 'synchronous',
        offlineClients: true,
      },
      operations: { hosting: 'self-hosted-required', operatorSkill: 'none', teamSize: 2 },
    },
  },
  {
    id: 'nearly-empty',
    summary: 'Hardly anything known yet',
    description: 'A name and a first guess. The answer is not sure of itself and asks the questions that matter.',
    workload: { name: 'New service', data: { datasetGb: 10 } },
  },
  {
    id: 'offline-mobile',
    summary: 'A mobile app that syncs offline',
    description:
      'Inspectors fill in forms where there is no network; the phones sync when they are back, and edits may meet.',
    workload: {
      name: 'Inspection forms on phones',
      useCases: ['offline-sync', 'user-profile'],
      data: {
        shapes: ['aggregate'],
        schema: 'evolving',
        relationships: 'hierarchical',
        mutability: 'update-heavy',
        typicalItemKb: 6,
        datasetGb: 25,
        role: 'system-of-record',
      },
      access: { patterns: ['point-lookup', 'attribute-filter', 'change-stream'], queriesKnownUpFront: true },
      traffic: { readsPerSecond: 200, writesPerSecond: 80 },
      consistency: {
        reads: 'eventual',
        transactions: 'single-record',
        onPartition: 'prefer-availability',
        conflicts: 'merge-in-application',
      },
      availability: { targetPercent: 99.9, offlineClients: true, durability: 'replicated' },
      operations: {
        platforms: ['gcp', 'embedded'],
        hosting: 'managed-required',
        elasticity: 'scale-to-zero',
        teamSize: 4,
      },
      priorities: { simplicity: 4, cloudNative: 4 },
    },
  },
];
