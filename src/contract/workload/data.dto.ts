import {
  DATA_ROLES,
  DATA_SHAPES,
  MUTABILITIES,
  RELATIONSHIPS,
  SCHEMA_KINDS,
  type DataRole,
  type DataShape,
  type Mutability,
  type Relationship,
  type SchemaKind,
} from '../../domain/input/words.js';
import { ClosedObject, FlagField, NumberField, WordField, WordsField } from '../check/fields.js';

@ClosedObject('WorkloadData', 'The data itself: its shape, size, growth and life.')
export class DataDto {
  @WordsField(DATA_SHAPES, {
    description:
      'How the application sees a record. aggregate: a nested object read and written as a whole. opaque-value: a value the store need not look into. wide-row: many ordered entries under one partition key. tabular: normalised rows related by keys. network: entities whose relationships are themselves queried. event: timestamped, written once. text: prose to be searched. embedding: a numeric vector. geometry: points or areas. blob: binary over 1 MB.',
    example: ['aggregate'],
  })
  readonly shapes?: readonly DataShape[];

  @WordField(SCHEMA_KINDS, {
    description:
      'How settled the fields are. fixed: known and stable. evolving: fields are added often. varies-per-record: each record may carry other fields.',
    example: 'evolving',
  })
  readonly schema?: SchemaKind;

  @WordField(RELATIONSHIPS, {
    description:
      'Between records. none: each stands alone. hierarchical: one-to-many that nests inside one aggregate. many-to-many: records refer to each other. highly-connected: the connections are the point of the data.',
    example: 'hierarchical',
  })
  readonly relationships?: Relationship;

  @WordField(MUTABILITIES, {
    description:
      'How records change. append-only: written once, never changed. mostly-insert: changes are rare. update-heavy: records change often. delete-heavy: records live briefly and are deleted one by one, as in a queue; expiry in bulk is retentionDays.',
    example: 'update-heavy',
  })
  readonly mutability?: Mutability;

  @NumberField({
    description: 'Size of an ordinary record.',
    exclusiveMin: 0,
    max: 1_000_000_000,
    unit: 'kB',
    example: 2,
  })
  readonly typicalItemKb?: number;

  @NumberField({
    description: 'Size of the largest record that must fit. Stores limit this: some at 400 kB, some at 16 MB.',
    exclusiveMin: 0,
    max: 1_000_000_000,
    unit: 'kB',
    example: 64,
  })
  readonly maxItemKb?: number;

  @NumberField({
    description: 'Live data to plan for, before replication; a GB is 10^9 bytes.',
    min: 0,
    max: 1_000_000_000,
    unit: 'GB',
    example: 50,
  })
  readonly datasetGb?: number;

  @NumberField({
    description: 'How fast the live data grows.',
    min: 0,
    max: 1_000_000_000,
    unit: 'gbPerMonth',
    example: 5,
  })
  readonly growthGbPerMonth?: number;

  @NumberField({
    description: 'Records expire after this time. Left out: they are kept until deleted.',
    exclusiveMin: 0,
    max: 100_000,
    unit: 'days',
    example: 30,
  })
  readonly retentionDays?: number;

  @NumberField({ description: 'Live records to plan for.', min: 0, max: 1_000_000_000_000_000, example: 20_000_000 })
  readonly recordCount?: number;

  @NumberField({
    description: 'Distinct time series live at once, such as one for each sensor and metric.',
    min: 0,
    max: 1_000_000_000_000_000,
    example: 100_000,
  })
  readonly seriesCardinality?: number;

  @FlagField({ description: 'Past records must be provably unchanged.', example: false })
  readonly tamperEvidence?: boolean;

  @WordField(DATA_ROLES, {
    description:
      'What depends on this copy. system-of-record: this is the truth. derived: an index, view or copy that can be rebuilt from another store. cache: may vanish at any time.',
    example: 'system-of-record',
  })
  readonly role?: DataRole;

  @FlagField({ description: 'A single record, or a list inside it, grows without bound.', example: false })
  readonly unboundedAggregates?: boolean;

  @NumberField({
    description: 'Share of the data that most reads touch; small where a few records are read again and again.',
    min: 0,
    max: 1,
    example: 0.2,
  })
  readonly hotShare?: number;
}
