import { describe, expect, it } from '@jest/globals';
import { checkDesign } from '../../src/contract/design/check-design.js';
import { checkWorkload } from '../../src/contract/workload/check-workload.js';
import {
  CONTRACT,
  DESIGN_CONTRACT,
  designJudgedByAjv,
  followed,
  judgedByAjv,
  type SchemaNode,
} from './contract-schema.js';

function filled(node: SchemaNode, index: number): unknown {
  if (node.enum !== undefined) return node.enum[index];
  if (node.type !== 'object') return String(index).padEnd(node.maxLength ?? 1, '.');
  const required = Object.entries(node.properties ?? {}).filter(([key]) => node.required?.includes(key));
  return Object.fromEntries(required.map(([key, property]) => [key, filled(property, index)]));
}

function numbersAtTheBounds({ type, minimum, exclusiveMinimum, maximum = 0 }: SchemaNode): readonly unknown[] {
  const least = minimum ?? exclusiveMinimum ?? 0;
  const step = type === 'integer' ? 1 : 1e-9;
  return [least - step, least, least + step, maximum - 1, maximum, maximum * (1 + 1e-12)];
}

// A letter, a character of two UTF-16 units, and one of two code points, the second of which has no width.
function textsAtTheBounds({ minLength = 0, maxLength = 0 }: SchemaNode): readonly unknown[] {
  const lengths = [minLength - 1, minLength, maxLength, maxLength + 1].filter((length) => length >= 0);
  return lengths.flatMap((length) => ['n'.repeat(length), '🦊'.repeat(length), '\u2764\uFE0F'.repeat(length / 2)]);
}

function listsAtTheBounds({ items = {}, maxItems }: SchemaNode): readonly unknown[] {
  const item = followed(items);
  const most = maxItems ?? item.enum?.length ?? 0;
  const alternatives = item.anyOf ?? [item];
  const lists = [0, 1, most, most + 1].flatMap((length) =>
    alternatives.map((one) => Array.from({ length }, (_, index) => filled(one, index))),
  );
  return item.anyOf === undefined ? lists : [...lists, ...item.anyOf.flatMap(itemsAtTheBounds)];
}

/** Lists of one item that is at its bounds, or has a property that is. */
function itemsAtTheBounds(item: SchemaNode): readonly unknown[] {
  if (item.type !== 'object') return atTheBounds(item).map((value) => [value]);
  const base = filled(item, 0) as object;
  return propertiesOf(item).flatMap(([key, node]) => atTheBounds(node).map((value) => [{ ...base, [key]: value }]));
}

/** The values at the bounds of a node, and some just beyond them. */
function atTheBounds(node: SchemaNode): readonly unknown[] {
  if (node.enum !== undefined) return [...node.enum, 'no-such-word'];
  if (node.type === 'array') return listsAtTheBounds(node);
  if (node.type === 'string') return textsAtTheBounds(node);
  return node.type === 'boolean' ? [true, false, 'true', 0] : numbersAtTheBounds(node);
}

const propertiesOf = (node: SchemaNode): [string, SchemaNode][] =>
  Object.entries(node.properties ?? {}).map(([key, property]) => [key, followed(property)]);

interface Case {
  readonly path: string;
  readonly key: string;
  readonly inner?: string;
  readonly node: SchemaNode;
}

const cases = propertiesOf(CONTRACT).flatMap(([key, node]): Case[] =>
  node.type === 'object'
    ? propertiesOf(node).map(([inner, below]) => ({ path: `${key}.${inner}`, key, inner, node: below }))
    : [{ path: key, key, node }],
);

describe('At the bounds of', () => {
  it.each(cases)('$path the verdict is that of the contract', ({ key, inner, node }) => {
    const values = atTheBounds(node).map((value) => (inner === undefined ? value : { [inner]: value }));
    const documents = values.map((value) => ({ name: 'x', [key]: value }));
    const accepted = documents.filter((document) => checkWorkload(document).kind === 'valid');
    expect(accepted).toEqual(documents.filter((document) => judgedByAjv(document).valid));
    expect(accepted.length).toBeGreaterThan(0);
    expect(accepted.length).toBeLessThan(documents.length);
  });
});

