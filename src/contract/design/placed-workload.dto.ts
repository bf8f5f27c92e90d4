import type { PlacedWorkload } from '../../domain/input/design.js';
import { ClosedObject, IdField } from '../check/fields.js';
import { WorkloadDto } from '../workload/workload.dto.js';

@ClosedObject(
  'DesignWorkload',
  'A workload, and the datastore that serves it. Only `name` is required; without a datastore it asks for a recommendation.',
)
export class PlacedWorkloadDto extends WorkloadDto implements PlacedWorkload {
  @IdField({ description: 'The datastore that serves the workload.', example: 'orders-db' })
  readonly datastore?: string;
}
