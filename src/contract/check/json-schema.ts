import type { NumberKind } from '../../domain/input/fact-kind.js';
import { expectationOf } from './faults/expectation.js';
import {
  demandOf,
  entryOf,
  fieldsOf,
  ID_PATTERN,
  titleOf,
  valueOf,
  type Described,
  type EntriesField,
  type FlatField,
  type ListField,
  type ObjectClass,
  type ObjectsField,
} from './field.js';

/** The part of JSON Schema 2020-12 that the contract is written in. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly enum?: readonly string[];
  readonly const?: string | number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: 'date';
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: JsonSchema;
  readonly additionalProperties?: false;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly examples?: readonly unknown[];
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

const numberSchema = ({ integer, min, exclusive, max }: NumberKind): JsonSchema => ({
  type: integer ? 'integer' : 'number',
  ...(exclusive ? { exclusiveMinimum: min } : { minimum: min }),
  maximum: max,
});

const countSchema = ({ minItems, maxItems }: ListField | ObjectsField): JsonSchema => ({
  ...(minItems === undefined ? {} : { minItems }),
  ...(maxItems === undefined ? {} : { maxItems }),
});

const distinctSchema = (list: ListField): JsonSchema => ({ type: 'array', uniqueItems: true, ...countSchema(list) });

const constraintsOf = (field: FlatField): JsonSchema => {
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
        ...(field.maxLength === undefined ? {} : { maxLength: field.maxLength }),
      };
    case 'id':
      return { type: 'string', pattern: ID_PATTERN };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'constant':
      return { type: 'integer', const: field.value };
    case 'words':
    case 'ids':
      return { ...distinctSchema(field), items: constraintsOf(valueOf(field)) };
  }
};

// Words are listed by the schema itself; of numbers and texts a reader wants unit and range in the sentence.
const documentation = ({ field, meaning }: Described): string => {
  const bounded = field.kind === 'text' ? field.maxLength !== undefined : ['number', 'id', 'date'].includes(field.kind);
  if (!bounded) return meaning;
  const { en } = expectationOf(field);
  return `${meaning} ${en.charAt(0).toUpperCase()}${en.slice(1)}.`;
};

const ownConstraints = ({ field }: Described): JsonSchema => {
  switch (field.kind) {
    case 'nested':
      return {};
    case 'objects':
      return { type: 'array', ...countSchema(field) };
    case 'entries':
      return distinctSchema(field);
    default:
      return constraintsOf(field);
  }
};

/** The schema of an item that is an id, or an object that stands for one: `object` is the schema of this, or refers to it. */
export const entrySchema = <Schema extends object>(
  list: EntriesField,
  object: Schema,
): { readonly anyOf: readonly (JsonSchema | Schema)[] } => ({ anyOf: [constraintsOf(entryOf(list).id), object] });

/** The schema of one property; that of the objects in it is left to whoever lays out the document. */
export const propertySchema = (description: Described): JsonSchema => {
  const { example } = description;
  return {
    ...ownConstraints(description),
    description: documentation(description),
    ...(example === undefined ? {} : { examples: [example] }),
  };
};

/** What a class demands of its keys together. */
export const demandSchema = (object: ObjectClass): Pick<JsonSchema, 'if' | 'then' | 'anyOf'> => {
  const demand = demandOf(object);
  if (demand === undefined) return {};
  const { where, keys } = demand;
  // What is demanded is named as a property again, for tools that look for it beside the demand.
  const anyOf = keys.map((key) => ({ required: [key], properties: { [key]: {} } }));
  // It holds where the key is left out as well.
  return where === undefined
    ? { anyOf }
    : { if: { properties: { [where.key]: { const: where.word } } }, then: { anyOf } };
};

const propertyInPlace = (description: Described): JsonSchema => {
  const { field } = description;
  const schema = propertySchema(description);
  if (field.kind === 'nested') return { ...objectSchema(field.of), ...schema };
  if (field.kind !== 'objects' && field.kind !== 'entries') return schema;
  const object = { description: titleOf(field.of).meaning, ...objectSchema(field.of) };
  return { ...schema, items: field.kind === 'objects' ? object : entrySchema(field, object) };
};

/** The schema of a whole object, the objects in it written in place. */
export const objectSchema = (object: ObjectClass): JsonSchema => {
  const fields = [...fieldsOf(object)];
  const required = fields.filter(([, { required }]) => required).map(([key]) => key);
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(fields.map(([key, description]) => [key, propertyInPlace(description)])),
    ...demandSchema(object),
  };
};
