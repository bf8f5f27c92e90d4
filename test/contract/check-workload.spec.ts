import { describe, expect, it } from '@jest/globals';
import type { InputFault } from '../../src/domain/input/input-fault.js';
import { LANGUAGES, type Language } from '../../src/domain/text.js';
import { checkWorkload } from '../../src/contract/workload/check-workload.js';
import { FAULT_CODES } from '../../src/contract/check/faults/fault-codes.js';
import { HOSTILE_INPUTS } from './hostile-inputs.js';

const faultsOf = (input: unknown): readonly InputFault[] => {
  const checked = checkWorkload(input);
  return checked.kind === 'invalid' ? checked.faults : [];
};

const inOneLine = ({ pointer, code, didYouMean }: InputFault): string =>
  `${pointer} ${code}${didYouMean === undefined ? '' : ` → ${didYouMean}`}`;

// As an answer in one language carries them.
const bytesIn = (language: Language, faults: readonly InputFault[]): number =>
  Buffer.byteLength(
    JSON.stringify(
      faults.map((fault) => ({ ...fault, message: fault.message[language], expected: fault.expected[language] })),
    ),
  );

// What a workload cannot have wrong; the tests of designs, comparisons and filters show these.
const ELSEWHERE: readonly string[] = [
  'malformed-id',
  'malformed-date',
  'wrong-value',
  'too-few-items',
  'missing-one-of',
  'unknown-id',
  'unknown-parameter',
  'repeated-parameter',
];

