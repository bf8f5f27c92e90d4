import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { InputFault } from '../../src/domain/input-fault.js';
import { checkWorkload } from '../../src/contract/check-workload.js';
import { arbitraryOf, arbitraryWorkload } from './arbitrary-workload.js';
import { CONTRACT, followed, judgedByAjv, type SchemaNode } from './contract-schema.js';

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));

// ajv reports a key or a repeat at the object or the list that it is in.
function placeForAjv({ pointer, code }: InputFault): string {
  if (code === 'duplicate-item') return `${parentOf(pointer)}#`;
  return ['missing', 'unknown-key'].includes(code) ? parentOf(pointer) : pointer;
}

// Of items that are no words ajv says that they are repeated as well, and we do not.
const withoutDoubt = (places: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    [...places].filter(
      (place) => !place.endsWith('#') || ![...places].some((other) => other.startsWith(`${place.slice(0, -1)}/`)),
    ),
  );

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const junk = fc.oneof(
  fc.constantFrom<unknown>(null, true, '', 'none', 0, -1, 0.5, 1e20, [], [[]], {}, [null], [{}], { name: 'x' }),
  fc.jsonValue({ maxDepth: 2 }),
);
const strangeKey = fc.oneof(
  fc.constantFrom('constructor', 'prototype', 'toString', 'nmae', 'hotShare', ''),
  fc.string(),
);

/** Shaped like what the contract asks for, and wrong here and there. */
function nearly(schema: SchemaNode): fc.Arbitrary<unknown> {
  const node = followed(schema);
  const right = arbitraryOf(node, 'sparse');
  const repeated = right.map((value) => (isList(value) ? [...value, ...value.slice(0, 1)] : value));
  if (node.properties === undefined) {
    return fc.oneof(
      { weight: 8, arbitrary: right },
      { weight: 1, arbitrary: repeated },
      { weight: 1, arbitrary: junk },
    );
  }
  const properties = Object.entries(node.properties).map(([key, property]) => [key, nearly(property)] as const);
  const object = fc
    .tuple(
      fc.record(Object.fromEntries(properties), { requiredKeys: [] }),
      fc.oneof(
        { weight: 4, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(fc.tuple(strangeKey, junk), { maxLength: 2 }) },
      ),
    )
    .map(([known, strange]) => ({ ...known, ...Object.fromEntries(strange) }));
  return fc.oneof({ weight: 12, arbitrary: object }, { weight: 1, arbitrary: junk });
}

type Path = readonly [string, ...string[]];

const paths = (node: SchemaNode, above: readonly string[] = []): Path[] =>
  Object.entries(node.properties ?? {}).flatMap(([key, property]): Path[] => [
    [...above, key] as unknown as Path,
    ...paths(followed(property), [...above, key]),
  ]);

/** A copy with another value at one path. */
function replaced(document: unknown, [key, ...rest]: Path, value: unknown): unknown {
  const object = typeof document === 'object' && document !== null ? document : {};
  const [next, ...further] = rest;
  const below: unknown = Reflect.get(object, key);
  return { ...object, [key]: next === undefined ? value : replaced(below, [next, ...further], value) };
}

describe('A workload that the contract accepts', () => {
  it('is taken as it stands, whatever it says', () => {
    fc.assert(
      fc.property(arbitraryWorkload(), (workload) => {
        expect(judgedByAjv(workload).valid).toBe(true);
        expect(checkWorkload(workload)).toStrictEqual({ kind: 'valid', workload });
      }),
      { numRuns: 1000 },
    );
  });

  it('comes back as plain objects of their own', () => {
    fc.assert(
      fc.property(arbitraryWorkload('dense'), (sent) => {
        const checked = checkWorkload(sent);
        const workload = checked.kind === 'valid' ? checked.workload : undefined;
        expect(workload).not.toBe(sent);
        for (const object of [workload, workload?.data, workload?.traffic]) {
          if (object !== undefined) expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
        }
      }),
    );
  });
});

describe('One change to a valid workload', () => {
  it('gets the verdict that ajv gives by the contract, and the blame', () => {
    const change = fc.constantFrom(...paths(CONTRACT));
    fc.assert(
      fc.property(arbitraryWorkload('dense'), change, junk, (workload, path, value) => {
        const document = replaced(workload, path, value);
        const checked = checkWorkload(document);
        expect(checked.kind === 'valid').toBe(judgedByAjv(document).valid);
        const blamed = checked.kind === 'invalid' ? checked.faults : [];
        for (const { pointer } of blamed) expect(`${pointer}/`.startsWith(`/${path.join('/')}/`)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('A document that is nearly a workload', () => {
  it('is blamed in all the places, and only those, where ajv finds it wrong', () => {
    fc.assert(
      fc.property(nearly(CONTRACT), (document) => {
        const checked = checkWorkload(document);
        const verdict = judgedByAjv(document);
        expect(checked.kind === 'valid').toBe(verdict.valid);
        if (checked.kind === 'valid' || checked.omitted > 0) return;
        const places = new Set(checked.faults.map(placeForAjv));
        expect([...withoutDoubt(places)].sort()).toStrictEqual([...withoutDoubt(verdict.places)].sort());
      }),
      { numRuns: 2000 },
    );
  });

  it('is answered the same way whatever the order of its keys', () => {
    const reversed = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      return Object.fromEntries(
        Object.entries(value)
          .map(([key, below]): [string, unknown] => [key, reversed(below)])
          .toReversed(),
      );
    };
    fc.assert(
      fc.property(nearly(CONTRACT), (document) => {
        // What was received is quoted as it was written.
        const withoutQuotes = (answer: unknown): string =>
          JSON.stringify(answer, (key, value: unknown) => (key === 'received' ? undefined : value));
        expect(withoutQuotes(checkWorkload(reversed(document)))).toBe(withoutQuotes(checkWorkload(document)));
      }),
    );
  });
});

describe('Anything at all', () => {
  it.each([
    ['JSON', fc.jsonValue()],
    [
      'JavaScript',
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true, withNullPrototype: true }),
    ],
    [
      'JavaScript under known keys',
      fc.dictionary(fc.constantFrom('name', 'useCases', 'data', 'access'), fc.anything({ withSparseArray: true })),
    ],
  ])('gets an answer: %s', (_, anything: fc.Arbitrary<unknown>) => {
    fc.assert(
      fc.property(anything, (document) => {
        const checked = checkWorkload(document);
        if (checked.kind === 'invalid') expect(checked.faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
