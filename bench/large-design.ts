import type {
  Datastore,
  Design,
  Interaction,
  PlacedWorkload,
  Service,
  Transaction,
} from '../src/domain/input/design.js';

/** How much a made design holds; the contract allows 500 services and 5,000 interactions. */
export interface DesignSize {
  readonly services: number;
  readonly interactions: number;
}

const WORKLOADS: readonly Omit<PlacedWorkload, 'name'>[] = [
  {
    useCases: ['order-management'],
    data: { shapes: ['tabular'], schema: 'fixed', datasetGb: 200, role: 'system-of-record' },
    access: { patterns: ['point-lookup', 'join', 'range-scan'], primaryPattern: 'point-lookup' },
    traffic: { readsPerSecond: 900, writesPerSecond: 120 },
    consistency: { reads: 'strong', transactions: 'cross-entity', integrity: 'referential' },
  },
  {
    useCases: ['product-catalog'],
    data: { shapes: ['aggregate'], schema: 'varies-per-record', datasetGb: 60 },
    access: { patterns: ['point-lookup', 'attribute-filter'], primaryPattern: 'attribute-filter' },
    traffic: { readsPerSecond: 12_000, writesPerSecond: 15 },
  },
  {
    useCases: ['session-store'],
    data: { shapes: ['opaque-value'], datasetGb: 4 },
    access: { patterns: ['point-lookup'], primaryPattern: 'point-lookup' },
    traffic: { readsPerSecond: 40_000, writesPerSecond: 9_000, readLatencyP99Ms: 2 },
  },
  {
    useCases: ['iot-telemetry'],
    data: { shapes: ['wide-row'], mutability: 'append-only', datasetGb: 20_000, growthGbPerMonth: 900 },
    access: { patterns: ['time-window', 'latest-value'], primaryPattern: 'time-window' },
    traffic: { writesPerSecond: 150_000 },
  },
  {
    useCases: ['recommendation'],
    data: { shapes: ['network'], relationships: 'highly-connected', datasetGb: 80 },
    access: { patterns: ['traversal'], primaryPattern: 'traversal', traversalDepth: 3 },
  },
];

/** Some suit their workload and some do not; one is in no catalogue. */
const DATABASES = ['postgresql', 'mongodb', 'redis', 'cassandra', 'neo4j', 'opensearch', 'house-made'] as const;

const CALLS: readonly Pick<
  Interaction,
  'kind' | 'critical' | 'protection' | 'publication' | 'delivery' | 'idempotentConsumer'
>[] = [
  { kind: 'request', critical: true, protection: ['timeout', 'retry'] },
  { kind: 'event', publication: 'outbox', delivery: 'at-least-once', idempotentConsumer: true },
  { kind: 'request', critical: true, protection: ['timeout', 'circuit-breaker'] },
  { kind: 'message', publication: 'dual-write', delivery: 'at-least-once' },
  { kind: 'request' },
];

/** Services in a transaction, and services for each transaction. */
const STEPS = 4;
const SERVICES_PER_TRANSACTION = 10;

/**
 * A design as large as asked, the same at each call: valid, and with findings of many kinds. Each service has a workload
 * on a datastore of its own; it calls the next ones, so that there are long chains, and circles too where the
 * interactions are many.
 */
export const largeDesign = ({ services, interactions }: DesignSize): Design => ({
  version: 1,
  system: `A system of ${services} services`,
  architecture: { style: 'microservices', phase: 'mature', developers: services * 6, teams: services },
  datastores: each(services, datastore),
  services: each(services, service),
  interactions: each(interactions, (index) => interaction(index, services)),
  transactions: each(Math.floor(services / SERVICES_PER_TRANSACTION), (index) => transaction(index, services)),
});

const each = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const serviceId = (index: number): string => `service-${index}`;

const storeId = (index: number): string => `store-${index}`;

const datastore = (index: number): Datastore => ({ id: storeId(index), database: taken(DATABASES, index) });

const service = (index: number): Service => ({
  id: serviceId(index),
  team: `Team ${index}`,
  workloads: [{ name: `Work of service ${index}`, datastore: storeId(index), ...taken(WORKLOADS, index) }],
});

/** In each round a service reaches one further on than in the round before. */
const interaction = (index: number, services: number): Interaction => {
  const round = Math.floor(index / services);
  const from = index % services;
  return {
    from: serviceId(from),
    to: serviceId((from + 1 + round) % services),
    ...taken(CALLS, index + round),
    operation: `operation-${Math.floor(from / STEPS)}`,
  };
};

const transaction = (index: number, services: number): Transaction => ({
  id: `transaction-${index}`,
  coordination: index % 2 === 0 ? 'saga-orchestration' : 'saga-choreography',
  steps: each(STEPS, (step) => ({
    service: serviceId((index * SERVICES_PER_TRANSACTION + step) % services),
    action: `do step ${step}`,
    // Every third transaction has a step that nothing undoes.
    ...(index % 3 === 0 && step === 1 ? {} : { compensation: `undo step ${step}` }),
  })),
});

const taken = <T>(from: readonly T[], index: number): T => {
  const item = from[index % from.length];
  if (item === undefined) throw new Error('nothing to take from');
  return item;
};
