import { Amount, Answer, Shape, Texts } from './field.js';

@Answer('Bound', 'What a fact of a workload may be: it has one of these.')
export class BoundAnswer {
  @Amount('The greatest value, in the unit of the fact.', { optional: true })
  readonly atMost?: number;

  @Amount('The least value, in the unit of the fact.', { optional: true })
  readonly atLeast?: number;

  @Texts('The workload must accept one of these.', { optional: true })
  readonly anyOf?: readonly string[];

  @Shape(
    { type: 'array', items: { oneOf: [{ type: 'string' }, { type: 'boolean' }] } },
    'The workload must not ask for one of these.',
    { optional: true },
  )
  readonly noneOf?: readonly (string | boolean)[];
}
