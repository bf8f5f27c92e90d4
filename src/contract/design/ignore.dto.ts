import type { Ignore } from '../../domain/input/design.js';
import { ClosedObject, DateField, TextField } from '../check/fields.js';

@ClosedObject('DesignIgnore', 'A finding that the team accepts, and why.')
export class IgnoreDto implements Ignore {
  @TextField({
    description: 'Id of the rule whose finding is accepted.',
    required: true,
    maxLength: 100,
    example: 'shared-database',
  })
  readonly rule!: string;

  @TextField({
    description:
      'The id of the service, datastore, transaction, or service/workload that it is accepted for; everywhere if left out.',
    maxLength: 200,
    example: 'orders-db',
  })
  readonly target?: string;

  @TextField({
    description: 'Why the team can live with it.',
    required: true,
    minLength: 1,
    maxLength: 2000,
    example: 'Both services are merged next quarter.',
  })
  readonly reason!: string;

  @DateField({
    description: 'The last day on which it is accepted; from the next day on the finding counts once more.',
    example: '2027-03-31',
  })
  readonly until?: string;
}
