import { describe, expect, it } from '@jest/globals';
import { readSound, readText, textAt } from './read.js';

describe('A value of a design file', () => {
  it.each<readonly [text: string, value: unknown]>([
    ['a: no\nb: on\nc: Yes\nd: NO\ne: n\nf: off', { a: 'no', b: 'on', c: 'Yes', d: 'NO', e: 'n', f: 'off' }],
    [
      'until: 2027-01-01\nat: 2027-01-01T10:00:00Z\nclock: 12:30:00',
      { until: '2027-01-01', at: '2027-01-01T10:00:00Z', clock: '12:30:00' },
    ],
    ['[true, False, TRUE, null, Null, ~, "true", "null"]', [true, false, true, null, null, null, 'true', 'null']],
    ['[0, -1, +2, 0o17, 0x1F, 1e3, .5, 1_000, 007]', [0, -1, 2, 15, 31, 1000, 0.5, '1_000', 7]],
    ['[.inf, -.Inf, .nan]', [Infinity, -Infinity, NaN]],
    ['123456789012345678901234567890', Number('123456789012345678901234567890')],
    ['a:\nb:\n  -\n  - x\n? c', { a: null, b: [null, 'x'], c: null }],
    [
      '1: a\ntrue: b\nnull: c\n~: d\n1.0: e\n0x10: f\n"": g',
      { 1: 'a', true: 'b', null: 'c', '~': 'd', '1.0': 'e', '0x10': 'f', '': 'g' },
    ],
    [': a', { '': 'a' }],
    ['<<: {a: 1}\nb: 2', { '<<': { a: 1 }, b: 2 }],
    ['---\n# c\na: 1 # d\n\n...\n', { a: 1 }],
    ['--- text', 'text'],
    ['null', null],
    ['""', ''],
    ['\ufeffa: 1', { a: 1 }],
    ['a: "\\ud83e\\udd8a \\U0001F98A \\x41\\t"', { a: '🦊 🦊 A\t' }],
    ["a: 'it''s'\nb: \"\\\\\"", { a: "it's", b: '\\' }],
    ['a: |\r\n  x\r\n  y\r\nb: "x\r\n  y"\r\nc: >-\r\n  x\r\n  y\r\n', { a: 'x\ny\n', b: 'x y', c: 'x y' }],
    ['a: |\r  x\r  y\rb: [1,\r 2]', { a: 'x\ny\n', b: [1, 2] }],
    ['a:\tb\nc: [\td]', { a: 'b', c: ['d'] }],
    ['a: x\u2028y\u0085z', { a: 'x\u2028y\u0085z' }],
    ['[a: 1, b]', [{ a: 1 }, 'b']],
    ['{a, b: }', { a: null, b: null }],
    [`${'['.repeat(64)}${']'.repeat(64)}`, JSON.parse('['.repeat(64) + ']'.repeat(64))],
    [`${'- '.repeat(64)}x`, JSON.parse(`${'['.repeat(64)}"x"${']'.repeat(64)}`)],
  ])('of YAML: %j', (text, value) => {
    expect(readSound(text).document).toStrictEqual(value);
  });

  it.each([
    '{"a":[1,2.5e3,-0,true,null,"x"]}',
    '\t{\t"a"\t:\t1\t}\r\n',
    '[\r1,\r2\r]',
    '"\\ud83e\\udd8a\\u0041\\/\\b"',
    '"\u007f\u2028"',
    '{"":{"":1},"a~/b":{}}',
    '123456789012345678901234567890',
    `${'['.repeat(64)}${']'.repeat(64)}`,
  ])('of JSON: %j', (text) => {
    expect(readSound(text, 'json').document).toStrictEqual(JSON.parse(text));
  });

  it('of JSON may come behind a byte order mark', () => {
    expect(readSound('\ufeff[1]', 'json').document).toEqual([1]);
  });

  it.each([
    ['yaml', '__proto__: {x: 1}\nconstructor: 2\na: {__proto__: 3}'],
    ['json', '{"__proto__":{"x":1},"constructor":2,"a":{"__proto__":3}}'],
  ] as const)('of %s is an own property, whatever its key', (format, text) => {
    const read = readSound(text, format);
    const document = read.document as Record<string, object>;
    expect(Object.keys(document)).toEqual(['__proto__', 'constructor', 'a']);
    expect(Object.getPrototypeOf(document)).toBe(Object.prototype);
    expect(Object.keys(document['a'] ?? {})).toEqual(['__proto__']);
    expect(textAt(read, text, '/a/__proto__')).toBe('3');
    expect(textAt(read, text, '/toString')).toBe(text);
  });
});

const YAML = `# the shop
system: shop # a comment

services:

  # the first
  - id: orders
    team: "주문 🦊" # behind
    description: |
      One line.

        Another.

    # before the list
    workloads: [ { name: 🦊🦊, data: {} },
      # within
      x ] # behind

  -   id: 'billing'
      note: >-
        folded
        text   
      "a/b": { "m~n": 1 }
      empty:
      last: plain
        text # behind

# the end
`;

