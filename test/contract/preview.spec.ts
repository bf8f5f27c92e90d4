import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { comparePlaces, pointerTo } from '../../src/contract/check/faults/pointer.js';
import { preview } from '../../src/contract/check/faults/preview.js';

describe('A value that is quoted', () => {
  it.each<[string, unknown, string]>([
    ['a text', 'a "word"\n', String.raw`"a \"word\"\n"`],
    ['a number', 1.5, '1.5'],
    ['no number', NaN, 'NaN'],
    ['null', null, 'null'],
    ['nothing', undefined, 'undefined'],
    ['a list', [1, ['a'], {}], '[1,["a"],{}]'],
    ['an object', { a: 1, b: { c: [] } }, '{"a":1,"b":{"c":[]}}'],
    ['a function', (): number => 1, 'function'],
    ['half a surrogate pair', 'a\ud83d', String.raw`"a\ud83d"`],
    ['an object that would speak for itself', { toJSON: 1 }, '{"toJSON":1}'],
    ['a text of 58', 'x'.repeat(58), `"${'x'.repeat(58)}"`],
    ['a text of 59', 'x'.repeat(59), `"${'x'.repeat(58)}…`],
    ['a text of 58 pairs', '🦊'.repeat(58), `"${'🦊'.repeat(58)}"`],
    ['a text of 5,000 pairs', '🦊'.repeat(5_000), `"${'🦊'.repeat(58)}…`],
    ['a long list', Array.from({ length: 100_000 }, () => 7), `[${'7,'.repeat(29)}…`],
  ])('reads as JSON, cut to 60 characters: %s', (_, value, quoted) => {
    expect(preview(value)).toBe(quoted);
  });

  it('is what JSON.stringify writes, as far as it goes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = JSON.stringify(value);
        const quoted = preview(value);
        if (quoted.endsWith('…')) expect(written.startsWith(quoted.slice(0, -1))).toBe(true);
        else expect(quoted).toBe(written);
      }),
    );
  });
});

describe('A pointer', () => {
  it.each<[string, readonly (string | number)[]]>([
    ['', []],
    ['/data/shapes/0', ['data', 'shapes', 0]],
    ['/a~1b~0c', ['a/b~c']],
    ['/~01', ['~1']],
    ['/', ['']],
    ['/a\uFFFD', ['a\ud83d']],
    [`/${'k'.repeat(60)}`, ['k'.repeat(60)]],
    [`/${'k'.repeat(59)}…`, ['k'.repeat(61)]],
    [`/${'🦊'.repeat(59)}…`, ['🦊'.repeat(5_000)]],
  ])('reads %s', (pointer, place) => {
    expect(pointerTo(place)).toBe(pointer);
  });

  it('stands after that to its object and by number in a list', () => {
    const places = [['b', 10], ['b', 9], ['b'], [], ['a', 'z']];
    expect(places.toSorted(comparePlaces)).toEqual([[], ['a', 'z'], ['b'], ['b', 9], ['b', 10]]);
  });
});
