import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { unescapeStep } from '../../domain/json-pointer.js';
import { preview } from './fault.js';
import type { Fault } from './fault.js';
import type { Path, YamlFile } from './yaml-file.js';

/** Holds a file against the JSON Schema of its kind; every fault at the value that causes it. */
export type ShapeCheck = (file: YamlFile) => readonly Fault[];

/** `shared` is the schema that others refer to by its `$id`. */
export const compileShape = (schema: object, shared: object): ShapeCheck => {
  const options = { allErrors: true, strict: false, verbose: true, validateSchema: false } as const;
  const validate = new Ajv2020({ ...options, schemas: [shared] }).compile(schema);
  return (file) => {
    if (validate(file.content)) return [];
    // "must match then schema" only repeats what the errors inside it say.
    return (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if').map((error) => toFault(error, file));
  };
};

const toFault = (error: ErrorObject, file: YamlFile): Fault => {
  const params = error.params as Readonly<Record<string, unknown>>;
  const extra = params['additionalProperty'];
  const path = [...pathOf(error.instancePath), ...(typeof extra === 'string' ? [extra] : [])];
  return file.faultAt(
    path,
    expectation(error, params),
    typeof extra === 'string' ? `the key ${extra}` : received(error),
  );
};

const received = (error: ErrorObject): string => (error.keyword === 'required' ? 'nothing' : preview(error.data));

const expectation = (error: ErrorObject, params: Readonly<Record<string, unknown>>): string => {
  const allowed = params['allowedValues'];
  if (Array.isArray(allowed)) return `one of ${allowed.join(', ')}`;
  switch (error.keyword) {
    case 'required':
      return `the key ${String(params['missingProperty'])}`;
    case 'additionalProperties':
      return 'no key that the schema does not name';
    case 'minLength':
      return 'a text that is not empty';
    default:
      return (error.message ?? error.keyword).replace(/^must (be )?/, '');
  }
};

const pathOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map(unescapeStep)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
