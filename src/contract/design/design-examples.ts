import type { Design } from '../../domain/input/design.js';

/** A design that a reader of the API can send as it stands. */
export interface DesignExample {
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly design: Design;
}

const MONOLITH: Design = {
  version: 1,
  system: 'Shoe shop, first year',
  description: 'One deployable on one database; the modules call each other in process.',
  architecture: {
    style: 'monolith',
    phase: 'mvp',
    developers: 4,
    teams: 1,
    releasesPerWeek: 2,
    unevenLoad: false,
    distributedSystemsSkill: 'none',
  },
  datastores: [{ id: 'shop-db', database: 'postgresql', description: 'Everything that the shop knows.' }],
  externals: [{ id: 'payment-provider', description: 'Takes card payments.' }],
  services: [
    {
      id: 'shop',
      team: 'Shop',
      workloads: [
        {
          name: 'Orders',
          datastore: 'shop-db',
          useCases: ['order-management'],
          data: { shapes: ['tabular'], schema: 'fixed', datasetGb: 20, role: 'system-of-record' },
          access: { patterns: ['point-lookup', 'join', 'range-scan'], primaryPattern: 'point-lookup' },
          traffic: { readsPerSecond: 150, writesPerSecond: 20 },
          consistency: { reads: 'strong', transactions: 'cross-entity', integrity: 'referential' },
        },
        {
          name: 'Product catalogue',
          datastore: 'shop-db',
          useCases: ['product-catalog'],
          data: { shapes: ['tabular'], schema: 'evolving', datasetGb: 5 },
          access: { patterns: ['attribute-filter', 'point-lookup'] },
          traffic: { readsPerSecond: 400, writesPerSecond: 1 },
        },
      ],
    },
  ],
  interactions: [
    {
      from: 'shop',
      to: 'payment-provider',
      kind: 'request',
      critical: true,
      protection: ['timeout', 'retry', 'circuit-breaker'],
      idempotentConsumer: true,
      operation: 'place-order',
    },
  ],
};

const MICROSERVICES: Design = {
  version: 1,
  system: 'Shoe shop, grown up',
  description: 'Each service has its own database. An order is a saga, and events leave by an outbox.',
  architecture: {
    style: 'microservices',
    phase: 'growth',
    developers: 48,
    teams: 6,
    releasesPerWeek: 40,
    unevenLoad: true,
    faultIsolation: true,
    distributedSystemsSkill: 'expert',
  },
  datastores: [
    { id: 'catalogue-db', database: 'mongodb' },
    { id: 'catalogue-search', database: 'opensearch' },
    { id: 'orders-db', database: 'postgresql' },
    { id: 'payments-db', database: 'postgresql' },
    { id: 'stock-db', database: 'postgresql' },
    { id: 'product-pictures', kind: 'object-storage' },
  ],
  copies: [{ from: 'catalogue-db', to: 'catalogue-search', by: 'change-data-capture' }],
  externals: [{ id: 'payment-provider', description: 'Takes card payments.' }],
  services: [
    {
      id: 'catalogue',
      team: 'Discovery',
      workloads: [
        {
          name: 'Product catalogue',
          datastore: 'catalogue-db',
          useCases: ['product-catalog'],
          data: { shapes: ['aggregate'], schema: 'varies-per-record', datasetGb: 120, role: 'system-of-record' },
          access: { patterns: ['point-lookup', 'attribute-filter'], primaryPattern: 'point-lookup' },
          traffic: { readsPerSecond: 20_000, writesPerSecond: 40 },
        },
        {
          name: 'Product search',
          datastore: 'catalogue-search',
          useCases: ['full-text-search', 'autocomplete'],
          data: { shapes: ['text'], datasetGb: 30, role: 'derived' },
          access: { patterns: ['full-text', 'facets'], primaryPattern: 'full-text', freshnessSeconds: 10 },
        },
        { name: 'Product pictures', datastore: 'product-pictures', data: { shapes: ['blob'] } },
      ],
    },
    {
      id: 'orders',
      team: 'Checkout',
      workloads: [
        {
          name: 'Orders',
          datastore: 'orders-db',
          useCases: ['order-management'],
          data: { shapes: ['tabular'], role: 'system-of-record' },
          consistency: { reads: 'strong', transactions: 'cross-entity', integrity: 'referential' },
        },
      ],
    },
    {
      id: 'payments',
      team: 'Money',
      workloads: [
        {
          name: 'Payments',
          datastore: 'payments-db',
          useCases: ['payments-ledger'],
          consistency: { reads: 'strong', transactions: 'cross-entity' },
        },
      ],
    },
    {
      id: 'stock',
      team: 'Warehouse',
      workloads: [{ name: 'Stock', datastore: 'stock-db', useCases: ['inventory'], consistency: { reads: 'strong' } }],
    },
    { id: 'mailer', team: 'Checkout', description: 'Writes to customers; keeps nothing.' },
  ],
  interactions: [
    {
      from: 'payments',
      to: 'payment-provider',
      kind: 'request',
      critical: true,
      protection: ['timeout', 'retry', 'circuit-breaker'],
      idempotentConsumer: true,
      operation: 'place-order',
    },
    {
      from: 'orders',
      to: 'stock',
      kind: 'message',
      publication: 'outbox',
      delivery: 'at-least-once',
      idempotentConsumer: true,
      operation: 'place-order',
    },
    {
      from: 'orders',
      to: 'payments',
      kind: 'message',
      publication: 'outbox',
      delivery: 'at-least-once',
      idempotentConsumer: true,
      operation: 'place-order',
    },
    {
      from: 'orders',
      to: 'mailer',
      kind: 'event',
      publication: 'outbox',
      delivery: 'at-least-once',
      idempotentConsumer: true,
    },
    {
      from: 'orders',
      to: 'catalogue',
      kind: 'request',
      critical: false,
      protection: ['timeout', 'circuit-breaker', 'fallback'],
    },
  ],
  transactions: [
    {
      id: 'place-order',
      coordination: 'saga-orchestration',
      steps: [
        { service: 'orders', action: 'Open the order', compensation: 'Cancel the order', retried: 'limited' },
        { service: 'stock', action: 'Reserve the shoes', compensation: 'Release the shoes', retried: 'limited' },
        { service: 'payments', action: 'Charge the card', compensation: 'pivot', retried: 'limited' },
        { service: 'mailer', action: 'Send the receipt', compensation: 'none-needed', retried: 'until-success' },
      ],
    },
  ],
};

