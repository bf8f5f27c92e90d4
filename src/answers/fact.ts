import type { FactValue, Origin } from '../domain/facts/fact.js';
import { Answer, MeaningfulWord, Shape, Text } from './field.js';

const VALUE = {
  oneOf: [{ type: 'number' }, { type: 'boolean' }, { type: 'string' }, { type: 'array', items: { type: 'string' } }],
};

/** The value of a fact: what the contract lets be stated, or what is derived from it. */
export const FactValueShape = (description: string): PropertyDecorator => Shape(VALUE, description);

export const ORIGINS: Readonly<Record<Origin, string>> = {
  stated: 'the workload says so.',
  implied: 'a use case that it names implies so.',
  derived: 'it follows from such facts.',
};

@Answer('Fact', 'What is known of the workload, and from where.')
export class FactAnswer {
  @Text('Dotted path of the fact: a property of a workload, or `derived.` and a name.')
  readonly fact!: string;

  @Text('JSON Pointer (RFC 6901) to the first place of the workload that it rests on.')
  readonly pointer!: string;

  @FactValueShape('Its value, in the unit of the property.')
  readonly value!: FactValue;

  @MeaningfulWord(ORIGINS, 'Where it comes from.')
  readonly origin!: Origin;
}
