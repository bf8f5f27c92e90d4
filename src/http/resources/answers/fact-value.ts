import { Shape } from '../../openapi/answer-fields.js';

/** The value of a fact: what the contract lets be stated, or what is derived from it. */
export const FactValueShape = (description: string, example: unknown): PropertyDecorator =>
  Shape(
    {
      oneOf: [
        { type: 'number' },
        { type: 'boolean' },
        { type: 'string' },
        { type: 'array', items: { type: 'string' } },
      ],
    },
    description,
    { example },
  );
