import type { Workload } from '../../domain/input/workload.js';
import { ARCHITECTURES, USE_CASES, type Architecture, type UseCase } from '../../domain/input/words.js';
import { AccessDto } from './access.dto.js';
import { AvailabilityDto } from './availability.dto.js';
import { ConsistencyDto } from './consistency.dto.js';
import { DataDto } from './data.dto.js';
import { ClosedObject, NestedField, TextField, WordField, WordsField } from '../check/fields.js';
import { OperationsDto } from './operations.dto.js';
import { PrioritiesDto } from './priorities.dto.js';
import { TrafficDto } from './traffic.dto.js';

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

  @WordsField(USE_CASES, {
    description:
      'What the data is for. A use case implies typical requirements; a requirement that is stated always overrides an implied one.',
    maxItems: 8,
    example: ['session-store', 'caching'],
  })
  readonly useCases?: readonly UseCase[];

  @NestedField(DataDto, { description: 'The data itself: its shape, size, growth and life.' })
  readonly data?: DataDto;

  @NestedField(AccessDto, { description: 'The questions that are asked of the data.' })
  readonly access?: AccessDto;

  @NestedField(TrafficDto, { description: 'How often the data is read and written, and how fast an answer must come.' })
  readonly traffic?: TrafficDto;

  @NestedField(ConsistencyDto, { description: 'What must hold when several clients read and write at once.' })
  readonly consistency?: ConsistencyDto;

  @NestedField(AvailabilityDto, {
    description: 'What outages and losses the workload can bear, and where it must run.',
  })
  readonly availability?: AvailabilityDto;

  @NestedField(OperationsDto, { description: 'Who runs the datastore, where, and with what skills.' })
  readonly operations?: OperationsDto;

  @NestedField(PrioritiesDto, { description: 'How much each trait matters to this workload: 0 not at all, 5 most.' })
  readonly priorities?: PrioritiesDto;

  @WordField(ARCHITECTURES, { description: 'The architecture that the workload lives in.', example: 'microservices' })
  readonly architecture?: Architecture;
}
