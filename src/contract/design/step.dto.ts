import type { TransactionStep } from '../../domain/input/design.js';
import { RETRIES, type Retries } from '../../domain/input/words.js';
import { ClosedObject, IdField, TextField, WordField } from '../check/fields.js';

@ClosedObject('DesignTransactionStep', 'What one service does in a business transaction, and what undoes it.')
export class StepDto implements TransactionStep {
  @IdField({ description: 'The service that takes the step.', required: true, example: 'payments' })
  readonly service!: string;

  @TextField({
    description: 'What it does, in the words of the business.',
    required: true,
    minLength: 1,
    maxLength: 200,
    example: 'Charge the card',
  })
  readonly action!: string;

  @TextField({
    description:
      'The action that undoes this one in business terms. A step that cannot be undone says pivot; a step that only reads, or is always retried to its end, says none-needed.',
    minLength: 1,
    maxLength: 200,
    example: 'Refund the card',
  })
  readonly compensation?: string;

  @WordField(RETRIES, {
    description:
      'What happens when it fails. no: nothing. limited: repeated, then fails. until-success: repeated until it succeeds.',
    example: 'limited',
  })
  readonly retried?: Retries;

  @TextField({
    description: 'The datastore that the step changes, where a transaction spans several datastores of one service.',
    minLength: 1,
    maxLength: 64,
    example: 'payments-db',
  })
  readonly datastore?: string;
}
