import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** The keywords that the contract is written in. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

/** The input contract, version 1, word for word. */
export const CONTRACT = JSON.parse(
  readFileSync(new URL('./workload.schema.json', import.meta.url), 'utf8'),
) as SchemaNode;

/** What a node says once its reference, if it is one, is followed. */
export const followed = (node: SchemaNode): SchemaNode => {
  const name = node.$ref?.replace('#/$defs/', '');
  return name === undefined ? node : { ...CONTRACT.$defs?.[name] };
};

// The contract leaves the type of its words to be seen from the words.
const accepts = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(CONTRACT);

export interface Verdict {
  readonly valid: boolean;
  /** Pointers to the values at fault; of a key too many or too few, to its object; of a repeated item, to its list and `#`. */
  readonly places: ReadonlySet<string>;
}

/** What ajv, which knows nothing of our classes, makes of a document. */
export function judgedByAjv(document: unknown): Verdict {
  const valid = accepts(document);
  const places = accepts.errors?.map(
    ({ instancePath, keyword }) => instancePath + (keyword === 'uniqueItems' ? '#' : ''),
  );
  return { valid, places: new Set(places) };
}
