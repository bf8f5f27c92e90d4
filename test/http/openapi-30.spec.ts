import { beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { toOpenApi30 } from '../../src/http/openapi/document/to-openapi-30.js';
import { operationsIn, type OpenApi } from './openapi-document.js';
import { service } from './service.js';

type Node = Readonly<Record<string, unknown>>;

let document: OpenApi;
let twin: OpenApi;
beforeAll(async () => {
  document = (await service.call({ path: '/openapi.json' })).json as OpenApi;
  twin = (await service.call({ path: '/openapi-3.0.json' })).json as OpenApi;
});

describe('The document in OpenAPI 3.0', () => {
  it('is one of version 3.0.3, and the other is not', () => {
    expect([twin.openapi, document.openapi]).toEqual(['3.0.3', '3.1.1']);
  });

  it('is as its official schema asks, and so is the other', async () => {
    for (const [each, version] of [
      [twin, '3.0'],
      [document, '3.1'],
    ] as const) {
      const validator = new Validator();
      expect(await validator.validate(structuredClone(each) as object as Record<string, unknown>)).toEqual({
        valid: true,
      });
      expect(validator.version).toBe(version);
    }
  });

  it('has the same paths, operations, parameters, answers and components under the same names', () => {
    const outline = (each: OpenApi): unknown => ({
      operations: operationsIn(each).map(({ path, method, operation }) => ({
        path,
        method,
        id: operation.operationId,
        words: [operation.summary, operation.description],
        parameters: (operation.parameters ?? []).map(({ name, in: place, description }) => [name, place, description]),
        answers: Object.entries(operation.responses).map(([status, { content = {} }]) => [
          status,
          Object.keys(content),
        ]),
      })),
      components: Object.entries(each.components).map(([kind, named]) => [kind, Object.keys(named)]),
    });
    expect(outline(twin)).toEqual(outline(document));
  });

  it('refuses of each component what the other refuses, and nothing else', () => {
    const as31 = compile(document.components.schemas);
    const as30 = compile(meantBy(twin.components.schemas) as Node);
    let judged = 0;
    for (const { operation } of operationsIn(document)) {
      for (const media of [operation.requestBody, ...Object.values(operation.responses)].flatMap((each) =>
        Object.values(each?.content ?? {}),
      )) {
        const name = /^#\/components\/schemas\/(\w+)$/.exec((media.schema as { $ref?: string }).$ref ?? '')?.[1];
        if (name === undefined) continue;
        for (const example of [media.example, ...Object.values(media.examples ?? {}).map(({ value }) => value)]) {
          if (example === undefined) continue;
          for (const variant of [example, ...spoilt(example)]) {
            judged += 1;
            expect([name, variant, as30(name, variant)]).toEqual([name, variant, as31(name, variant)]);
          }
        }
      }
    }
    expect(judged).toBeGreaterThan(1000);
  });
});

describe('A document that OpenAPI 3.0 has no words for', () => {
  const withSchema = (schema: object): OpenAPIObject => ({
    openapi: '3.1.1',
    info: { title: 'T', version: '1' },
    paths: {},
    components: { schemas: { One: schema } },
  });
  const converted = (schema: object): unknown => toOpenApi30(withSchema(schema)).components?.schemas?.['One'];

  it('is refused, not changed in what it asks', () => {
    expect(() => converted({ type: 'object', unevaluatedProperties: false })).toThrow('unevaluatedProperties');
    expect(() => converted({ type: ['string', 'integer'] })).toThrow('string, integer');
    expect(() => converted({ minimum: 1, exclusiveMinimum: 0 })).toThrow('minimum');
  });

  it('has the nearest words where there are some', () => {
    expect(converted({ type: ['string', 'null'], enum: ['a', null] })).toEqual({
      type: 'string',
      nullable: true,
      enum: ['a', null],
    });
    expect(converted({ type: 'null' })).toEqual({ type: 'string', nullable: true, enum: [null] });
    expect(converted({ const: 1, examples: [1, 2] })).toEqual({ enum: [1], example: 1 });
    expect(converted({ exclusiveMinimum: 0, exclusiveMaximum: 9 })).toEqual({
      minimum: 0,
      exclusiveMinimum: true,
      maximum: 9,
      exclusiveMaximum: true,
    });
    expect(converted({ $ref: '#/x', description: 'Why.' })).toEqual({ description: 'Why.', allOf: [{ $ref: '#/x' }] });
    expect(converted({ if: { required: ['a'] }, then: { required: ['b'] }, else: { required: ['c'] } })).toEqual({
      allOf: [
        { anyOf: [{ not: { required: ['a'] } }, { required: ['b'] }] },
        { anyOf: [{ required: ['a'] }, { required: ['c'] }] },
      ],
    });
  });

  it('takes a property by whatever name as a property', () => {
    const named = { type: 'object', properties: { schema: { type: ['string', 'null'] }, example: { const: 1 } } };
    expect(converted(named)).toEqual({
      type: 'object',
      properties: { schema: { type: 'string', nullable: true }, example: { enum: [1] } },
    });
  });
});

type Judge = (name: string, value: unknown) => boolean;

const compile = (schemas: Node): Judge => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  formats.default(ajv);
  ajv.addSchema({ components: { schemas } }, 'document');
  return (name, value) => {
    const judge = ajv.getSchema(`document#/components/schemas/${name}`);
    if (judge === undefined) throw new Error(`no schema ${name}`);
    return judge(value) === true;
  };
};

/** What the words of 3.0 mean, in JSON Schema. */
const meantBy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(meantBy);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, type, exclusiveMinimum, ...rest } = value as Node;
  // A property may be called so: it is a schema then.
  if (typeof nullable === 'object' || typeof type === 'object' || typeof exclusiveMinimum === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, meantBy(member)]));
  }
  const { minimum, ...others } = rest;
  return {
    ...Object.fromEntries(Object.entries(others).map(([key, member]) => [key, meantBy(member)])),
    ...(type === undefined ? {} : { type: nullable === true ? [type, 'null'] : type }),
    ...(minimum === undefined ? {} : { [exclusiveMinimum === true ? 'exclusiveMinimum' : 'minimum']: minimum }),
  };
};

const WRONG: readonly unknown[] = [null, 'no such word', -1, true, []];

/** The same with one member wrong or missing, in the upper levels. */
const spoilt = (value: unknown, depth = 3): readonly unknown[] => {
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  if (Array.isArray(value)) return spoilt(value[0], depth).map((item) => [item]);
  return Object.entries(value).flatMap(([key, member]) => [
    Object.fromEntries(Object.entries(value).filter(([other]) => other !== key)),
    ...WRONG.map((wrong) => ({ ...value, [key]: wrong })),
    ...spoilt(member, depth - 1).map((inner) => ({ ...value, [key]: inner })),
  ]);
};
