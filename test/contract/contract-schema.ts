import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import formats from 'ajv-formats';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';

/** The keywords that the contract is written in. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly enum?: readonly string[];
  readonly const?: number | string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: 'date';
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: false;
  readonly if?: SchemaNode;
  readonly then?: { readonly anyOf: readonly { readonly required: readonly string[] }[] };
}

const read = (file: string): SchemaNode =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as SchemaNode;

/** The input contract of a workload, version 1, word for word. */
export const CONTRACT = read('./workload.schema.json');

/** The input contract of a design, version 1, word for word: of a workload it says no more than that it is one. */
const DESIGN_AS_WRITTEN = read('./design.schema.json');

const DEFINITIONS = { ...CONTRACT.$defs, ...DESIGN_AS_WRITTEN.$defs };

/** A workload as it stands in a design: all that the contract says of it, and `datastore`. */
export const PLACED_WORKLOAD: SchemaNode = {
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: { ...CONTRACT.properties, datastore: { $ref: '#/$defs/id' } },
};

/** The contract of a design, with the contract of a workload where it refers to it. */
export const DESIGN_CONTRACT: SchemaNode = withPlacedWorkloads(DESIGN_AS_WRITTEN);

function withPlacedWorkloads(design: SchemaNode): SchemaNode {
  const { services = {} } = design.properties ?? {};
  const { items: service = {} } = services;
  const { workloads } = service.properties ?? {};
  if (workloads === undefined) throw new Error('the contract of a design has no workloads');
  const properties = { ...service.properties, workloads: { ...workloads, items: PLACED_WORKLOAD } };
  return {
    ...design,
    $defs: DEFINITIONS,
    properties: { ...design.properties, services: { ...services, items: { ...service, properties } } },
  };
}

/** What a node says once its reference, if it is one, is followed. */
export const followed = (node: SchemaNode): SchemaNode => {
  const name = node.$ref?.replace('#/$defs/', '');
  return name === undefined ? node : { ...DEFINITIONS[name] };
};

export interface Verdict {
  readonly valid: boolean;
  /** Pointers to the values at fault; of a key too many or too few, to its object; of a repeated item, to its list and `#`. */
  readonly places: ReadonlySet<string>;
}

// The contract leaves the type of its words to be seen from the words, and demands keys beside where it describes them.
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
formats.default(ajv);
// Its own comparison calls what stands under the keys toString and valueOf of the objects that it compares.
ajv.removeKeyword('uniqueItems');
ajv.addKeyword({
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  validate: (wanted: boolean, items: readonly unknown[]) =>
    !wanted || items.every((item, index) => !items.slice(0, index).some((other) => isDeepStrictEqual(item, other))),
});

type Reported = Pick<ErrorObject, 'instancePath' | 'schemaPath' | 'keyword'>;

const isWithin = (path: string, above: string): boolean => path === above || path.startsWith(`${above}/`);

/**
 * Of a value that may be of one type or another, ajv says what is wrong with it as either. Only what is wrong with it as
 * that which it is was meant; where it is neither, that alone.
 */
function meant(errors: readonly Reported[]): readonly Reported[] {
  const mistaken = errors.filter(
    ({ keyword, schemaPath }) => keyword === 'type' && /\/anyOf\/\d+\/type$/.test(schemaPath),
  );
  const alternativeOf = ({ schemaPath }: Reported): string => schemaPath.replace(/\/type$/, '');
  const isOfAnotherType = (error: Reported): boolean =>
    mistaken.some(
      (other) => isWithin(error.instancePath, other.instancePath) && isWithin(error.schemaPath, alternativeOf(other)),
    );
  const left = errors.filter((error) => !isOfAnotherType(error));
  const hasBetter = ({ instancePath, schemaPath }: Reported): boolean =>
    left.some((other) => isWithin(other.instancePath, instancePath) && other.schemaPath.startsWith(`${schemaPath}/`));
  return left.filter((error) => error.keyword !== 'anyOf' || !hasBetter(error));
}

/** What ajv, which knows nothing of our classes, makes of a document. */
function judgeBy(contract: SchemaNode): (document: unknown) => Verdict {
  const accepts = ajv.compile(contract);
  return (document) => {
    const valid = accepts(document);
    const places = meant(accepts.errors ?? []).map(
      ({ instancePath, keyword }) => instancePath + (keyword === 'uniqueItems' ? '#' : ''),
    );
    return { valid, places: new Set(places) };
  };
}

export const judgedByAjv = judgeBy(CONTRACT);
export const designJudgedByAjv = judgeBy(DESIGN_CONTRACT);
