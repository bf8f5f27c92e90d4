import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LineSplitter } from '../../src/document/split-lines.js';
import { runs } from '../runs.js';

const MOST = 8;

/** Each line with its number, in pieces cut at these places. */
function split(bytes: Uint8Array, cuts: readonly number[]): readonly (readonly [number, string])[] {
  const splitter = new LineSplitter(MOST);
  const places = [0, ...[...cuts].sort((one, other) => one - other), bytes.length];
  const lines = places.slice(1).flatMap((end, index) => [...splitter.push(bytes.subarray(places[index], end))]);
  return [...lines, ...splitter.end()].map((line) => [
    line.number,
    line.kind === 'too-long' ? 'too long' : Buffer.from(line.bytes).toString('latin1'),
  ]);
}

/** The same, of the text as a whole. */
const atOnce = (bytes: Uint8Array): readonly (readonly [number, string])[] =>
  Buffer.from(bytes)
    .toString('latin1')
    .split('\n')
    .map((line, index) => [index + 1, line.replace(/\r$/, '')] as const)
    .filter(([, line]) => line.length > MOST || !/^[ \t\r]*$/.test(line))
    .map(([number, line]) => [number, line.length > MOST ? 'too long' : line]);

describe('Lines', () => {
  it('are the same however the text is cut', () => {
    const sign = fc.constantFrom(...Array.from('\n\r a\tb\u00ff'), '1234567', '\r\n');
    const text = fc
      .array(sign, { maxLength: 40 })
      .map((signs) => Uint8Array.from(Buffer.from(signs.join(''), 'latin1')));
    const cut = text.chain((bytes) =>
      fc.tuple(fc.constant(bytes), fc.array(fc.nat({ max: bytes.length }), { maxLength: 12 })),
    );
    fc.assert(
      fc.property(cut, ([bytes, cuts]) => {
        expect(split(bytes, cuts)).toEqual(atOnce(bytes));
      }),
      runs(2000),
    );
  });

  it('stay as they were when the next ones are read', () => {
    const splitter = new LineSplitter(MOST);
    const feed = (text: string): readonly Uint8Array[] =>
      [...splitter.push(Buffer.from(text))].flatMap((line) => (line.kind === 'whole' ? [line.bytes] : []));
    const [first] = [...feed('ab'), ...feed('c\nde'), ...feed('f\n')];
    expect(Buffer.from(first ?? []).toString()).toBe('abc');
  });

  it('tell their numbers, of the next one too', () => {
    const splitter = new LineSplitter(MOST);
    expect(splitter.nextNumber).toBe(1);
    expect([...splitter.push(Buffer.from('a\n\nb'))].map(({ number }) => number)).toEqual([1]);
    expect(splitter.nextNumber).toBe(3);
  });
});
