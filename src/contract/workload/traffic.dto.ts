import { INGESTS, type Ingest } from '../../domain/input/words.js';
import { ClosedObject, FlagField, NumberField, WordField } from '../check/fields.js';

@ClosedObject('WorkloadTraffic', 'How often the data is read and written, and how fast an answer must come.')
export class TrafficDto {
  @NumberField({
    description: 'Reads at peak, over all keys.',
    min: 0,
    max: 10_000_000_000,
    unit: 'perSecond',
    example: 20_000,
  })
  readonly readsPerSecond?: number;

  @NumberField({
    description: 'Writes at peak, over all keys.',
    min: 0,
    max: 10_000_000_000,
    unit: 'perSecond',
    example: 1_500,
  })
  readonly writesPerSecond?: number;

  @NumberField({
    description: 'Peak traffic as a multiple of the average; 1 means that it is even.',
    min: 1,
    max: 100_000,
    example: 4,
  })
  readonly peakToAverage?: number;

  @NumberField({
    description: 'Target: 99 of 100 reads are answered within this time.',
    exclusiveMin: 0,
    max: 86_400_000,
    unit: 'ms',
    example: 10,
  })
  readonly readLatencyP99Ms?: number;

  @NumberField({
    description: 'Target: 99 of 100 writes are acknowledged within this time.',
    exclusiveMin: 0,
    max: 86_400_000,
    unit: 'ms',
    example: 50,
  })
  readonly writeLatencyP99Ms?: number;

  @FlagField({ description: 'A few keys take a large share of the traffic.', example: false })
  readonly hotKeys?: boolean;

  @WordField(INGESTS, {
    description: 'How data arrives. continuous: a stream. bulk: loads in batch windows. both: a stream and loads.',
    example: 'continuous',
  })
  readonly ingest?: Ingest;

  @NumberField({
    description: 'Requests on the busiest single key.',
    min: 0,
    max: 10_000_000_000,
    unit: 'perSecond',
    example: 500,
  })
  readonly hottestKeyPerSecond?: number;

  @NumberField({
    description: 'Reads for each write, where the rates are unknown but their ratio is known.',
    min: 0,
    max: 1_000_000_000,
    example: 10,
  })
  readonly readsPerWrite?: number;
}
