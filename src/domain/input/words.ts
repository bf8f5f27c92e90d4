// The closed word lists of the input contract, version 1. Every door and every rule reads them from here.

export const USE_CASES = [
  'e-commerce',
  'user-profile',
  'content-management',
  'session-store',
  'caching',
  'leaderboard',
  'logging',
  'event-analytics',
  'iot-telemetry',
  'time-series',
  'recommendation',
  'path-finding',
  'social-network',
  'real-time-notification',
  'autocomplete',
  'chat-messaging',
  'product-catalog',
  'shopping-cart',
  'order-management',
  'inventory',
  'booking-reservation',
  'payments-ledger',
  'fraud-detection',
  'identity-access',
  'knowledge-graph',
  'network-topology',
  'activity-feed',
  'full-text-search',
  'log-search',
  'metrics-monitoring',
  'semantic-search',
  'geospatial-tracking',
  'rate-limiting',
  'job-queue',
  'pub-sub',
  'feature-store',
  'ad-serving',
  'game-state',
  'configuration',
  'audit-trail',
  'file-metadata',
  'offline-sync',
  'reporting-bi',
  'master-data',
] as const;
export type UseCase = (typeof USE_CASES)[number];

export const DATA_SHAPES = [
  'aggregate',
  'opaque-value',
  'wide-row',
  'tabular',
  'network',
  'event',
  'text',
  'embedding',
  'geometry',
  'blob',
] as const;

export const SCHEMA_KINDS = ['fixed', 'evolving', 'varies-per-record'] as const;

export const RELATIONSHIPS = ['none', 'hierarchical', 'many-to-many', 'highly-connected'] as const;

export const MUTABILITIES = ['append-only', 'mostly-insert', 'update-heavy', 'delete-heavy'] as const;

export const DATA_ROLES = ['system-of-record', 'derived', 'cache'] as const;

export const TENANT_ISOLATIONS = ['none', 'logical', 'own-store'] as const;

export const ACCESS_PATTERNS = [
  'point-lookup',
  'batch-lookup',
  'range-scan',
  'time-window',
  'latest-value',
  'attribute-filter',
  'ad-hoc-query',
  'sorted-ranking',
  'aggregation',
  'analytical-scan',
  'join',
  'traversal',
  'shortest-path',
  'pattern-matching',
  'full-text',
  'prefix-autocomplete',
  'geospatial',
  'vector-similarity',
  'counter',
  'queue',
  'pub-sub',
  'change-stream',
  'substring-match',
  'facets',
  'hybrid-search',
  'downsampling',
  'versioned-read',
  'geometry-computation',
  'fuzzy-match',
  'event-replay',
  'watch',
  'file-transfer',
] as const;
export type AccessPattern = (typeof ACCESS_PATTERNS)[number];

export const PROJECTIONS = ['whole-record', 'few-attributes'] as const;

export const INGESTS = ['continuous', 'bulk', 'both'] as const;

export const READ_GUARANTEES = ['strong', 'causal', 'read-your-writes', 'eventual'] as const;
export type ReadGuarantee = (typeof READ_GUARANTEES)[number];

export const TRANSACTION_UNITS = ['none', 'single-record', 'multi-record', 'cross-entity'] as const;
export type TransactionUnit = (typeof TRANSACTION_UNITS)[number];

export const INTEGRITIES = ['none', 'unique', 'referential', 'exclusion'] as const;

export const PARTITION_CHOICES = ['prefer-consistency', 'prefer-availability'] as const;

export const CONFLICT_CHOICES = ['never', 'last-write-wins', 'merge-in-application', 'merge-automatic'] as const;

export const DURABILITIES = ['ephemeral', 'replicated', 'synchronous'] as const;

export const PLATFORMS = ['aws', 'azure', 'gcp', 'kubernetes', 'on-premises', 'edge', 'embedded'] as const;
export type Platform = (typeof PLATFORMS)[number];

export const HOSTINGS = ['managed-required', 'managed-preferred', 'either', 'self-hosted-required'] as const;

export const ELASTICITIES = ['steady', 'spiky', 'scale-to-zero'] as const;

export const LICENCES = ['open-source', 'source-available', 'any'] as const;

export const OPERATOR_SKILLS = ['none', 'basic', 'expert'] as const;

export const DATABASE_STATES = ['well', 'strained', 'leaving'] as const;
export type DatabaseState = (typeof DATABASE_STATES)[number];

export const DEPLOYMENTS = ['in-process', 'one-server', 'cluster', 'any'] as const;
export type Deployment = (typeof DEPLOYMENTS)[number];

export const COMPUTES = ['servers', 'serverless-functions'] as const;

export const INSTALLERS = ['ourselves', 'customers'] as const;

export const COMPLIANCES = ['pci-dss', 'hipaa', 'gdpr', 'soc-2', 'iso-27001', 'fedramp', 'isms-p', 'csap'] as const;

export const PORTABILITIES = ['any', 'multi-cloud'] as const;

export const QUERY_LANGUAGES = [
  'sql',
  'mongodb',
  'cql',
  'redis',
  'dynamodb',
  'cypher',
  'gremlin',
  'sparql',
  'promql',
  'lucene',
] as const;
export type QueryLanguage = (typeof QUERY_LANGUAGES)[number];

export const ARCHITECTURES = ['monolith', 'microservices'] as const;

export const STYLES = ['monolith', 'modular-monolith', 'microservices'] as const;
export type StyleId = (typeof STYLES)[number];

export const PHASES = ['mvp', 'growth', 'mature'] as const;
export type Phase = (typeof PHASES)[number];

export const DISTRIBUTED_SYSTEMS_SKILLS = ['none', 'basic', 'expert'] as const;
export type DistributedSystemsSkill = (typeof DISTRIBUTED_SYSTEMS_SKILLS)[number];

export const DATASTORE_KINDS = ['database', 'object-storage', 'file-system', 'in-process', 'other'] as const;
export type DatastoreKind = (typeof DATASTORE_KINDS)[number];

export const DATASTORE_ACCESSES = ['private', 'open'] as const;
export type DatastoreAccess = (typeof DATASTORE_ACCESSES)[number];

export const SERVICE_ROLES = ['application', 'gateway', 'job'] as const;
export type ServiceRole = (typeof SERVICE_ROLES)[number];

export const COPY_WAYS = [
  'dual-write',
  'outbox',
  'change-data-capture',
  'event-sourcing',
  'cache-aside',
  'batch',
  'write-through',
] as const;
export type CopyWay = (typeof COPY_WAYS)[number];

export const INTERACTION_KINDS = ['request', 'event', 'message'] as const;
export type InteractionKind = (typeof INTERACTION_KINDS)[number];

export const PROTECTIONS = ['timeout', 'retry', 'circuit-breaker', 'bulkhead', 'fallback'] as const;
export type Protection = (typeof PROTECTIONS)[number];

export const PUBLICATIONS = ['dual-write', 'outbox', 'change-data-capture', 'event-sourcing'] as const;
export type Publication = (typeof PUBLICATIONS)[number];

export const DELIVERIES = ['at-most-once', 'at-least-once', 'exactly-once'] as const;
export type Delivery = (typeof DELIVERIES)[number];

export const COORDINATIONS = ['none', 'saga-choreography', 'saga-orchestration', 'two-phase-commit'] as const;
export type Coordination = (typeof COORDINATIONS)[number];

export const RETRIES = ['no', 'limited', 'until-success'] as const;
export type Retries = (typeof RETRIES)[number];
