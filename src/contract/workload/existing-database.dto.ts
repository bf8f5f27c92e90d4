import { DATABASE_STATES, type DatabaseState } from '../../domain/input/words.js';
import { DATABASE_NAME, type ExistingDatabase } from '../../domain/input/workload.js';
import { ClosedObject, TextField, WordField } from '../check/fields.js';

@ClosedObject('WorkloadExistingDatabase', 'A database that the team runs already, and how it does.')
export class ExistingDatabaseDto implements ExistingDatabase {
  @TextField({
    description: 'Catalogue id of the product: see `/v1/databases`.',
    required: true,
    ...DATABASE_NAME,
    example: 'postgresql',
  })
  readonly database!: string;

  @WordField(DATABASE_STATES, {
    description:
      'well: it does its work and there is room. strained: it is near a limit. leaving: it is being replaced, so it earns nothing. well if left out.',
    example: 'strained',
  })
  readonly state?: DatabaseState;
}
