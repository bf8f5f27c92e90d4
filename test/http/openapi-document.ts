import { readFileSync } from 'node:fs';

/** As much of OpenAPI as the tests look at. */
export interface ResponseObject {
  readonly $ref?: string;
  readonly description?: string;
  readonly headers?: Readonly<Record<string, object>>;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface MediaType {
  readonly schema: object;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly description?: string;
  readonly schema?: object;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

export interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly description?: string; readonly content: Readonly<Record<string, MediaType>> };
  readonly responses: Readonly<Record<string, ResponseObject>>;
}

export interface OpenApi {
  readonly openapi: string;
  readonly tags: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
    readonly responses: Readonly<Record<string, ResponseObject>>;
    readonly headers: Readonly<Record<string, object>>;
  };
}

/** The document as it is pinned: without the examples of answers. */
export const DOCUMENT = JSON.parse(readFileSync('openapi.json', 'utf8')) as OpenApi;

export interface PlacedOperation {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

export const operationsIn = ({ paths }: OpenApi): readonly PlacedOperation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );

export const OPERATIONS = operationsIn(DOCUMENT);

/** A response, followed to where it stands. */
export function responseOf(operation: Operation, status: string): ResponseObject | undefined {
  const response = operation.responses[status];
  const name = response?.$ref?.split('/').at(-1);
  return name === undefined ? response : DOCUMENT.components.responses[name];
}

/** The bodies that an operation shows, as they are posted: text is posted as it stands, and the rest as JSON. */
export const bodiesShownBy = ({
  requestBody,
}: Operation): readonly { readonly type: string; readonly body: string }[] => {
  const [shown] = Object.entries(requestBody?.content ?? {});
  return Object.values(shown?.[1].examples ?? {}).map(({ value }) => ({
    type: shown?.[0] ?? '',
    body: typeof value === 'string' ? value : JSON.stringify(value),
  }));
};