describe('A hostile input', () => {
  it.each(HOSTILE_INPUTS)('is refused with all that is wrong: $name', ({ json, faults }) => {
    expect(faultsOf(JSON.parse(json)).map(inOneLine)).toEqual(faults);
  });

  it('shows every kind of fault, so that none is without a test', () => {
    const codes = HOSTILE_INPUTS.flatMap(({ json }) => faultsOf(JSON.parse(json)).map(({ code }) => code));
    expect([...new Set(codes)].sort()).toEqual(FAULT_CODES.filter((code) => !ELSEWHERE.includes(code)).sort());
  });

  it('is answered in English and in Korean, neither in the other', () => {
    for (const { message, expected } of HOSTILE_INPUTS.flatMap(({ json }) => faultsOf(JSON.parse(json)))) {
      expect(message.en).toMatch(/^[A-Za-z].*\.$/);
      expect(message.en + expected.en).not.toMatch(/\p{Script=Hangul}/u);
      expect(message.ko).toMatch(/\p{Script=Hangul}/u);
      expect(expected.ko).toMatch(/\p{Script=Hangul}/u);
      // Ids, keys and units stand alone in Korean; two English words in a row would be a sentence.
      expect(message.ko + expected.ko).not.toMatch(/[A-Za-z]+ [A-Za-z]+/);
    }
  });

  it('leaves no trace on objects that come later', () => {
    checkWorkload(JSON.parse('{"name":"x","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('What is no JSON', () => {
  class Named {
    readonly name = 'x';
  }

  it.each([
    ['an instance of a class', new Named()],
    ['a Date', new Date(0)],
    ['a Map', new Map([['name', 'x']])],
    ['a function', (): string => 'x'],
    ['nothing', undefined],
  ])('is no workload: %s', (_, input) => {
    expect(faultsOf(input).map(inOneLine)).toEqual([' wrong-type']);
  });

  it('is refused further down: NaN, a Date, a hole in a list', () => {
    const input = { name: 'x', data: new Date(0), traffic: { readsPerWrite: NaN }, useCases: new Array(1) };
    expect(faultsOf(input).map(inOneLine)).toEqual([
      '/data wrong-type',
      '/traffic/readsPerWrite not-finite',
      '/useCases/0 wrong-type',
    ]);
  });

  it('counts undefined as left out', () => {
    expect(checkWorkload({ name: 'x', data: undefined, traffic: { hotKeys: undefined } })).toStrictEqual({
      kind: 'valid',
      workload: { name: 'x', traffic: {} },
    });
  });

  it('does not look at what is inherited', () => {
    const ancestor = Object.setPrototypeOf({ name: 'x' }, null) as object;
    const heir: unknown = Object.create(ancestor);
    expect(faultsOf(heir).map(inOneLine)).toEqual(['/name missing']);
  });

  it('takes an object without a prototype', () => {
    const bare: unknown = Object.assign(Object.create(null), { name: 'x' });
    expect(checkWorkload(bare)).toStrictEqual({ kind: 'valid', workload: { name: 'x' } });
  });

  it('takes minus zero for zero', () => {
    const checked = checkWorkload(JSON.parse('{"name":"x","traffic":{"readsPerSecond":-0}}'));
    expect(checked.kind === 'valid' && Object.is(checked.workload.traffic?.readsPerSecond, 0)).toBe(true);
  });
});

describe('A fault', () => {
  it('says where, what, what else, what instead, and what was meant', () => {
    expect(faultsOf({ name: 'x', data: { schema: 'evolvng' } })).toEqual([
      {
        pointer: '/data/schema',
        code: 'not-a-word',
        message: { en: 'This word is not known here.', ko: '여기에서 쓸 수 없는 단어입니다.' },
        expected: {
          en: 'one of fixed, evolving, varies-per-record',
          ko: '다음 중 하나(fixed, evolving, varies-per-record)',
        },
        received: '"evolvng"',
        didYouMean: 'evolving',
      },
    ]);
  });

  it.each([
    [
      'a range with its unit',
      { traffic: { readLatencyP99Ms: 0 } },
      'number (ms), above 0, at most 86400000',
      '0 초과 86400000 이하의 수 (ms)',
    ],
    ['a range of whole numbers', { priorities: { lowCost: 9 } }, 'whole number, 0 to 5', '0 이상 5 이하의 정수'],
    ['a length', { name: '' }, 'text of 1 to 100 characters', '1자 이상 100자 이하의 문자열'],
    ['a flag', { traffic: { hotKeys: 1 } }, 'true or false', 'true 또는 false'],
    [
      'a list',
      { operations: { existing: 'redis' } },
      'list of at most 20 items without repeats, each item text of 1 to 64 characters, or an object with any of the keys database, state',
      '중복 없는 목록 (최대 20개), 각 항목은 1자 이상 64자 이하의 문자열 또는 다음 키를 쓸 수 있는 객체: database, state',
    ],
    [
      'an item of such a list',
      { operations: { existing: [7] } },
      'text of 1 to 64 characters, or an object with any of the keys database, state',
      '1자 이상 64자 이하의 문자열 또는 다음 키를 쓸 수 있는 객체: database, state',
    ],
    [
      'an object',
      { availability: 1 },
      'object with any of the keys targetPercent, regions, multiRegionWrites, durability, maxDataLossSeconds, maxDowntimeSeconds, offlineClients, pointInTimeRestore',
      '다음 키를 쓸 수 있는 객체: targetPercent, regions, multiRegionWrites, durability, maxDataLossSeconds, maxDowntimeSeconds, offlineClients, pointInTimeRestore',
    ],
  ])('expects %s', (_, input, en, ko) => {
    expect(faultsOf({ name: 'x', ...input })[0]?.expected).toEqual({ en, ko });
  });

  it.each([
    [
      'where the key belongs',
      { writesPerSecond: 1 },
      'it belongs at traffic.writesPerSecond',
      '올바른 자리: traffic.writesPerSecond',
    ],
    [
      'that the key belongs at the top',
      { data: { architecture: 1 } },
      'architecture belongs at the top level',
      '최상위 키: architecture',
    ],
    ['that null is no answer', { data: null }, 'leave out what is unknown', '모르는 값은'],
  ])('says %s', (_, input, en, ko) => {
    const [fault] = faultsOf({ name: 'x', ...input });
    expect(fault?.message.en).toContain(en);
    expect(fault?.message.ko).toContain(ko);
  });

  it('leaves out what was received where nothing was', () => {
    expect(faultsOf({})).toEqual([expect.not.objectContaining({ received: expect.anything() })]);
  });
});

describe('More faults than are listed', () => {
  const wrongItems = Array.from({ length: 10_000 }, (_, index) => `wrong-${index}`);
  const wide = (key: string, value: unknown): object =>
    Object.fromEntries(Array.from({ length: 90 }, (_, index) => [`${key}${index}`, value]));

  it('are counted: a list is looked at as far as it could be right', () => {
    const checked = checkWorkload({ name: 'x', access: { patterns: wrongItems } });
    const { faults, omitted } = checked.kind === 'invalid' ? checked : { faults: [], omitted: 0 };
    expect(faults[0]).toMatchObject({ pointer: '/access/patterns', code: 'too-many-items' });
    expect(faults.length).toBeLessThanOrEqual(50);
    expect(faults.length + omitted).toBe(102);
  });

  it('are counted: 50 are listed, the first by their places', () => {
    const checked = checkWorkload({
      name: 'x',
      priorities: wide('k', 1),
      operations: { existing: Array.from({ length: 60 }, () => 0) },
    });
    const { faults, omitted } = checked.kind === 'invalid' ? checked : { faults: [], omitted: 0 };
    expect(faults.length).toBe(50);
    expect(omitted).toBe(1 + 60 + 90 - 50);
    expect(faults.slice(0, 12).map(({ pointer }) => pointer)).toEqual([
      '/operations/existing',
      ...Array.from({ length: 11 }, (_, index) => `/operations/existing/${index}`),
    ]);
  });

  it.each([
    ['10,000 wrong items', { access: { patterns: wrongItems }, useCases: wrongItems }],
    ['10,000 lists', { access: { patterns: wrongItems.map(() => []) } }],
    [
      'long keys and values',
      { data: wide('한'.repeat(4_000), '글'.repeat(4_000)), access: wide('🦊'.repeat(4_000), '🦊'.repeat(4_000)) },
    ],
    [
      'keys and values that must be escaped',
      { data: wide('\u0000"\\\ud800'.repeat(1_000), '\u0000"\\\ud800'.repeat(1_000)) },
    ],
    ['many keys', { data: Object.fromEntries(wrongItems.map((key) => [key, 1])) }],
  ])('keep the answer under 20 kB: %s', (_, input) => {
    const faults = faultsOf({ name: 'x', ...input });
    expect(faults.length).toBeGreaterThan(0);
    for (const language of LANGUAGES) expect(bytesIn(language, faults)).toBeLessThan(16_100);
    for (const { pointer, received = '' } of faults) {
      expect(Array.from(received).length).toBeLessThanOrEqual(60);
      expect(Array.from(pointer).length).toBeLessThanOrEqual(80);
      expect(pointer + received).not.toMatch(/\p{Surrogate}/u);
    }
  });
});
