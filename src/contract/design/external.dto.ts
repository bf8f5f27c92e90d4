import type { External } from '../../domain/input/design.js';
import { ClosedObject, IdField, TextField } from '../check/fields.js';

@ClosedObject('DesignExternal', 'A system outside this design that services talk to.')
export class ExternalDto implements External {
  @IdField({ description: 'What interactions call it.', required: true, example: 'payment-provider' })
  readonly id!: string;

  @TextField({
    description: 'What it does, for people. No rule reads it.',
    maxLength: 2000,
    example: 'Takes card payments.',
  })
  readonly description?: string;
}
