import fc from 'fast-check';
import type { Workload } from '../../src/domain/input/workload.js';
import { CONTRACT, followed, type SchemaNode } from './contract-schema.js';

/** How many of the optional properties are stated: one in eight, nine in ten, or either. */
export type Density = 'sparse' | 'dense';

const EIGHTH = { stated: 1, left: 7 };
const MOST = { stated: 9, left: 1 };

// JSON knows no minus zero, and one is taken as zero.
const positiveZero = (number: number): number => (number === 0 ? 0 : number);

/** Any number in the range, the small ones and the bounds themselves more often than they would come by chance. */
function arbitraryNumber({
  type,
  minimum,
  exclusiveMinimum,
  maximum = Number.MAX_VALUE,
}: SchemaNode): fc.Arbitrary<number> {
  const integer = type === 'integer';
  const least = minimum ?? (integer ? (exclusiveMinimum ?? 0) + 1 : Math.max(exclusiveMinimum ?? 0, Number.MIN_VALUE));
  const wholeFrom = Math.ceil(least);
  return fc
    .oneof(
      fc.constantFrom(least, maximum),
      fc.integer({ min: wholeFrom, max: Math.min(maximum, wholeFrom + 100) }),
      integer || maximum > Number.MAX_SAFE_INTEGER
        ? fc.integer({ min: wholeFrom, max: Math.min(maximum, 2 ** 31) })
        : fc.double({ min: least, max: maximum, noNaN: true }),
    )
    .map(positiveZero);
}

const arbitraryText = ({ minLength = 0, maxLength = 100 }: SchemaNode): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ minLength, maxLength: Math.min(maxLength, minLength + 20), unit: 'grapheme-ascii' }),
    fc.string({ minLength, maxLength, unit: 'binary' }),
  );

// Of objects a few: they hold lists of objects in their turn.
const MOST_OBJECTS = 3;

function arbitraryList(
  { items = {}, minItems = 0, maxItems }: SchemaNode,
  density: Density,
): fc.Arbitrary<readonly unknown[]> {
  const item = followed(items);
  if (item.type === 'object') {
    return fc.array(arbitraryOf(item, density), { minLength: minItems, maxLength: Math.max(minItems, MOST_OBJECTS) });
  }
  if (item.anyOf !== undefined) {
    return fc.uniqueArray(arbitraryOf(item, density), {
      maxLength: maxItems ?? 20,
      selector: (one) => JSON.stringify(one),
    });
  }
  return item.enum === undefined
    ? fc.uniqueArray(arbitraryText(item), { maxLength: maxItems ?? 20 })
    : fc.shuffledSubarray([...item.enum], { maxLength: maxItems ?? item.enum.length });
}

function arbitraryObject(node: SchemaNode, density: Density): fc.Arbitrary<object> {
  const { stated, left } = density === 'dense' ? MOST : EIGHTH;
  const optional = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: left, arbitrary: fc.constant(undefined) }, { weight: stated, arbitrary });
  const entries = Object.entries(node.properties ?? {}).map(([key, property]) => {
    const arbitrary = arbitraryOf(property, density);
    return [key, node.required?.includes(key) === true ? arbitrary : optional(arbitrary)] as const;
  });
  return fc
    .record(Object.fromEntries(entries))
    .map((object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)));
}

/** Any day that there is, the last of February and of the calendar more often than they would come by chance. */
const arbitraryDay = fc.oneof(
  fc.constantFrom('2028-02-29', '2000-02-29', '2027-02-28', '0000-01-01', '0004-02-29', '9999-12-31'),
  fc
    .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

/** Anything that a node of the contract accepts. */
export function arbitraryOf(schema: SchemaNode, density: Density = 'dense'): fc.Arbitrary<unknown> {
  const node = followed(schema);
  if (node.enum !== undefined) return fc.constantFrom(...node.enum);
  if (node.const !== undefined) return fc.constant(node.const);
  if (node.anyOf !== undefined && node.properties === undefined)
    return fc.oneof(...node.anyOf.map((one) => arbitraryOf(one, density)));
  if (node.pattern !== undefined) return fc.stringMatching(new RegExp(node.pattern));
  if (node.format === 'date') return arbitraryDay;
  switch (node.type) {
    case 'object':
      return arbitraryObject(node, density);
    case 'array':
      return arbitraryList(node, density);
    case 'string':
      return arbitraryText(node);
    case 'boolean':
      return fc.boolean();
    case 'number':
    case 'integer':
      return arbitraryNumber(node);
    default:
      throw new Error(`a node of the contract without a type: ${JSON.stringify(node)}`);
  }
}

/** Workloads that the contract accepts, made from the contract itself. */
export function arbitraryWorkload(density?: Density): fc.Arbitrary<Workload> {
  const densities: readonly Density[] = density === undefined ? ['sparse', 'dense'] : [density];
  return fc.oneof(...densities.map((each) => arbitraryOf(CONTRACT, each))) as fc.Arbitrary<Workload>;
}
