import type { PlacedWorkload } from '../domain/design.js';
import { ClosedObject, IdField } from './fields.js';
import { WorkloadDto } from './workload.dto.js';

@ClosedObject(
  'DesignWorkload',
  'A workload, and the datastore that serves it. Only `name` is required; without a datastore it asks for a recommendation.',
)
export class PlacedWorkloadDto extends WorkloadDto implements PlacedWorkload {
  @IdField({ description: 'The datastore that serves the workload.', example: 'orders-db' })
  readonly datastore?: string;
}
