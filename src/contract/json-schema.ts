import { expectationOf } from './expectation.js';
import { fieldsOf, type Described, type Field, type ListField, type NumberField, type ObjectClass } from './field.js';

/** The part of JSON Schema 2020-12 that the contract is written in. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: JsonSchema;
  readonly additionalProperties?: false;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly examples?: readonly unknown[];
}

const numberSchema = ({ integer, min, above, max }: NumberField): JsonSchema => ({
  type: integer ? 'integer' : 'number',
  ...(min === undefined ? {} : { minimum: min }),
  ...(above === undefined ? {} : { exclusiveMinimum: above }),
  maximum: max,
});

const listSchema = ({ item, minItems, maxItems }: ListField): JsonSchema => ({
  type: 'array',
  uniqueItems: true,
  ...(minItems === undefined ? {} : { minItems }),
  ...(maxItems === undefined ? {} : { maxItems }),
  items: constraintsOf(item),
});

function constraintsOf(field: Exclude<Field, { kind: 'nested' }>): JsonSchema {
  switch (field.kind) {
    case 'number':
      return numberSchema(field);
    case 'flag':
      return { type: 'boolean' };
    case 'word':
      return { type: 'string', enum: field.words };
    case 'text':
      return {
        type: 'string',
        ...(field.minLength === 0 ? {} : { minLength: field.minLength }),
        maxLength: field.maxLength,
      };
    case 'list':
      return listSchema(field);
  }
}

// Words are listed by the schema itself; of numbers and texts a reader wants unit and range in the sentence.
function documentation({ field, meaning }: Described): string {
  if (field.kind !== 'number' && field.kind !== 'text') return meaning;
  const { en } = expectationOf(field);
  return `${meaning} ${en.charAt(0).toUpperCase()}${en.slice(1)}.`;
}

/** The schema of one property; that of a nested object is left to whoever lays out the document. */
export function propertySchema(description: Described): JsonSchema {
  const { field, example } = description;
  return {
    ...(field.kind === 'nested' ? {} : constraintsOf(field)),
    description: documentation(description),
    ...(example === undefined ? {} : { examples: [example] }),
  };
}

/** The schema of a whole object, its nested objects written in place. */
export function objectSchema(object: ObjectClass): JsonSchema {
  const fields = [...fieldsOf(object)];
  const required = fields.filter(([, { required }]) => required).map(([key]) => key);
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(
      fields.map(([key, description]) => [
        key,
        {
          ...(description.field.kind === 'nested' ? objectSchema(description.field.of) : {}),
          ...propertySchema(description),
        },
      ]),
    ),
  };
}
