import fc from 'fast-check';
import { arbitraryOf } from './arbitrary-workload.js';
import { followed, type SchemaNode } from './contract-schema.js';

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Any JSON, the kinds that are easily taken for another more often. */
export const junk = fc.oneof(
  fc.constantFrom<unknown>(null, true, '', 'none', 0, -1, 0.5, 1e20, [], [[]], {}, [null], [{}], { name: 'x' }),
  fc.jsonValue({ maxDepth: 2 }),
);
const strangeKey = fc.oneof(
  fc.constantFrom('constructor', 'prototype', 'toString', 'nmae', 'hotShare', ''),
  fc.string(),
);

/** Shaped like what the contract asks for, and wrong here and there. */
export function nearly(schema: SchemaNode): fc.Arbitrary<unknown> {
  const node = followed(schema);
  const right = arbitraryOf(node, 'sparse');
  if (node.anyOf !== undefined && node.properties === undefined) return fc.oneof(...node.anyOf.map(nearly));
  const { items } = node;
  const nested = items?.type === 'object' || items?.anyOf !== undefined;
  const list = nested ? fc.array(nearly(items), { maxLength: 2 }) : right;
  const repeated = right.map((value) => (isList(value) ? [...value, ...value.slice(0, 1)] : value));
  if (node.properties === undefined) {
    return fc.oneof({ weight: 8, arbitrary: list }, { weight: 1, arbitrary: repeated }, { weight: 1, arbitrary: junk });
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

export type Path = readonly [string, ...string[]];

/** The keys that lead to each property of a contract, through objects and not through lists. */
export const pathsIn = (node: SchemaNode, above: readonly string[] = []): Path[] =>
  Object.entries(node.properties ?? {}).flatMap(([key, property]): Path[] => [
    [...above, key] as unknown as Path,
    ...pathsIn(followed(property), [...above, key]),
  ]);

/** A copy with another value at one path. */
export function replaced(document: unknown, [key, ...rest]: Path, value: unknown): unknown {
  const object = typeof document === 'object' && document !== null ? document : {};
  const [next, ...further] = rest;
  const below: unknown = Reflect.get(object, key);
  return { ...object, [key]: next === undefined ? value : replaced(below, [next, ...further], value) };
}

type Step = string | number;

const below = (value: unknown): [Step, unknown][] => {
  if (isList(value)) return [...value.entries()];
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
};

/** The steps to every value in a document. */
const placesIn = (document: unknown, above: readonly Step[] = []): (readonly Step[])[] =>
  below(document).flatMap(([step, value]) => [[...above, step], ...placesIn(value, [...above, step])]);

/** A copy in which the value at a place is what `change` makes of it; without it, where that is nothing. */
function changed(document: unknown, [step, ...rest]: readonly Step[], change: (value: unknown) => unknown): unknown {
  if (step === undefined) return change(document);
  const members = below(document).flatMap(([key, value]): [Step, unknown][] => {
    const made = key === step ? changed(value, rest, change) : value;
    return made === undefined ? [] : [[key, made]];
  });
  return isList(document) ? members.map(([, value]) => value) : Object.fromEntries(members);
}

const aChange = fc.oneof(
  junk.map((value) => () => value),
  fc.constant(() => undefined),
  strangeKey.map((key) => (value: unknown) => (typeof value === 'string' ? value + key : key)),
  fc.tuple(strangeKey, junk).map(([key, other]) => (value: unknown) => {
    if (isList(value)) return [...value, ...value.slice(0, 1), other];
    return typeof value === 'object' && value !== null ? { ...value, ...Object.fromEntries([[key, other]]) } : value;
  }),
);

/** A document like one of these, changed in up to three places: another value there, none, or one more beside it. */
export const changedSomewhere = (documents: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(documents, fc.array(fc.tuple(fc.nat(), aChange), { minLength: 1, maxLength: 3 }))
    .map(([document, changes]) =>
      changes.reduce<unknown>((now, [which, change]) => {
        const places = placesIn(now);
        return changed(now, places[which % Math.max(places.length, 1)] ?? [], change);
      }, document),
    );
