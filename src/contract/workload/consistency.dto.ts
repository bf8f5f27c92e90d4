import { STATED_FACTS, type Stated } from '../../domain/input/workload.js';
import { ClosedObject, factsOf } from '../check/fields.js';

const Fact = factsOf(STATED_FACTS, 'consistency.');

@ClosedObject('WorkloadConsistency', 'What must hold when several clients read and write at once.')
export class ConsistencyDto {
  @Fact(
    'The weakest read guarantee that is acceptable. strong: always the latest write. causal: never an effect without its cause. read-your-writes: a client sees its own writes. eventual: in time.',
    { example: 'read-your-writes' },
  )
  readonly reads?: Stated<'consistency.reads'>;

  @Fact(
    'The widest unit that must change atomically. single-record: one record. multi-record: several records. cross-entity: records of several kinds or partitions, with isolation, as in a relational transaction.',
    { example: 'single-record' },
  )
  readonly transactions?: Stated<'consistency.transactions'>;

  @Fact('Compare-and-set on a record: write only if it is still as it was read.', { example: true })
  readonly conditionalWrites?: boolean;

  @Fact(
    'What the store itself must enforce. unique: no two records share a value. referential: what a record refers to exists. exclusion: no two records may overlap, as in bookings.',
    { example: 'unique' },
  )
  readonly integrity?: Stated<'consistency.integrity'>;

  @Fact(
    'What gives way when the network partitions. prefer-consistency: refuses rather than answer wrongly. prefer-availability: answers, and reconciles later.',
    { example: 'prefer-availability' },
  )
  readonly onPartition?: Stated<'consistency.onPartition'>;

  @Fact('Records that change in the largest transaction.', { example: 10 })
  readonly maxTransactionRecords?: number;

  @Fact(
    'What happens when two writes to one record meet. never: they must not. last-write-wins: the later one stands. merge-in-application: the application decides. merge-automatic: the store merges them.',
    { example: 'last-write-wins' },
  )
  readonly conflicts?: Stated<'consistency.conflicts'>;

  @Fact('How strong a read or write is has to be chosen request by request.', { example: false })
  readonly tunable?: boolean;
}
