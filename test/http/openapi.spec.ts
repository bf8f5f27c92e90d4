import { beforeAll, describe, expect, it } from '@jest/globals';
import formats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { WORKLOAD_EXAMPLES } from '../../src/contract/workload/workload-examples.js';
import { SERVICE_VERSION } from '../../src/service/version.js';
import { shortened } from '../../src/http/openapi/document/answer-examples.js';
import { pinnedDocument } from '../../src/http/openapi/document/api-document.js';
import { DRIVER_FACTS } from '../../src/domain/input/design.js';
import { REVIEW_FACTS } from '../../src/domain/facts/review-facts.js';
import { FACTS } from '../../src/domain/facts/workload-vocabulary.js';
import { RULEBOOK as rulebook } from '../rulebook/real-rulebook.js';
import { faultsBySchema } from './conformity.js';
import {
  bodiesShownBy,
  DOCUMENT,
  OPERATIONS,
  operationsIn,
  responseOf,
  type MediaType,
  type OpenApi,
  type Operation,
} from './openapi-document.js';
import { asJson } from './service.js';
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

  it('is what is served, but for the examples of answers and the ids of the rulebook', async () => {
    expect(withoutIds(withoutAnswerExamples(served))).toEqual(DOCUMENT);
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
      'recommendBatch',
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
      'getStrictWorkloadSchema',
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

  it('has every closed list of words once, by a name, and refers to it everywhere else', () => {
    const inPlace = listsIn(DOCUMENT).filter(({ path }) => !/^components[.]schemas[.]\w+$/.test(path));
    // One word alone is no list: it tells what kind an object is of.
    expect(inPlace.filter(({ words }) => words.length > 1)).toEqual([]);
    const named = listsIn(DOCUMENT).filter(({ path }) => /^components[.]schemas[.]\w+$/.test(path));
    expect(named.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['SupportLevel', 'Platform', 'Detail'].map((name) => `components.schemas.${name}`)),
    );
    expect(new Set(named.map(({ words }) => words.join(' '))).size).toBe(named.length);
  });

  it('lists where it is served the ids of the families and databases that are served, for answers alone', () => {
    expect(served.components.schemas).toMatchObject({
      FamilyId: { enum: rulebook.families.map(({ id }) => id) },
      DatabaseId: { enum: rulebook.databases.map(({ id }) => id) },
      // Other names are accepted too.
      WorkloadExistingDatabase: { properties: { database: { type: 'string' } } },
      TopDatabase: { properties: { id: { $ref: '#/components/schemas/DatabaseId' } } },
      KeepVerdict: { properties: { second: { anyOf: [{ $ref: '#/components/schemas/FamilyId' }, { type: 'null' }] } } },
    });
  });

  it('names no schema as a language or its library names something, nor two alike but for their case', () => {
    const names = Object.keys(DOCUMENT.components.schemas);
    // What TypeScript knows beside what exists while it runs.
    const types = ['Record', 'Partial', 'Required', 'Readonly', 'Pick', 'Omit', 'Exclude', 'Extract', 'Awaited'];
    const taken = new Set([...Object.getOwnPropertyNames(globalThis), ...types, 'Any', 'Object', 'Type', 'Model']);
    expect(names.filter((name) => taken.has(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Z][A-Za-z]+$/);
  });

  it('lists every id that answers name', async () => {
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    ajv.addSchema({ components: served.components }, 'served');
    const faults = (name: string, answer: unknown): unknown => {
      const judge = ajv.getSchema(`served#/components/schemas/${name}`);
      return judge?.(answer) === true ? null : (judge?.errors ?? name);
    };
    const asked = async (path: string): Promise<unknown> => (await service.call({ path })).json;
    expect(faults('DatabaseList', await asked('/v1/databases'))).toBeNull();
    expect(faults('FamilyList', await asked('/v1/families'))).toBeNull();
    for (const { workload } of WORKLOAD_EXAMPLES) {
      const { json } = await service.call({ path: '/v1/recommendations?detail=full', ...asJson(workload) });
      expect(faults('Recommendation', json)).toBeNull();
    }
    expect(faults('FamilyId', 'documents')).not.toBeNull();
  });

  it('uses every component', () => {
    const text = JSON.stringify(DOCUMENT);
    for (const [kind, components] of Object.entries(DOCUMENT.components)) {
      for (const name of Object.keys(components)) expect(text).toContain(`"#/components/${kind}/${name}"`);
    }
  });
});

interface List {
  readonly path: string;
  readonly words: readonly unknown[];
}

function listsIn(node: unknown, path: readonly string[] = []): readonly List[] {
  if (typeof node !== 'object' || node === null) return [];
  const { enum: words } = node as { readonly enum?: unknown };
  return [
    ...(Array.isArray(words) ? [{ path: path.join('.'), words: words as readonly unknown[] }] : []),
    ...Object.entries(node).flatMap(([key, member]) =>
      ['example', 'examples'].includes(key) ? [] : listsIn(member, [...path, key]),
    ),
  ];
}

function withoutIds(document: OpenApi): OpenApi {
  const copy = structuredClone(document);
  for (const name of ['FamilyId', 'DatabaseId']) Reflect.deleteProperty(copy.components.schemas[name] ?? {}, 'enum');
  return copy;
}

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

    it('says so within what tools read before they cut', () => {
      // GPT Actions reads 300 characters of an operation, and 700 of a parameter.
      expect(operation.summary?.length).toBeLessThanOrEqual(300);
      expect(operation.description?.length).toBeLessThanOrEqual(300);
      for (const { description } of operation.parameters ?? []) expect(description?.length).toBeLessThanOrEqual(700);
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
    readonly type?: string;
    readonly body?: string;
  }

  /** What the document shows of how to ask. */
  function requestsOf(path: string, operation: Operation): readonly Request[] {
    const bodies = bodiesShownBy(operation);
    if (bodies.length > 0) return bodies.map((shown) => ({ path, ...shown }));
    const ids = Object.values((operation.parameters ?? []).find(({ name }) => name === 'id')?.examples ?? {});
    return ids.length === 0 ? [{ path }] : ids.map(({ value }) => ({ path: path.replace('{id}', String(value)) }));
  }

  async function answer(to: string, { path, type, body }: Request, accept: string): Promise<unknown> {
    const headers = { accept, ...(type === undefined ? {} : { 'content-type': type }) };
    const post = body === undefined ? {} : { method: 'POST', body };
    const text = await (await fetch(to + path, { headers, ...post })).text();
    return /[/+]json$/.test(accept) ? shortened(JSON.parse(text)) : text;
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
      ? Math.max(
          Array.isArray(value) && typeof value[0] !== 'number' ? value.length : 0,
          ...Object.values(value).map(longestListIn),
        )
      : 0;
  const isReview = ({ path }: { readonly path: string }): boolean => path === '/v1/reviews';
  const isSchema = ({ path }: { readonly path: string }): boolean => path.startsWith('/v1/schemas/');

  it.each(placed.filter((each) => !isReview(each) && !isSchema(each)))(
    'of $method $path is what is answered, with one item of each list but of numbers',
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
