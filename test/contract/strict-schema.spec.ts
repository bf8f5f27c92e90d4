import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { checkWorkload } from '../../src/contract/workload/check-workload.js';
import { publishedSchema } from '../../src/contract/published-schema.js';
import { strictWorkloadSchema, type StrictSchema } from '../../src/contract/strict-schema.js';
import { runs } from '../runs.js';
import { arbitraryWorkload } from './arbitrary-workload.js';

const SCHEMA = strictWorkloadSchema();
const ajv = new Ajv2020({ strict: true, strictTypes: false });
const accepts = ajv.compile(SCHEMA);

interface Below {
  readonly schema: StrictSchema;
  /** How many objects and lists it stands in. */
  readonly level: number;
}

const below = (schema: StrictSchema, level = 1): readonly Below[] => [
  { schema, level },
  ...Object.values(schema.properties ?? {}).flatMap((each) => below(each, level + 1)),
  ...(schema.items === undefined ? [] : below(schema.items, level + 1)),
  ...(schema.anyOf ?? []).flatMap((each) => below(each, level)),
];

const ALL = below(SCHEMA);

describe('The schema of a workload for function calling', () => {
  it('has no keyword but those that strict modes take', () => {
    const keywords = new Set(ALL.flatMap(({ schema }) => Object.keys(schema)));
    expect([...keywords].sort()).toEqual([
      ...['$id', '$schema', 'additionalProperties', 'anyOf', 'description', 'enum', 'items', 'properties'],
      ...['required', 'title', 'type'],
    ]);
  });

  it('closes every object and requires all of its properties', () => {
    const objects = ALL.filter(({ schema }) => schema.type === 'object');
    expect(objects.length).toBeGreaterThan(5);
    for (const { schema } of objects) {
      expect(schema.additionalProperties).toBe(false);
      expect(schema.required).toEqual(Object.keys(schema.properties ?? {}));
    }
  });

  it('keeps to the limits of strict modes', () => {
    const properties = ALL.flatMap(({ schema }) => Object.keys(schema.properties ?? {}));
    const words = ALL.flatMap(({ schema }) => schema.enum ?? []);
    expect(properties.length).toBeGreaterThan(50);
    expect(properties.length).toBeLessThanOrEqual(5000);
    expect(words.length).toBeGreaterThan(100);
    expect(words.length).toBeLessThanOrEqual(1000);
    expect(Math.max(...ALL.map(({ level }) => level))).toBeLessThanOrEqual(10);
    expect(JSON.stringify(SCHEMA).length).toBeLessThanOrEqual(120_000);
  });

  it('has the properties of the published schema, and words for the bounds that it leaves out', () => {
    const published = publishedSchema('workload');
    expect(Object.keys(SCHEMA.properties ?? {})).toEqual(Object.keys(published.properties ?? {}));
    expect(SCHEMA.properties?.['name']?.description).toMatch(/1 to 100 characters/);
    expect(SCHEMA.properties?.['useCases']?.description).toMatch(/At most 8 of them\. No item twice\.$/);
    expect(SCHEMA.description).toMatch(/null is dropped/);
  });

  it('accepts whatever workload there is, once what it leaves out is null', () => {
    fc.assert(
      fc.property(arbitraryWorkload(), (workload) => {
        expect([accepts(completed(SCHEMA, workload)), accepts.errors]).toEqual([true, null]);
      }),
      runs(400),
    );
  });

  it('refuses a workload that leaves something out, or has something else', () => {
    const complete = completed(SCHEMA, { name: 'Orders' }) as Readonly<Record<string, unknown>>;
    expect(accepts(complete)).toBe(true);
    expect(accepts({ name: 'Orders' })).toBe(false);
    expect(accepts({ ...complete, traffic: {} })).toBe(false);
    expect(accepts({ ...complete, trafic: null })).toBe(false);
    expect(accepts({ ...complete, name: null })).toBe(false);
    expect(accepts({ ...complete, architecture: 'no such word' })).toBe(false);
  });

  it('gives what is accepted here as soon as its nulls are dropped, and the same workload', () => {
    fc.assert(
      fc.property(arbitraryWorkload(), (workload) => {
        const checked = checkWorkload(withoutNulls(completed(SCHEMA, workload)));
        expect(checked).toEqual({ kind: 'valid', workload });
      }),
      runs(400),
    );
  });

  it('gives what is refused here with its nulls, which is why it tells to drop them', () => {
    expect(checkWorkload(completed(SCHEMA, { name: 'Orders' })).kind).toBe('invalid');
  });
});

/** A workload as a model has to write it: with null for all that it leaves out. */
function completed(schema: StrictSchema, value: unknown): unknown {
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map((item) => completed(itemIn(schema), item));
  if (typeof value !== 'object' || value === null) return value;
  const { properties = {} } = (schema.anyOf ?? [schema]).find((one) => one.properties !== undefined) ?? {};
  const given = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, completed(each, given[key])]));
}

const itemIn = (schema: StrictSchema): StrictSchema =>
  (schema.anyOf ?? [schema]).find(({ items }) => items !== undefined)?.items ?? {};

/** As the schema tells to. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (member === null ? [] : [[key, withoutNulls(member)]])),
  );
}
