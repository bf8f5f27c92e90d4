import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseJson, type JsonFault } from '../../src/document/json/parse-json.js';
import { decodeJson } from '../../src/http/body/decode-json.js';
import { runs } from '../runs.js';

const faultIn = (text: string): JsonFault | undefined => {
  const parsed = parseJson(text);
  return parsed.kind === 'refused' ? parsed.fault : undefined;
};

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON that has been bent: a part of it replaced by signs that matter in JSON. */
const bentJson = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.nat(),
    fc.nat(4),
    fc.string({ unit: fc.constantFrom(...Array.from('{}[]:,"\\u0019eE+-.tfn/* \n')), maxLength: 4 }),
  )
  .map(([json, place, length, signs]) => {
    const start = place % (json.length + 1);
    return json.slice(0, start) + signs + json.slice(start + length);
  });

describe('What is JSON', () => {
  it('is what JSON.parse takes, but for keys that stand twice', () => {
    fc.assert(
      fc.property(fc.oneof(bentJson, fc.json(), fc.string()), (text) => {
        const fault = faultIn(text);
        expect(fault?.code !== 'malformed-json').toBe(parses(text) || fault?.code === 'duplicate-key');
      }),
      runs(5_000),
    );
  });

  it.each([
    '0',
    '-0',
    '1.5e+10',
    '1E5',
    'true',
    'false',
    'null',
    '""',
    '"\\u00e9\\n\\/"',
    '[]',
    '{}',
    ' [ 1 , 2 ] ',
    '{"a":{"a":1},"b":[{"a":1},{"a":2}]}',
    '{"__proto__":1,"constructor":2}',
    '"\u2028\u007f"',
  ])('takes %s', (text) => {
    expect(faultIn(text)).toBeUndefined();
  });

  it.each([
    ['', 0],
    ['01', 1],
    ['-', 0],
    ['+1', 0],
    ['.5', 0],
    ['1.', 2],
    ['1e', 2],
    ['1e+', 3],
    ['tru', 0],
    ['trve', 0],
    ['nulL', 0],
    ['undefined', 0],
    ['"a', 2],
    ['"a\nb"', 2],
    ['"\\x"', 0],
    ['"\\u12g4"', 0],
    ['"\\u12', 5],
    ["'a'", 0],
    ['[1,]', 3],
    ['[1 2]', 3],
    ['[', 1],
    ['[}', 1],
    ['{"a" 1}', 5],
    ['{"a":}', 5],
    ['{"a":1,}', 7],
    ['{a:1}', 1],
    ['{"a":1]', 6],
    ['1 2', 2],
    ['\u00a01', 0],
    ['// comment', 0],
    ['1 /*', 2],
    ['[1, /* comment */ 2]', 4],
  ])('ceases in %j at %i', (text, offset) => {
    expect(faultIn(text)).toEqual({ code: 'malformed-json', offset });
  });

  it.each([
    ['{"a":1,"a":2}', 7],
    ['{"a":1,"\\u0061":2}', 7],
    ['[{"b":{"":0,"":0}}]', 12],
    ['{"__proto__":1,"__proto__":2}', 15],
    ['{"a":1,"a":2,"b":3,"b":4}', 7],
  ])('has a key twice in %j at %i', (text, offset) => {
    expect(faultIn(text)).toEqual({ code: 'duplicate-key', offset });
  });

  it.each(['[', '{"a":'])('is given up where it is nested too deep by %s', (open) => {
    expect(faultIn(open.repeat(100_000))).toEqual({ code: 'too-deep', offset: 64 * open.length });
  });
});

describe('A place in a body', () => {
  const at = (text: string | readonly number[]): unknown => {
    const decoded = decodeJson(typeof text === 'string' ? new TextEncoder().encode(text) : Uint8Array.from(text));
    return decoded.kind === 'refused' && 'place' in decoded.refusal ? decoded.refusal.place : decoded;
  };

  it.each([
    ['[\n1,\n  x]', { line: 3, column: 3 }],
    ['[\r\n1,\r\n  x]', { line: 3, column: 3 }],
    ['[\r1,\r  x]', { line: 3, column: 3 }],
    ['["é","🦊",x]', { line: 1, column: 10 }],
    ['\ufeff[x]', { line: 1, column: 2 }],
    ['[1', { line: 1, column: 3 }],
  ])('of %j is %j', (text, place) => {
    expect(at(text)).toEqual(place);
  });

  it.each([
    [[0xff], { line: 1, column: 1 }],
    [[0x22, 0xc3, 0x28, 0x22], { line: 1, column: 2 }],
    [[0x22, 0x0a, 0xf0, 0x9f, 0xa6], { line: 2, column: 1 }],
    [[0x22, 0xed, 0xa0, 0x80, 0x22], { line: 1, column: 2 }],
    [[0x22, 0xc0, 0xaf, 0x22], { line: 1, column: 2 }],
  ])('that is no UTF-8, of %j, is %j', (bytes, place) => {
    expect(at(bytes)).toEqual(place);
  });

  it('of a body that is nested too deep is where it becomes so, unless it is JSON all the same', () => {
    expect(at('['.repeat(100_000))).toEqual({ line: 1, column: 65 });
    expect(at(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toMatchObject({ kind: 'json' });
  });

  it('of the last of 256 kB is found', () => {
    expect(at([...new TextEncoder().encode('"é"'.padStart(256 * 1024, ' ')), 0xff])).toEqual({
      line: 1,
      column: 262_145,
    });
  });
});
