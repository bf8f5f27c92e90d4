import { STATED_FACTS } from '../../domain/input/workload.js';
import { ClosedObject, factsOf } from '../check/fields.js';

const Fact = factsOf(STATED_FACTS, 'priorities.');

@ClosedObject('WorkloadPriorities', 'How much each trait matters to this workload: 0 not at all, 5 most.')
export class PrioritiesDto {
  @Fact('Answers within a millisecond or a few, as a Redis cache gives them.', { example: 5 })
  readonly realTimeResponse?: number;

  @Fact('Grows by adding machines, as Cassandra and MongoDB do.', { example: 4 })
  readonly scalability?: number;

  @Fact('Stays up when machines or sites fail, without waiting for a person.', { example: 4 })
  readonly highAvailability?: number;

  @Fact('Comes as a managed, elastic service, such as Atlas, Firestore or DynamoDB.', { example: 3 })
  readonly cloudNative?: number;

  @Fact('Little to design, learn and run; a post with its comments is one document.', { example: 3 })
  readonly simplicity?: number;

  @Fact('Takes records whose fields differ, and new fields without a migration.', { example: 2 })
  readonly flexibility?: number;

  @Fact('Costs little to run at this size.', { example: 1 })
  readonly lowCost?: number;
}
