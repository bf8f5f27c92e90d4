import type { BoundAnswer } from '../../../report/recommendation/recommendation-answer.js';
import { Amount, Answer, Shape, Texts } from '../../openapi/answer-fields.js';

@Answer('Bound', 'What a fact of a workload may be: it has one of these.')
export class BoundDto implements BoundAnswer {
  @Amount('The greatest value, in the unit of the fact.', { optional: true, example: 16_384 })
  readonly atMost?: number;

  @Amount('The least value, in the unit of the fact.', { optional: true, example: 1 })
  readonly atLeast?: number;

  @Texts('The workload must accept one of these.', { optional: true, example: ['aws', 'azure', 'gcp'] })
  readonly anyOf?: readonly string[];

  @Shape(
    { type: 'array', items: { oneOf: [{ type: 'string' }, { type: 'boolean' }] } },
    'The workload must not ask for one of these.',
    { optional: true, example: ['open-source'] },
  )
  readonly noneOf?: readonly (string | boolean)[];
}
