import { STATED_FACTS, type Stated } from '../../domain/input/workload.js';
import { ClosedObject, factsOf } from '../check/fields.js';

const Fact = factsOf(STATED_FACTS, 'availability.');

@ClosedObject('WorkloadAvailability', 'What outages and losses the workload can bear, and where it must run.')
export class AvailabilityDto {
  @Fact('Share of the time in which the store must answer; 99.99 allows 4.4 minutes of outage a month.', {
    example: 99.95,
  })
  readonly targetPercent?: number;

  @Fact('Regions that hold the data.', { example: 1 })
  readonly regions?: number;

  @Fact('Writes are taken in more than one region.', { example: false })
  readonly multiRegionWrites?: boolean;

  @Fact(
    'What may become of an acknowledged write. ephemeral: may be lost and rebuilt. replicated: survives the loss of a node. synchronous: is never lost.',
    { example: 'replicated' },
  )
  readonly durability?: Stated<'availability.durability'>;

  @Fact('Recovery point objective (RPO): how much of the latest writes a disaster may take.', { example: 60 })
  readonly maxDataLossSeconds?: number;

  @Fact('Recovery time objective (RTO): how long the store may stay away after a disaster.', { example: 300 })
  readonly maxDowntimeSeconds?: number;

  @Fact('Clients work while disconnected and sync later.', { example: false })
  readonly offlineClients?: boolean;

  @Fact('The data can be restored to any moment of the last days, after an error of a person or program.', {
    example: true,
  })
  readonly pointInTimeRestore?: boolean;
}
