import { ClosedObject, NumberField } from '../check/fields.js';

const PriorityField = (description: string, example: number): PropertyDecorator =>
  NumberField({ description, min: 0, max: 5, integer: true, example });

@ClosedObject('WorkloadPriorities', 'How much each trait matters to this workload: 0 not at all, 5 most.')
export class PrioritiesDto {
  @PriorityField('Answers within a millisecond or a few, as a Redis cache gives them.', 5)
  readonly realTimeResponse?: number;

  @PriorityField('Grows by adding machines, as Cassandra and MongoDB do.', 4)
  readonly scalability?: number;

  @PriorityField('Stays up when machines or sites fail, without waiting for a person.', 4)
  readonly highAvailability?: number;

  @PriorityField('Comes as a managed, elastic service, such as Atlas, Firestore or DynamoDB.', 3)
  readonly cloudNative?: number;

  @PriorityField('Little to design, learn and run; a post with its comments is one document.', 3)
  readonly simplicity?: number;

  @PriorityField('Takes records whose fields differ, and new fields without a migration.', 2)
  readonly flexibility?: number;

  @PriorityField('Costs little to run at this size.', 1)
  readonly lowCost?: number;
}
