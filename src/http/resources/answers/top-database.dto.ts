import type { TopDatabaseAnswer } from '../../../report/recommendation/recommendation-answer.js';
import { Amount, Answer, Text } from '../../openapi/answer-fields.js';

@Answer('TopDatabase', 'One of the databases that fit best.')
export class TopDatabaseDto implements TopDatabaseAnswer {
  @Text('Id of the database: see `/v1/databases/{id}`.', { example: 'neo4j' })
  readonly id!: string;

  @Text('Name of the product.', { example: 'Neo4j' })
  readonly title!: string;

  @Text('Id of the family that it is made for.', { example: 'graph' })
  readonly family!: string;

  @Amount('How well it fits, 0 to 100.', { min: 0, max: 100, example: 95.5 })
  readonly fit!: number;
}
