import { describe, expect, it } from '@jest/globals';
import { checkWorkload } from '../../src/contract/check-workload.js';
import { CONTRACT, followed, judgedByAjv, type SchemaNode } from './contract-schema.js';

const filled = (node: SchemaNode, index: number): unknown =>
  node.enum === undefined ? String(index).padEnd(node.maxLength ?? 1, '.') : node.enum[index];

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
  return [0, 1, most, most + 1].map((length) => Array.from({ length }, (_, index) => filled(item, index)));
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
