import type { JsonSchema } from './check/json-schema.js';
import { publishedSchema } from './published-schema.js';

/** The part of JSON Schema that function calling takes in its strict modes. */
export interface StrictSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | null)[];
  readonly items?: StrictSchema;
  readonly anyOf?: readonly StrictSchema[];
  readonly additionalProperties?: false;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, StrictSchema>>;
}

/**
 * The schema of a workload for function calling: a model has to write every property, null where nothing is known, and
 * no keyword stands in it that a strict mode refuses, so bounds are told in words. It asks for less than the published
 * schema: what a model writes by it is judged by that one, once its nulls are dropped.
 */
export const strictWorkloadSchema = (): StrictSchema => {
  const { $schema = '', title = '', ...workload } = publishedSchema('workload');
  return { $schema, $id: 'workload.strict.schema.json', title, ...strict({ ...workload, description: MEANING }) };
};

const MEANING =
  'The requirements of one use of data on its datastore. Every property is written, null where nothing is known of it: nothing is to be assumed. Before this is posted, each property that is null is dropped, since the API takes what is left out as unknown and refuses null.';

const strict = (schema: JsonSchema): StrictSchema => {
  const { type, enum: words, items, properties, anyOf, required = [] } = schema;
  const description = described(schema);
  return {
    ...(description === '' ? {} : { description }),
    ...(type === undefined ? {} : { type }),
    ...(words === undefined ? {} : { enum: words }),
    ...(items === undefined ? {} : { items: strict(items) }),
    ...(anyOf === undefined || properties !== undefined ? {} : { anyOf: anyOf.map(strict) }),
    ...(properties === undefined ? {} : { additionalProperties: false, ...allRequired(properties, required) }),
  };
};

const allRequired = (
  properties: NonNullable<JsonSchema['properties']>,
  required: readonly string[],
): Pick<StrictSchema, 'required' | 'properties'> => ({
  required: Object.keys(properties),
  properties: Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => [
      key,
      required.includes(key) ? strict(schema) : orNull(strict(schema)),
    ]),
  ),
});

const orNull = ({ description, ...schema }: StrictSchema): StrictSchema => {
  const told = description === undefined ? {} : { description };
  const { type, enum: words } = schema;
  // One type and null is a list of two; whatever has more to it stands beside null as a whole.
  if (typeof type === 'string' && type !== 'object' && type !== 'array') {
    return { ...told, ...schema, type: [type, 'null'], ...(words === undefined ? {} : { enum: [...words, null] }) };
  }
  return { ...told, anyOf: [schema, { type: 'null' }] };
};

/** What a schema says to people, and in words what it may not say to a strict mode. */
const described = ({ description = '', minItems = 0, maxItems, uniqueItems }: JsonSchema): string =>
  [
    description,
    ...(minItems > 0 ? [`At least ${minItems} of them.`] : []),
    ...(maxItems === undefined || description.includes(`At most ${maxItems}`) ? [] : [`At most ${maxItems} of them.`]),
    ...(uniqueItems === true ? ['No item twice.'] : []),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
