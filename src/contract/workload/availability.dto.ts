import { DURABILITIES, type Durability } from '../../domain/input/words.js';
import { ClosedObject, FlagField, NumberField, WordField } from '../check/fields.js';

@ClosedObject('WorkloadAvailability', 'What outages and losses the workload can bear, and where it must run.')
export class AvailabilityDto {
  @NumberField({
    description: 'Share of the time in which the store must answer; 99.99 allows 4.4 minutes of outage a month.',
    min: 0,
    max: 100,
    unit: 'percent',
    example: 99.95,
  })
  readonly targetPercent?: number;

  @NumberField({ description: 'Regions that hold the data.', min: 1, max: 1000, integer: true, example: 1 })
  readonly regions?: number;

  @FlagField({ description: 'Writes are taken in more than one region.', example: false })
  readonly multiRegionWrites?: boolean;

  @WordField(DURABILITIES, {
    description:
      'What may become of an acknowledged write. ephemeral: may be lost and rebuilt. replicated: survives the loss of a node. synchronous: is never lost.',
    example: 'replicated',
  })
  readonly durability?: Durability;

  @NumberField({
    description: 'Recovery point objective (RPO): how much of the latest writes a disaster may take.',
    min: 0,
    max: 31_536_000,
    unit: 'seconds',
    example: 60,
  })
  readonly maxDataLossSeconds?: number;

  @NumberField({
    description: 'Recovery time objective (RTO): how long the store may stay away after a disaster.',
    min: 0,
    max: 31_536_000,
    unit: 'seconds',
    example: 300,
  })
  readonly maxDowntimeSeconds?: number;

  @FlagField({ description: 'Clients work while disconnected and sync later.', example: false })
  readonly offlineClients?: boolean;
}
