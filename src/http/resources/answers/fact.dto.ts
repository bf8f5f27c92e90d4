import type { FactValue, Origin } from '../../../domain/facts/fact.js';
import type { FactAnswer } from '../../../report/recommendation/recommendation-answer.js';
import { Answer, MeaningfulWord, Text } from '../../openapi/answer-fields.js';
import { FactValueShape } from './fact-value.js';

const ORIGINS: Readonly<Record<Origin, string>> = {
  stated: 'the workload says so.',
  implied: 'a use case that it names implies so.',
  derived: 'it follows from such facts.',
};

@Answer('Fact', 'What is known of the workload, and from where.')
export class FactDto implements FactAnswer {
  @Text('Dotted path of the fact: a property of a workload, or `derived.` and a name.', {
    example: 'access.traversalDepth',
  })
  readonly fact!: string;

  @Text('JSON Pointer (RFC 6901) to the first place of the workload that it rests on.', {
    example: '/access/traversalDepth',
  })
  readonly pointer!: string;

  @FactValueShape('Its value, in the unit of the property.', 5)
  readonly value!: FactValue;

  @MeaningfulWord(ORIGINS, 'Where it comes from.', { example: 'stated' })
  readonly origin!: Origin;
}
