import { DesignDto } from './design/design.dto.js';
import { titleOf, type ObjectClass } from './check/field.js';
import { objectSchema, type JsonSchema } from './check/json-schema.js';
import { WorkloadDto } from './workload/workload.dto.js';

const PUBLISHED = { workload: WorkloadDto, design: DesignDto } as const satisfies Readonly<Record<string, ObjectClass>>;

/** The documents that have a published schema: `/v1/schemas/<name>.json`. */
export type SchemaName = keyof typeof PUBLISHED;

/** A self-contained JSON Schema 2020-12 document for editors and CI, made from the classes that check the input. */
export const publishedSchema = (name: SchemaName): JsonSchema => {
  const object = PUBLISHED[name];
  const title = titleOf(object);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${name}.schema.json`,
    title: title.name,
    description: title.meaning,
    ...objectSchema(object),
  };
};
