import { STATED_FACTS, type Stated, type Workload } from '../../domain/input/workload.js';
import { ClosedObject, factsOf, NestedField, TextField } from '../check/fields.js';
import { AccessDto } from './access.dto.js';
import { AvailabilityDto } from './availability.dto.js';
import { ConsistencyDto } from './consistency.dto.js';
import { DataDto } from './data.dto.js';
import { OperationsDto } from './operations.dto.js';
import { PrioritiesDto } from './priorities.dto.js';
import { TrafficDto } from './traffic.dto.js';

const Fact = factsOf(STATED_FACTS, '');

@ClosedObject(
  'Workload',
  'The requirements of one use of data on its datastore. Only `name` is required: what is left out is unknown, never assumed. Unknown keys are refused, and so is null.',
)
export class WorkloadDto implements Workload {
  @TextField({
    description: 'What the workload is called in the answer.',
    required: true,
    minLength: 1,
    maxLength: 100,
    example: 'Login sessions',
  })
  readonly name!: string;

  @TextField({
    description: 'What it is about, for people. No rule reads it.',
    maxLength: 2000,
    example: 'Keeps who is logged in; lost sessions mean a new login.',
  })
  readonly description?: string;

  @Fact(
    'What the data is for. A use case implies typical requirements; a requirement that is stated always overrides an implied one.',
    { example: ['session-store', 'caching'] },
  )
  readonly useCases?: Stated<'useCases'>;

  @NestedField(DataDto)
  readonly data?: DataDto;

  @NestedField(AccessDto)
  readonly access?: AccessDto;

  @NestedField(TrafficDto)
  readonly traffic?: TrafficDto;

  @NestedField(ConsistencyDto)
  readonly consistency?: ConsistencyDto;

  @NestedField(AvailabilityDto)
  readonly availability?: AvailabilityDto;

  @NestedField(OperationsDto)
  readonly operations?: OperationsDto;

  @NestedField(PrioritiesDto)
  readonly priorities?: PrioritiesDto;

  @Fact('The architecture that the workload lives in.', { example: 'microservices' })
  readonly architecture?: Stated<'architecture'>;

  @TextField({
    description: "The caller's own id of what the workload belongs to. Echoed in the answer; no rule reads it.",
    minLength: 1,
    maxLength: 200,
    example: 'component:default/orders',
  })
  readonly entityRef?: string;
}
