/** What of JSON Schema the schemas of rules use to say what there must be. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Parts;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly properties?: Parts;
  readonly required?: readonly string[];
  readonly then?: Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly additionalProperties?: boolean | Schema;
  readonly minProperties?: number;
}

export type Parts = Readonly<Record<string, Schema>>;

/** The part that a schema refers to, else the schema itself. A part is called by the last step of the reference. */
export const followed = (schema: Schema, parts: Parts): Schema =>
  schema.$ref === undefined
    ? schema
    : followed(parts[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)] ?? {}, parts);

/** All that a schema says there must be, with nothing in each place that somebody has to fill. */
export const blankValue = (given: Schema, parts: Parts): unknown => {
  const schema = followed(given, parts);
  const { properties = {}, required = [], then, additionalProperties } = schema;
  if (schema.default !== undefined) return schema.default;
  if (schema.type === 'array') return schema.minItems === undefined ? [] : [blankValue(schema.items ?? {}, parts)];
  if (typeof additionalProperties === 'object')
    return schema.minProperties === undefined ? {} : { [ANY_KEY]: blankValue(additionalProperties, parts) };
  const keys = [...required, ...(then?.required ?? [])];
  if (keys.length === 0) return null;
  const members = Object.entries(properties).filter(([key]) => keys.includes(key));
  return Object.fromEntries(members.map(([key, member]) => [key, blankValue(member, parts)]));
};

/** Where keys are free, and one at least must be there: in the rules, those by which sources are cited. */
const ANY_KEY = 'source';
