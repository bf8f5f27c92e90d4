import type { Copy } from '../../domain/input/design.js';
import { amount } from '../../domain/input/fact-kind.js';
import { COPY_WAYS, type CopyWay } from '../../domain/input/words.js';
import { ClosedObject, IdField, NumberField, WordField } from '../check/fields.js';

@ClosedObject('DesignCopy', 'A datastore that holds data of another, and how it is kept in step.')
export class CopyDto implements Copy {
  @IdField({ description: 'The datastore that holds the truth.', required: true, example: 'orders-db' })
  readonly from!: string;

  @IdField({ description: 'The datastore that holds the copy.', required: true, example: 'orders-search' })
  readonly to!: string;

  @WordField(COPY_WAYS, {
    description:
      "How the copy follows. dual-write: the application writes both. outbox: the change is written with its event in one transaction and relayed. change-data-capture: read from the database's log. event-sourcing: both are built from the events. cache-aside: filled on a miss, invalidated on a write. batch: copied from time to time. write-through: the application writes the cache with every change, in the same call.",
    required: true,
    example: 'change-data-capture',
  })
  readonly by!: CopyWay;

  @NumberField(amount({ min: 0, max: 315_360_000, unit: 'seconds' }), {
    description: 'A copy older than this is dropped and read anew.',
    example: 300,
  })
  readonly expiresAfterSeconds?: number;
}
