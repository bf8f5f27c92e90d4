import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { DOCUMENT, OPERATIONS, responseOf } from './openapi-document.js';

interface Given {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly type: string;
  readonly json: unknown;
}

/** Closes every object: the document may grow, but what is answered today is all in it. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  return 'properties' in copy && copy['type'] === 'object' ? { additionalProperties: false, ...copy } : copy;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ components: { schemas: closed(DOCUMENT.components.schemas) } }, 'openapi.json');

const compiled = new Map<string, ValidateFunction>();

/** What is wrong with a value by a schema of the document. */
export function faultsBySchema(schema: object, value: unknown): readonly string[] {
  const text = JSON.stringify(closed(schema)).replaceAll('"#/components/', '"openapi.json#/components/');
  const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text) as object);
  compiled.set(text, validate);
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

const matches = (template: string, path: string): boolean =>
  new RegExp(`^${template.replaceAll('.', '[.]').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);

const PROBLEM = { $ref: '#/components/schemas/Problem' };

/** What is wrong with an answer by the document; what is not served at all answers with a problem. */
export function faultsOfAnswer({ method, path, status, type, json }: Given): readonly string[] {
  if (/^\/(docs|openapi)/.test(path)) return [];
  const pathname = path.split('?', 1)[0] ?? '';
  const asGet = method === 'HEAD' ? 'GET' : method;
  const placed = OPERATIONS.find((each) => each.method === asGet && matches(each.path, pathname));
  const response = placed === undefined ? undefined : responseOf(placed.operation, String(status));
  if (placed !== undefined && response === undefined && ![400, 404].includes(status))
    return [`${status} is not documented`];
  if (json === undefined) return [];
  const media = type.split(';', 1)[0] ?? '';
  const schema = response?.content?.[media]?.schema ?? (media === 'application/problem+json' ? PROBLEM : undefined);
  return schema === undefined ? [`${status} as ${media} is not documented`] : faultsBySchema(schema, json);
}