describe('The region of a value', () => {
  it.each([
    ['', '2:1-26:13'],
    ['/system', '2:9-2:13'],
    ['/services', '7:3-26:13'],
    ['/services/0', '7:5-17:10'],
    ['/services/0/id', '7:9-7:15'],
    ['/services/0/team', '8:11-8:18'],
    ['/services/0/description', '9:18-12:17'],
    ['/services/0/workloads', '15:16-17:10'],
    ['/services/0/workloads/0', '15:18-15:42'],
    ['/services/0/workloads/0/name', '15:26-15:30'],
    ['/services/0/workloads/0/data', '15:38-15:40'],
    ['/services/0/workloads/1', '17:7-17:8'],
    ['/services/1', '19:7-26:13'],
    ['/services/1/id', '19:11-19:20'],
    ['/services/1/note', '20:13-22:16'],
    ['/services/1/a~1b', '23:14-23:26'],
    ['/services/1/a~1b/m~0n', '23:23-23:24'],
    ['/services/1/empty', '24:13-24:13'],
    ['/services/1/last', '25:13-26:13'],
  ])('%s is %s', (pointer, expected) => {
    const [line, column, endLine, endColumn] = expected.split(/[:-]/).map(Number);
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      expect(readSound(YAML.replaceAll('\n', lineEnd)).regionOf(pointer)).toEqual({ line, column, endLine, endColumn });
    }
  });

  it.each([
    ['/nowhere', ''],
    ['/services/2', '/services'],
    ['/services/-', '/services'],
    ['/services/00', '/services'],
    ['/services/0/id/deeper/still', '/services/0/id'],
    ['/services/1/a/b', '/services/1'],
    ['/services/1/a~1b/m~n', '/services/1/a~1b/m~0n'],
    ['/', ''],
  ])('%s, which there is not, is that of %j', (pointer, parent) => {
    const { regionOf } = readSound(YAML);
    expect(regionOf(pointer)).toEqual(regionOf(parent));
  });

  it('is none for what is no pointer', () => {
    expect(readSound(YAML).regionOf('services')).toBeUndefined();
  });

  it.each<readonly [text: string, pointer: string, value: string]>([
    ['a: |+\n  x\n\nb: 1', '/a', '|+\n  x\n'],
    ['a: |\n\n\nb: 1', '/a', '|'],
    ['a: >- # c\n\nb: 1', '/a', '>-'],
    ['a: |2\n    x  \n\nb: 1', '/a', '|2\n    x  '],
    ['a: |\n  x\u00a0\n', '/a', '|\n  x\u00a0'],
    ['a:\n- b\n- c\n# d\ne: 1', '/a', '- b\n- c'],
    ['a:\n  b:\n    c: 1 # d\n\ne: 1', '/a', 'b:\n    c: 1'],
    ['a:\n  b:\n\n# c\nd: 1', '/a', 'b:'],
    ['- - x\n  - y\n- z', '/0', '- x\n  - y'],
    ['? a\n: b', '', '? a\n: b'],
    ['? a\n: b', '/a', 'b'],
    ['[a: 1, b]', '/0', 'a: 1'],
    ['~1: x\n/: y', '/~01', 'x'],
    ['~1: x\n/: y', '/~1', 'y'],
    ['\ufeffa: x', '/a', 'x'],
    ['--- # c\n"x y"\n...', '', '"x y"'],
  ])('in %j, at %j, is that of %j', (text, pointer, value) => {
    expect(textAt(readSound(text), text, pointer)).toBe(value);
  });

  it('is found for each of 5,000 interactions, the last as fast as the first', () => {
    const text = `interactions:\n${Array.from({ length: 5_000 }, (_, index) => `  - from: s${index}\n    to: t\n`).join('')}`;
    const { regionOf } = readSound(text);
    const lines = Array.from({ length: 5_000 }, (_, index) => regionOf(`/interactions/${index}/to`)?.line);
    expect(lines).toEqual(Array.from({ length: 5_000 }, (_, index) => 2 * index + 3));
  });
});

describe('What is told of a file', () => {
  it('is at most fifty faults, in the order of the text', () => {
    const read = readText(Array.from({ length: 60 }, (_, index) => `a${index}: 1\na${index}: 2\n`).join(''));
    const places = read.kind === 'refused' ? read.faults.map(({ line }) => line) : [];
    expect(places).toEqual(Array.from({ length: 50 }, (_, index) => 2 * index + 2));
  });

  it('leaves the length of stack traces as it was', () => {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 7;
    readText('a: [b');
    const left = Error.stackTraceLimit;
    Error.stackTraceLimit = stackTraceLimit;
    expect(left).toBe(7);
  });
});
