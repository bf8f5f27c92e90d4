import type { OpenAPIObject } from '@nestjs/swagger';

/** A schema of text as the decorators leave it: one of some words, or an id of some kind. */
interface TextSchema {
  readonly type?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
}

/** A schema that is to stand once, and how it is known where it stands in place. */
export interface Named {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly is: (inPlace: TextSchema) => boolean;
}

/**
 * Lets schemas that stand in place, each wherever it is used, stand once under their names and be referred to: a client
 * that is made from the document then has one type for each, not a twin at every use.
 */
export const nameSchemas = (document: OpenAPIObject, named: Readonly<Record<string, Named>>): void => {
  const schemas: Record<string, object> = document.components?.schemas ?? {};
  const used = new Set<string>();
  const refer = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(refer);
    if (typeof node !== 'object' || node === null) return node;
    const name = Object.keys(named).find((one) => named[one]?.is(node) === true);
    if (name !== undefined) {
      used.add(name);
      return reference(node, name);
    }
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, isData(key) ? value : refer(value)]));
  };
  document.paths = refer(document.paths) as OpenAPIObject['paths'];
  const referring = refer(schemas) as Record<string, object>;
  for (const name of used) {
    if (name in referring) throw new Error(`two schemas are called ${name}`);
    referring[name] = named[name]?.schema ?? {};
  }
  document.components = { ...document.components, schemas: referring };
};

/** Data within a document is no schema, whatever its keys are called. */
const isData = (key: string): boolean => ['example', 'examples', 'default', 'enum'].includes(key);

const reference = (inPlace: TextSchema, name: string): object => {
  const $ref = `#/components/schemas/${name}`;
  // What is said of this place alone stays beside the reference.
  const rest = Object.entries(inPlace).filter(([key]) => !['type', 'enum', 'format'].includes(key));
  const target = Array.isArray(inPlace.type) ? { anyOf: [{ $ref }, { type: 'null' }] } : { $ref };
  return { ...Object.fromEntries(rest), ...target };
};
