import type { Design } from '../../domain/input/design.js';
import { ArchitectureDto } from './architecture.dto.js';
import { CopyDto } from './copy.dto.js';
import { DatastoreDto } from './datastore.dto.js';
import { ExternalDto } from './external.dto.js';
import { ClosedObject, ConstantField, NestedField, ObjectsField, TextField } from '../check/fields.js';
import { IgnoreDto } from './ignore.dto.js';
import { InteractionDto } from './interaction.dto.js';
import { ServiceDto } from './service.dto.js';
import { TransactionDto } from './transaction.dto.js';

@ClosedObject(
  'Design',
  "A system's design as its repository keeps it for review: its services, the workloads that each puts on a datastore, and how the services talk and commit. What is left out is unknown, never assumed. Unknown keys are refused, and so is null.",
)
export class DesignDto implements Design {
  @TextField({
    description: 'The schema that an editor checks the file by. No rule reads it.',
    example: './design.schema.json',
  })
  readonly $schema?: string;

  @ConstantField(1, { description: 'The version of this contract.', required: true, example: 1 })
  readonly version!: 1;

  @TextField({
    description: 'What the system is called in the review.',
    required: true,
    minLength: 1,
    maxLength: 100,
    example: 'Web shop',
  })
  readonly system!: string;

  @TextField({
    description: 'What it is about, for people. No rule reads it.',
    maxLength: 4000,
    example: 'Sells shoes in three countries.',
  })
  readonly description?: string;

  @NestedField(ArchitectureDto)
  readonly architecture?: ArchitectureDto;

  @ObjectsField(DatastoreDto, { description: 'Where the workloads keep their data.', maxItems: 500 })
  readonly datastores?: readonly DatastoreDto[];

  @ObjectsField(CopyDto, {
    description: 'Datastores that hold data of another: how they are kept in step.',
    maxItems: 500,
  })
  readonly copies?: readonly CopyDto[];

  @ObjectsField(ExternalDto, { description: 'Systems outside this design that services talk to.', maxItems: 500 })
  readonly externals?: readonly ExternalDto[];

  @ObjectsField(ServiceDto, {
    description: 'The services; in one deployable, its modules.',
    required: true,
    minItems: 1,
    maxItems: 500,
  })
  readonly services!: readonly ServiceDto[];

  @ObjectsField(InteractionDto, { description: 'How services and externals talk to each other.', maxItems: 5000 })
  readonly interactions?: readonly InteractionDto[];

  @ObjectsField(TransactionDto, { description: 'Business transactions that span services.', maxItems: 500 })
  readonly transactions?: readonly TransactionDto[];

  @ObjectsField(IgnoreDto, {
    description:
      'Findings that the team accepts, each with its reason and, if it is to be looked at again, a date after which it counts once more.',
    maxItems: 500,
  })
  readonly ignore?: readonly IgnoreDto[];
}
