import { STATED_FACTS, type Stated } from '../../domain/input/workload.js';
import { ClosedObject, factsOf } from '../check/fields.js';

const Fact = factsOf(STATED_FACTS, 'traffic.');

@ClosedObject('WorkloadTraffic', 'How often the data is read and written, and how fast an answer must come.')
export class TrafficDto {
  @Fact('Reads at peak, over all keys.', { example: 20_000 })
  readonly readsPerSecond?: number;

  @Fact('Writes at peak, over all keys.', { example: 1_500 })
  readonly writesPerSecond?: number;

  @Fact('Peak traffic as a multiple of the average; 1 means that it is even.', { example: 4 })
  readonly peakToAverage?: number;

  @Fact('Target: 99 of 100 reads are answered within this time.', { example: 10 })
  readonly readLatencyP99Ms?: number;

  @Fact('Target: 99 of 100 writes are acknowledged within this time.', { example: 50 })
  readonly writeLatencyP99Ms?: number;

  @Fact('A few keys take a large share of the traffic.', { example: false })
  readonly hotKeys?: boolean;

  @Fact('How data arrives. continuous: a stream. bulk: loads in batch windows. both: a stream and loads.', {
    example: 'continuous',
  })
  readonly ingest?: Stated<'traffic.ingest'>;

  @Fact(
    'Reads and writes of the busiest single key together, at peak. Where the two are known apart, state hottestKeyReadsPerSecond and hottestKeyWritesPerSecond.',
    { example: 500 },
  )
  readonly hottestKeyPerSecond?: number;

  @Fact('Reads for each write, where the rates are unknown but their ratio is known.', { example: 10 })
  readonly readsPerWrite?: number;

  @Fact('Reads of the one most read key, at peak.', { example: 400 })
  readonly hottestKeyReadsPerSecond?: number;

  @Fact('Writes of the one most written key, at peak.', { example: 20 })
  readonly hottestKeyWritesPerSecond?: number;

  @Fact('Records in one write request; 1 where each is sent alone.', { example: 1 })
  readonly rowsPerWrite?: number;

  @Fact('Processes or threads that write at the same time.', { example: 40 })
  readonly concurrentWriters?: number;

  @Fact('Connections that clients hold at the same time, functions and workers included.', { example: 80 })
  readonly clientConnections?: number;
}
