import { ClosedObject, IdsField, NestedField } from '../check/fields.js';
import { WorkloadDto } from '../workload/workload.dto.js';

@ClosedObject('ComparisonRequest', 'What to hold side by side, and for what. Unknown keys are refused, and so is null.')
export class ComparisonRequestDto {
  @IdsField(
    { minItems: 2, maxItems: 8, maxLength: 60 },
    {
      description:
        'Ids of two to eight families or databases, or other names of them, no one twice: see `/v1/families` and `/v1/databases`.',
      required: true,
      example: ['mongodb', 'postgresql'],
    },
  )
  readonly candidates!: readonly string[];

  @NestedField(WorkloadDto, {
    description: 'What they are compared for. Without it, the answer holds every trait in which they differ.',
  })
  readonly workload?: WorkloadDto;
}