const CUT_TOO_EARLY: Design = {
  version: 1,
  system: 'Shoe shop, cut too early',
  description: 'Four developers, four services, one database. The review has something to say about nearly all of it.',
  architecture: {
    style: 'microservices',
    phase: 'mvp',
    developers: 4,
    teams: 1,
    releasesPerWeek: 1,
    distributedSystemsSkill: 'none',
  },
  datastores: [
    { id: 'shop-db', database: 'mongodb' },
    { id: 'shop-search', database: 'elasticsearch' },
  ],
  copies: [{ from: 'shop-db', to: 'shop-search', by: 'dual-write' }],
  externals: [{ id: 'payment-provider' }],
  services: [
    {
      id: 'catalogue',
      workloads: [
        { name: 'Product catalogue', datastore: 'shop-db', useCases: ['product-catalog'] },
        {
          name: 'Sales reports',
          datastore: 'shop-search',
          useCases: ['reporting-bi'],
          data: { role: 'system-of-record' },
          access: { patterns: ['join', 'analytical-scan'] },
          consistency: { transactions: 'cross-entity' },
        },
      ],
    },
    {
      id: 'orders',
      workloads: [
        {
          name: 'Orders',
          datastore: 'shop-db',
          useCases: ['order-management'],
          consistency: { reads: 'strong', transactions: 'cross-entity', integrity: 'referential' },
        },
      ],
    },
    { id: 'payments', workloads: [{ name: 'Payments', datastore: 'shop-db', useCases: ['payments-ledger'] }] },
    { id: 'stock', workloads: [{ name: 'Stock', datastore: 'shop-db', useCases: ['inventory'] }] },
  ],
  interactions: [
    { from: 'orders', to: 'stock', kind: 'request', critical: true, protection: [], operation: 'place-order' },
    { from: 'stock', to: 'payments', kind: 'request', critical: true, protection: [], operation: 'place-order' },
    {
      from: 'payments',
      to: 'payment-provider',
      kind: 'request',
      critical: true,
      protection: ['retry'],
      idempotentConsumer: false,
      operation: 'place-order',
    },
    {
      from: 'payments',
      to: 'orders',
      kind: 'event',
      publication: 'dual-write',
      delivery: 'at-least-once',
      idempotentConsumer: false,
    },
  ],
  transactions: [
    {
      id: 'place-order',
      coordination: 'none',
      steps: [
        { service: 'orders', action: 'Open the order' },
        { service: 'stock', action: 'Take the shoes' },
        { service: 'payments', action: 'Charge the card' },
      ],
    },
  ],
};

export const DESIGN_EXAMPLES: readonly DesignExample[] = [
  {
    id: 'shop-monolith',
    summary: 'A small shop as a monolith on PostgreSQL',
    description:
      'Four developers look for their first customers: one deployable, one database, one guarded call outside.',
    design: MONOLITH,
  },
  {
    id: 'shop-microservices',
    summary: 'The shop as microservices with saga and outbox',
    description:
      'Six teams, each with services and databases of its own; a circuit breaker guards the payment provider, events leave by an outbox, and an order is a saga.',
    design: MICROSERVICES,
  },
  {
    id: 'shop-cut-too-early',
    summary: 'A shop that was cut into services too early',
    description:
      'One database under four services, requests in a chain that nothing guards, writes to two stores at once, and a transaction that nobody undoes.',
    design: CUT_TOO_EARLY,
  },
];