/** The shortest document that a node accepts. */
function least(schema: SchemaNode): unknown {
  const node = followed(schema);
  if (node.const !== undefined) return node.const;
  if (node.enum !== undefined) return node.enum[0];
  if (node.type === 'array') return Array.from({ length: node.minItems ?? 0 }, () => least(node.items ?? {}));
  if (node.type === 'string') return 'x';
  const [alternative] = node.then?.anyOf ?? node.anyOf ?? [];
  const keys = [...(node.required ?? []), ...(alternative?.required ?? [])];
  return Object.fromEntries(keys.map((key) => [key, least(node.properties?.[key] ?? {})]));
}

/** A property of a design, however deep, and how a design comes to have a value there. */
interface Spot {
  readonly path: string;
  readonly node: SchemaNode;
  readonly designWith: (value: unknown) => unknown;
}

function spotsIn(object: SchemaNode, above: string, designWith: Spot['designWith']): Spot[] {
  const base = least(object) as object;
  return propertiesOf(object).flatMap(([key, node]): Spot[] => {
    const path = above + key;
    const here: Spot = { path, node, designWith: (value) => designWith({ ...base, [key]: value }) };
    const { type, items = {} } = node;
    if (type === 'object') return spotsIn(node, `${path}.`, here.designWith);
    if (type !== 'array' || items.type !== 'object') return [here];
    return [here, ...spotsIn(items, `${path}[].`, (value) => here.designWith([value]))];
  });
}

function objectsAtTheBounds({ items = {}, minItems = 0, maxItems = 0 }: SchemaNode): readonly unknown[] {
  const lengths = [minItems - 1, minItems, minItems + 1, maxItems - 1, maxItems, maxItems + 1].filter(
    (length) => length >= 0,
  );
  return lengths.map((length) => Array.from({ length }, () => least(items)));
}

const IDS = ['', 'a', '0', '-', 'a-', '-a', 'A', 'a_b', 'a b', 'é', 'a'.repeat(60), 'a'.repeat(61), 'a\n', 7, null];
const DAYS = Array.from({ length: 14 }, (_, month) => `2027-${String(month).padStart(2, '0')}-`).flatMap((month) =>
  ['00', '01', '28', '29', '30', '31', '32', '1'].map((day) => month + day),
);
const LEAP_DAYS = ['2028', '2027', '2100', '2000', '0000', '0004', '0100', '9999'].map((year) => `${year}-02-29`);

function atTheBoundsOfASpot(node: SchemaNode): readonly unknown[] {
  if (node.const !== undefined) return [0, 1, 2, 1.5, '1', true, null];
  if (node.pattern !== undefined) return IDS;
  if (node.format === 'date') return [...DAYS, ...LEAP_DAYS];
  if (node.type === 'array' && node.items?.type === 'object') return objectsAtTheBounds(node);
  if (node.type === 'string' && node.maxLength === undefined) return ['', 'x'.repeat(100_000), 7];
  return atTheBounds(node);
}

// A workload in a design is a workload, the bounds of which are tried above.
const spots = spotsIn(DESIGN_CONTRACT, '', (design) => design).filter(
  ({ path }) => !path.startsWith('services[].workloads[].') || /[.](datastore|name|hotShare)$/.test(path),
);

describe('At the bounds of a design', () => {
  it.each(spots)('at $path the verdict is that of the contract', ({ node, designWith }) => {
    const documents = atTheBoundsOfASpot(node).map(designWith);
    const accepted = documents.filter((document) => checkDesign(document).kind === 'valid');
    expect(accepted).toEqual(documents.filter((document) => designJudgedByAjv(document).valid));
    expect(accepted.length).toBeGreaterThan(0);
    expect(accepted.length).toBeLessThan(documents.length);
  });

  it('all that it can say is tried', () => {
    expect(spots.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['version', 'transactions[].steps[].retried', 'ignore[].until']),
    );
    expect(spots.length).toBeGreaterThan(50);
  });
});
