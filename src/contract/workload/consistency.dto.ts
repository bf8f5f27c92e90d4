import {
  CONFLICT_CHOICES,
  INTEGRITIES,
  PARTITION_CHOICES,
  READ_GUARANTEES,
  TRANSACTION_UNITS,
  type ConflictChoice,
  type Integrity,
  type PartitionChoice,
  type ReadGuarantee,
  type TransactionUnit,
} from '../../domain/input/words.js';
import { ClosedObject, FlagField, NumberField, WordField } from '../check/fields.js';

@ClosedObject('WorkloadConsistency', 'What must hold when several clients read and write at once.')
export class ConsistencyDto {
  @WordField(READ_GUARANTEES, {
    description:
      'The weakest read guarantee that is acceptable. strong: always the latest write. causal: never an effect without its cause. read-your-writes: a client sees its own writes. eventual: in time.',
    example: 'read-your-writes',
  })
  readonly reads?: ReadGuarantee;

  @WordField(TRANSACTION_UNITS, {
    description:
      'The widest unit that must change atomically. single-record: one record. multi-record: several records. cross-entity: records of several kinds or partitions, with isolation, as in a relational transaction.',
    example: 'single-record',
  })
  readonly transactions?: TransactionUnit;

  @FlagField({ description: 'Compare-and-set on a record: write only if it is still as it was read.', example: true })
  readonly conditionalWrites?: boolean;

  @WordField(INTEGRITIES, {
    description:
      'What the store itself must enforce. unique: no two records share a value. referential: what a record refers to exists. exclusion: no two records may overlap, as in bookings.',
    example: 'unique',
  })
  readonly integrity?: Integrity;

  @WordField(PARTITION_CHOICES, {
    description:
      'What gives way when the network partitions. prefer-consistency: refuses rather than answer wrongly. prefer-availability: answers, and reconciles later.',
    example: 'prefer-availability',
  })
  readonly onPartition?: PartitionChoice;

  @NumberField({
    description: 'Records that change in the largest transaction.',
    min: 1,
    max: 1_000_000_000,
    integer: true,
    example: 10,
  })
  readonly maxTransactionRecords?: number;

  @WordField(CONFLICT_CHOICES, {
    description:
      'What happens when two writes to one record meet. never: they must not. last-write-wins: the later one stands. merge-in-application: the application decides. merge-automatic: the store merges them.',
    example: 'last-write-wins',
  })
  readonly conflicts?: ConflictChoice;
}
