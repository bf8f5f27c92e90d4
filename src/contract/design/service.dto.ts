import type { Service } from '../../domain/input/design.js';
import { SERVICE_ROLES, type ServiceRole } from '../../domain/input/words.js';
import { ClosedObject, IdField, ObjectsField, TextField, WordField } from '../check/fields.js';
import { PlacedWorkloadDto } from './placed-workload.dto.js';

@ClosedObject('DesignService', 'A service or, in one deployable, a module: who owns it and what it keeps.')
export class ServiceDto implements Service {
  @IdField({ description: 'What interactions and transactions call it.', required: true, example: 'orders' })
  readonly id!: string;

  @TextField({ description: 'The team that owns it.', maxLength: 100, example: 'Checkout' })
  readonly team?: string;

  @TextField({
    description: 'What it does, for people. No rule reads it.',
    maxLength: 2000,
    example: 'Takes orders and follows them to delivery.',
  })
  readonly description?: string;

  @ObjectsField(PlacedWorkloadDto, {
    description: 'The uses of data that it puts on datastores, each with the id of the datastore that serves it.',
    maxItems: 50,
  })
  readonly workloads?: readonly PlacedWorkloadDto[];

  @WordField(SERVICE_ROLES, {
    description:
      'gateway: passes requests on (API gateway, ingress, backend for frontend). job: runs now and then (migration, seeding, import). application: everything else, also if left out.',
    example: 'application',
  })
  readonly role?: ServiceRole;

  @TextField({
    description: 'Services with the same word are built and released from one code base.',
    minLength: 1,
    maxLength: 64,
    example: 'shop',
  })
  readonly codebase?: string;
}
