import type { OpenAPIObject } from '@nestjs/swagger';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The same document in OpenAPI 3.0.3, for gateways and generators that read no other. It says what 3.1 says in the words
 * that 3.0 has; what 3.0 has no words for is refused, not dropped.
 */
export const toOpenApi30 = (document: OpenAPIObject): OpenAPIObject => {
  const { components = {}, ...rest } = document;
  const { schemas = {}, ...others } = components;
  const converted = withSchemas({ ...rest, components: others }) as OpenAPIObject;
  return {
    ...converted,
    openapi: '3.0.3',
    components: { schemas: eachOf(schemas) as typeof schemas, ...converted.components },
  };
};

/** Anything of a document but a schema, with the schemas in it converted. */
const withSchemas = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withSchemas);
  if (!isNode(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => {
    if (key === 'schema') return [key, schemaIn30(member)];
    return [key, ['example', 'examples'].includes(key) ? member : withSchemas(member)];
  });
  return Object.fromEntries(entries) as unknown;
};

/** What 3.0 and 3.1 mean the same by, and holds no schema. */
const PLAIN = [
  ...['title', 'description', 'format', 'enum', 'required', 'default', 'discriminator', 'example', 'deprecated'],
  ...['minimum', 'maximum', 'multipleOf', 'minLength', 'maxLength', 'pattern', 'minItems', 'maxItems', 'uniqueItems'],
  ...['minProperties', 'maxProperties', 'readOnly', 'writeOnly'],
];

/** 3.0 knows no null, but text that may be null and has no other value. */
const NULL = { type: 'string', nullable: true, enum: [null] } as const;

const schemaIn30 = (schema: unknown): Node => {
  if (schema === true) return {};
  if (schema === false) return { not: {} };
  if (!isNode(schema)) throw new Error(`no schema: ${JSON.stringify(schema)}`);
  const { $ref, ...beside } = schema;
  if ($ref === undefined) return ownIn30(schema);
  // What stands beside a reference is ignored in 3.0.
  return Object.keys(beside).length === 0 ? { $ref } : joined([ownIn30(beside), { allOf: [{ $ref }] }]);
};

const ownIn30 = (schema: Node): Node =>
  joined(Object.entries(schema).map(([key, value]) => wordsFor(key, value, schema)));

/** What 3.0 says for one keyword. */
const wordsFor = (key: string, value: unknown, schema: Node): Node => {
  if (PLAIN.includes(key)) return { [key]: value };
  switch (key) {
    case 'type':
      return typeIn30(value, schema);
    case 'const':
      return { enum: [value] };
    case 'examples':
      return Array.isArray(value) && value.length > 0 ? { example: (value as readonly unknown[])[0] } : {};
    case 'exclusiveMinimum':
      return { minimum: value, exclusiveMinimum: true };
    case 'exclusiveMaximum':
      return { maximum: value, exclusiveMaximum: true };
    case 'items':
    case 'not':
      return { [key]: schemaIn30(value) };
    case 'additionalProperties':
      return { [key]: isNode(value) ? schemaIn30(value) : value };
    case 'properties':
      return { [key]: eachOf(value as Node) };
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      return { [key]: (value as readonly unknown[]).map(schemaIn30) };
    case 'if':
      return conditionIn30(schema);
    case 'then':
    case 'else':
      return {};
    // 3.0 cannot say what a text holds; who knows these words of 3.1 reads them all the same.
    case 'contentMediaType':
      return { 'x-contentMediaType': value };
    case 'contentSchema':
      return { 'x-contentSchema': schemaIn30(value) };
    default:
      throw new Error(`OpenAPI 3.0 has no words for ${key}`);
  }
};

const eachOf = (schemas: Node): Node =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, schemaIn30(schema)]));

const typeIn30 = (type: unknown, schema: Node): Node => {
  if (type === 'null') return NULL;
  const types = Array.isArray(type) ? (type as readonly unknown[]) : [type];
  const [only, ...others] = types.filter((each) => each !== 'null');
  if (others.length > 0) throw new Error(`OpenAPI 3.0 has no words for the types ${types.join(', ')} of one schema`);
  return {
    type: only,
    ...(types.includes('null') ? { nullable: true } : {}),
    // An array without items is one of anything.
    ...(only === 'array' && schema['items'] === undefined ? { items: {} } : {}),
  };
};

/** If A then B, else C: not A or B, and A or C. */
const conditionIn30 = ({ if: condition, then: consequence, else: otherwise }: Node): Node => {
  const holds = schemaIn30(condition);
  return {
    allOf: [
      ...(consequence === undefined ? [] : [{ anyOf: [{ not: holds }, schemaIn30(consequence)] }]),
      ...(otherwise === undefined ? [] : [{ anyOf: [holds, schemaIn30(otherwise)] }]),
    ],
  };
};

/** All of these at once; no two of them may say something by the same keyword. */
const joined = (parts: readonly Node[]): Node =>
  parts.reduce((sum, part) => {
    const { allOf = [], ...rest } = part as { readonly allOf?: readonly unknown[] };
    const { allOf: before = [] } = sum as { readonly allOf?: readonly unknown[] };
    const twice = Object.keys(rest).find((key) => key in sum);
    if (twice !== undefined) throw new Error(`OpenAPI 3.0 has no words for ${twice} beside what it stands for`);
    const all = [...before, ...allOf];
    return { ...sum, ...rest, ...(all.length === 0 ? {} : { allOf: all }) };
  }, {});
