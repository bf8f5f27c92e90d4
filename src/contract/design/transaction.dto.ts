import type { Transaction } from '../../domain/input/design.js';
import { COORDINATIONS, type Coordination } from '../../domain/input/words.js';
import { ClosedObject, IdField, ObjectsField, WordField } from '../check/fields.js';
import { StepDto } from './step.dto.js';

@ClosedObject('DesignTransaction', 'A business transaction that spans services.')
export class TransactionDto implements Transaction {
  @IdField({ description: 'What findings call it.', required: true, example: 'place-order' })
  readonly id!: string;

  @WordField(COORDINATIONS, {
    description:
      'What holds the steps together. none: nothing. saga-choreography: each service reacts to the events of the others. saga-orchestration: one service tells the others what to do. two-phase-commit: one commit over all databases.',
    example: 'saga-orchestration',
  })
  readonly coordination?: Coordination;

  @ObjectsField(StepDto, { description: 'What is done, in order.', required: true, minItems: 1, maxItems: 100 })
  readonly steps!: readonly StepDto[];
}
