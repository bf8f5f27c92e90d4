import { beforeAll, describe, expect, it } from '@jest/globals';
import { SERVICE_VERSION } from '../../src/service/version.js';
import { shortened } from '../../src/http/openapi/answer-examples.js';
import { pinnedDocument } from '../../src/http/openapi/api-document.js';
import { DRIVER_FACTS } from '../../src/domain/input/design.js';
import { REVIEW_FACTS } from '../../src/domain/facts/review-facts.js';
import { FACTS } from '../../src/domain/facts/workload-vocabulary.js';
import { RULEBOOK as rulebook } from '../rulebook/real-rulebook.js';
import { faultsBySchema } from './conformity.js';
import {
  DOCUMENT,
  OPERATIONS,
  operationsIn,
  responseOf,
  type MediaType,
  type OpenApi,
  type Operation,
} from './openapi-document.js';
import { startService, type OwnService } from './own-service.js';

let service: OwnService;
/** With the examples of answers. */
let served: OpenApi;
beforeAll(async () => {
  service = await startService();
  served = (await (await fetch(`${service.url}/openapi.json`)).json()) as OpenApi;
});

describe('openapi.json', () => {
  it('is what the code says; `npm run openapi` writes it anew', () => {
    expect(pinnedDocument(service.app, SERVICE_VERSION)).toEqual(DOCUMENT);
  });

  it('is what is served, but for the examples of answers', async () => {
    expect(withoutAnswerExamples(served)).toEqual(DOCUMENT);
    const yaml = await fetch(`${service.url}/openapi.yaml`);
    expect(await yaml.text()).toMatch(/^openapi: 3\.1\.1\ninfo:\n/);
  });

  it('has every path that is served, but for its own, and no other', () => {
    const served = service.routes.routes
      .filter(({ pattern }) => pattern !== '/' && !/^\/(docs|openapi)/.test(pattern))
      .flatMap(({ pattern, methods }) => methods.map((method) => `${method} ${pattern.replace(/:(\w+)/g, '{$1}')}`))
      .filter((route) => !route.startsWith('HEAD '));
    expect(OPERATIONS.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(served.sort());
  });

  it('names its operations as clients know them', () => {
    expect(OPERATIONS.map(({ operation }) => operation.operationId)).toEqual([
      'recommend',
      'compare',
      'review',
      'listFamilies',
      'getFamily',
      'listDatabases',
      'getDatabase',
      'listOutside',
      'getOutside',
      'listTraits',
      'getTrait',
      'listUseCases',
      'getUseCase',
      'listStyles',
      'getStyle',
      'listPatterns',
      'getPattern',
      'listRules',
      'getRule',
      'getRulebook',
      'getWorkloadSchema',
      'getDesignSchema',
      'listProblems',
      'getProblem',
      'getLiveness',
      'getReadiness',
    ]);
  });

  it('has the tags in the order of the operations, each with a description', () => {
    const used = new Set(OPERATIONS.flatMap(({ operation }) => operation.tags ?? []));
    expect(DOCUMENT.tags.map(({ name }) => name)).toEqual([...used]);
    for (const { description } of DOCUMENT.tags) expect(description).toMatch(/\.$/);
  });

  it('describes every property of every object', () => {
    for (const [name, schema] of Object.entries(DOCUMENT.components.schemas)) {
      expect({ name, ...schema }).toHaveProperty('description');
      const { properties = {} } = schema as { properties?: Readonly<Record<string, object>> };
      for (const [key, property] of Object.entries(properties)) {
        expect({ name, key, ...property }).toMatchObject({ description: expect.stringMatching(/\.$/) });
      }
    }
  });

  it('uses every component', () => {
    const text = JSON.stringify(DOCUMENT);
    for (const [kind, components] of Object.entries(DOCUMENT.components)) {
      for (const name of Object.keys(components)) expect(text).toContain(`"#/components/${kind}/${name}"`);
    }
  });
});

function withoutAnswerExamples(document: OpenApi): OpenApi {
  const copy = structuredClone(document);
  for (const { operation } of operationsIn(copy)) {
    for (const media of Object.values(operation.responses['200']?.content ?? {}))
      Reflect.deleteProperty(media, 'example');
  }
  return copy;
}

const examplesOf = ({ example, examples = {} }: MediaType): readonly unknown[] => [
  ...(example === undefined ? [] : [example]),
  ...Object.values(examples).map(({ value }) => value),
];

describe.each(OPERATIONS.map(({ path, method, operation }) => [operation.operationId, path, method] as const))(
  'The operation %s',
  (_, path, method) => {
    let operation: Operation;
    let statuses: readonly string[];
    let media: readonly MediaType[];
    beforeAll(() => {
      const placed = operationsIn(served).find((each) => each.path === path && each.method === method);
      if (placed === undefined) throw new Error(`${method} ${path} is not served`);
      operation = placed.operation;
      statuses = Object.keys(operation.responses);
      media = statuses.flatMap((status) => Object.values(responseOf(operation, status)?.content ?? {}));
    });

    it('is summarised and described, with all that it takes', () => {
      expect(operation.summary).toMatch(/^[A-Z].*[^.]$/);
      expect(operation.description).toMatch(/^[A-Z][^]*\.$/);
      for (const { description, schema } of operation.parameters ?? []) {
        expect(description).toMatch(/\.$/);
        expect(schema).toBeDefined();
      }
    });

    it('describes every answer and shows an example of each that has a body', () => {
      expect(statuses).toEqual(expect.arrayContaining(['200', '406', '500', '503']));
      for (const status of statuses) expect(responseOf(operation, status)?.description).toMatch(/\.$/);
      for (const each of media) expect(examplesOf(each).length).toBeGreaterThan(0);
    });

    it('shows examples that are as it says', () => {
      for (const each of [...media, ...Object.values(operation.requestBody?.content ?? {})]) {
        for (const example of examplesOf(each)) expect(faultsBySchema(each.schema, example)).toEqual([]);
      }
    });
  },
);

describe('The example of an answer', () => {
  interface Request {
    readonly path: string;
    readonly body?: unknown;
  }

  /** What the document shows of how to ask. */
  function requestsOf(path: string, { parameters = [], requestBody }: Operation): readonly Request[] {
    const bodies = Object.values(requestBody?.content['application/json']?.examples ?? {});
    if (bodies.length > 0) return bodies.map(({ value }) => ({ path, body: value }));
    const ids = Object.values(parameters.find(({ name }) => name === 'id')?.examples ?? {});
    return ids.length === 0 ? [{ path }] : ids.map(({ value }) => ({ path: path.replace('{id}', String(value)) }));
  }

  async function answer(to: string, { path, body }: Request, accept: string): Promise<unknown> {
    const headers = { accept, 'content-type': 'application/json' };
    const post = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const text = await (await fetch(to + path, { headers, ...post })).text();
    return accept.endsWith('json') ? shortened(JSON.parse(text)) : text;
  }

  const answersTo = (to: string, path: string, operation: Operation, type: string): Promise<readonly unknown[]> =>
    Promise.all(requestsOf(path, operation).map((request) => answer(to, request, type)));

  const exampleOf = (path: string, method: string, type: string): unknown =>
    operationsIn(served).find((each) => each.path === path && each.method === method)?.operation.responses['200']
      ?.content?.[type]?.example;

  const placed = OPERATIONS.flatMap(({ path, method, operation }) =>
    Object.keys(operation.responses['200']?.content ?? {}).map((type) => ({ path, method, operation, type })),
  );
  const longestListIn = (value: unknown): number =>
    typeof value === 'object' && value !== null
      ? Math.max(Array.isArray(value) ? value.length : 0, ...Object.values(value).map(longestListIn))
      : 0;
  const isReview = ({ path }: { readonly path: string }): boolean => path === '/v1/reviews';
  const isSchema = ({ path }: { readonly path: string }): boolean => path.startsWith('/v1/schemas/');

  it.each(placed.filter((each) => !isReview(each) && !isSchema(each)))(
    'of $method $path is what is answered, with one item of each list',
    async ({ path, method, operation, type }) => {
      const example = exampleOf(path, method, type);
      expect(await answersTo(service.url, path, operation, type)).toContainEqual(example);
      expect(longestListIn(example)).toBeLessThanOrEqual(1);
    },
  );

  it('of a review is what is answered where there is but one rule', async () => {
    const review = rulebook.review.filter(({ id }) => id === 'dual-write');
    const brief = await startService({ rulebook: { ...rulebook, review } });
    for (const { path, method, operation, type } of placed.filter(isReview)) {
      expect(await answersTo(brief.url, path, operation, type)).toContainEqual(exampleOf(path, method, type));
    }
  });

  it.each(placed.filter(isSchema))('of $path is its beginning', async ({ path, method, type }) => {
    const example = exampleOf(path, method, type) as { readonly properties: object };
    expect(await answer(service.url, { path }, type)).toMatchObject(example);
    expect(Object.keys(example.properties)).toHaveLength(1);
  });
});

describe('The examples', () => {
  const PATTERNS = rulebook.patterns.map(({ id }) => id);
  const RULES = [...rulebook.selection, ...rulebook.conflicts, ...rulebook.drivers, ...rulebook.review].map(
    ({ id }) => id,
  );
  const known: Readonly<Record<string, readonly string[]>> = {
    rule: RULES,
    rules: RULES,
    trait: [...rulebook.traits, ...rulebook.styleTraits].map(({ id }) => id),
    related: PATTERNS,
    patterns: PATTERNS,
    family: rulebook.families.map(({ id }) => id),
    toward: rulebook.families.map(({ id }) => id),
    favours: rulebook.families.map(({ id }) => id),
    fact: Object.keys({ ...FACTS, ...DRIVER_FACTS, ...REVIEW_FACTS }),
    useCases: rulebook.useCases.map(({ id }) => id),
  };

  /** Members that name something of the rulebook, and what they name. */
  function namesIn(value: unknown): readonly (readonly [string, string])[] {
    if (typeof value !== 'object' || value === null) return [];
    // A workload within an answer has the words of the contract, some of whose keys are called as those of the rulebook, and
    // links have paths.
    return Object.entries(value).flatMap(([key, member]: [string, unknown]) =>
      key === 'workload' || key === 'links'
        ? []
        : [
            ...(key in known
              ? [member].flat().flatMap((name) => (typeof name === 'string' ? [[key, name] as const] : []))
              : []),
            ...namesIn(member),
          ],
    );
  }

  it('name what exists: rules, traits, families, facts, use cases, patterns', () => {
    const answers = operationsIn(served).flatMap(({ operation }) =>
      Object.values(operation.responses['200']?.content ?? {}).map(({ example }) => example),
    );
    const names = namesIn(answers);
    expect(names.length).toBeGreaterThan(10);
    for (const [key, name] of names)
      expect([key, known[key]?.includes(name) === true ? 'known' : name]).toEqual([key, 'known']);
  });

  it('of an id find something', async () => {
    for (const { path, operation } of OPERATIONS) {
      for (const { value } of Object.values(operation.parameters?.find(({ name }) => name === 'id')?.examples ?? {})) {
        expect([value, (await fetch(service.url + path.replace('{id}', String(value)))).status]).toEqual([value, 200]);
      }
    }
  });

  it('of a workload are at least eight', () => {
    const [recommend] = OPERATIONS;
    const { examples = {} } = recommend?.operation.requestBody?.content['application/json'] ?? {};
    expect(Object.keys(examples).length).toBeGreaterThanOrEqual(8);
  });
});
