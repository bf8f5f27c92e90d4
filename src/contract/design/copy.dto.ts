import type { Copy } from '../../domain/input/design.js';
import { COPY_WAYS, type CopyWay } from '../../domain/input/words.js';
import { ClosedObject, IdField, WordField } from '../check/fields.js';

@ClosedObject('DesignCopy', 'A datastore that holds data of another, and how it is kept in step.')
export class CopyDto implements Copy {
  @IdField({ description: 'The datastore that holds the truth.', required: true, example: 'orders-db' })
  readonly from!: string;

  @IdField({ description: 'The datastore that holds the copy.', required: true, example: 'orders-search' })
  readonly to!: string;

  @WordField(COPY_WAYS, {
    description:
      "How the copy follows. dual-write: the application writes both. outbox: the change is written with its event in one transaction and relayed. change-data-capture: read from the database's log. event-sourcing: both are built from the events. cache-aside: filled on a miss, invalidated on a write. batch: copied from time to time.",
    required: true,
    example: 'change-data-capture',
  })
  readonly by!: CopyWay;
}
