import { STATED_FACTS, type Stated } from '../../domain/input/workload.js';
import { ClosedObject, factsOf } from '../check/fields.js';

const Fact = factsOf(STATED_FACTS, 'data.');

@ClosedObject('WorkloadData', 'The data itself: its shape, size, growth and life.')
export class DataDto {
  @Fact(
    'How the application sees a record. aggregate: a nested object read and written as a whole. opaque-value: a value the store need not look into. wide-row: many ordered entries under one partition key. tabular: normalised rows related by keys. network: entities whose relationships are themselves queried. event: timestamped, written once. text: prose to be searched. embedding: a numeric vector. geometry: points or areas. blob: binary over 1 MB.',
    { example: ['aggregate'] },
  )
  readonly shapes?: Stated<'data.shapes'>;

  @Fact(
    'How settled the fields are. fixed: known and stable. evolving: fields are added often. varies-per-record: each record may carry other fields.',
    { example: 'evolving' },
  )
  readonly schema?: Stated<'data.schema'>;

  @Fact(
    'Between records. none: each stands alone. hierarchical: one-to-many that nests inside one aggregate. many-to-many: records refer to each other. highly-connected: the connections are the point of the data.',
    { example: 'hierarchical' },
  )
  readonly relationships?: Stated<'data.relationships'>;

  @Fact(
    'How records change. append-only: written once, never changed. mostly-insert: changes are rare. update-heavy: records change often. delete-heavy: records live briefly and are deleted one by one, as in a queue; expiry in bulk is retentionDays.',
    { example: 'update-heavy' },
  )
  readonly mutability?: Stated<'data.mutability'>;

  @Fact('Size of an ordinary record.', { example: 2 })
  readonly typicalItemKb?: number;

  @Fact('Size of the largest record that must fit. Stores limit this: some at 400 kB, some at 16 MB.', { example: 64 })
  readonly maxItemKb?: number;

  @Fact('Live data to plan for, before replication; a GB is 10^9 bytes.', { example: 50 })
  readonly datasetGb?: number;

  @Fact('How fast the live data grows.', { example: 5 })
  readonly growthGbPerMonth?: number;

  @Fact('Records expire after this time. Left out: they are kept until deleted.', { example: 30 })
  readonly retentionDays?: number;

  @Fact('Live records to plan for.', { example: 20_000_000 })
  readonly recordCount?: number;

  @Fact('Distinct time series live at once, such as one for each sensor and metric.', { example: 100_000 })
  readonly seriesCardinality?: number;

  @Fact('Past records must be provably unchanged.', { example: false })
  readonly tamperEvidence?: boolean;

  @Fact(
    'What depends on this copy. system-of-record: this is the truth. derived: an index, view or copy that can be rebuilt from another store. cache: may vanish at any time.',
    { example: 'system-of-record' },
  )
  readonly role?: Stated<'data.role'>;

  @Fact('A single record, or a list inside it, grows without bound.', { example: false })
  readonly unboundedAggregates?: boolean;

  @Fact('Share of the data that most reads touch; small where a few records are read again and again.', {
    example: 0.2,
  })
  readonly hotShare?: number;

  @Fact('Records expire; retentionDays says after how long, where that is known. False: nothing expires.', {
    example: true,
  })
  readonly expires?: boolean;

  @Fact('Distinct field names over all records: the size to which a dynamic mapping would grow.', { example: 200 })
  readonly distinctFields?: number;

  @Fact('The most data under one partition key, such as one tenant or one device; a GB is 10^9 bytes.', {
    example: 0.05,
  })
  readonly largestPartitionGb?: number;

  @Fact('The most elements of one list within a record, such as the messages of a conversation in one document.', {
    example: 500,
  })
  readonly largestCollectionPerRecord?: number;

  @Fact('Tenants whose data is kept apart.', { example: 40 })
  readonly tenants?: number;

  @Fact(
    'How tenants are kept apart. none: they share tables, and a column tells them apart. logical: by the store (row-level security, a schema or collection each). own-store: a database each.',
    { example: 'logical' },
  )
  readonly tenantIsolation?: Stated<'data.tenantIsolation'>;

  @Fact('Share of the data that is seldom read and may take seconds.', { example: 0.7 })
  readonly coldShare?: number;
}
