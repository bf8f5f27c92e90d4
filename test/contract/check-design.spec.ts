import { describe, expect, it } from '@jest/globals';
import type { InputFault } from '../../src/domain/input/input-fault.js';
import { LANGUAGES } from '../../src/domain/text.js';
import { checkDesign } from '../../src/contract/design/check-design.js';
import { FAULT_CODES } from '../../src/contract/check/faults/fault-codes.js';
import { HOSTILE_DESIGNS } from './hostile-designs.js';

const faultsOf = (input: unknown): readonly InputFault[] => {
  const checked = checkDesign(input);
  return checked.kind === 'invalid' ? checked.faults : [];
};

const inOneLine = ({ pointer, code, didYouMean }: InputFault): string =>
  `${pointer} ${code}${didYouMean === undefined ? '' : ` → ${didYouMean}`}`;

const small = { version: 1, system: 'x', services: [{ id: 's' }] };

// What a design cannot have wrong; the tests of comparisons and filters show these.
const ELSEWHERE: readonly string[] = ['unknown-id', 'unknown-parameter', 'repeated-parameter'];

describe('A hostile design', () => {
  it.each(HOSTILE_DESIGNS)('is refused with all that is wrong: $name', ({ json, faults }) => {
    expect(faultsOf(JSON.parse(json)).map(inOneLine)).toEqual(faults);
  });

  it('shows every kind of fault, so that none is without a test', () => {
    const codes = HOSTILE_DESIGNS.flatMap(({ json }) => faultsOf(JSON.parse(json)).map(({ code }) => code));
    expect([...new Set(codes)].sort()).toEqual(FAULT_CODES.filter((code) => !ELSEWHERE.includes(code)).sort());
  });

  it('is answered in English and in Korean, neither in the other', () => {
    for (const { message, expected } of HOSTILE_DESIGNS.flatMap(({ json }) => faultsOf(JSON.parse(json)))) {
      expect(message.en).toMatch(/^[A-Za-z].*\.$/);
      expect(message.en + expected.en).not.toMatch(/\p{Script=Hangul}/u);
      expect(message.ko).toMatch(/\p{Script=Hangul}/u);
      expect(expected.ko).toMatch(/\p{Script=Hangul}/u);
      expect(message.ko + expected.ko).not.toMatch(/[A-Za-z]+ [A-Za-z]+/);
    }
  });

  it('leaves no trace on objects that come later', () => {
    checkDesign(JSON.parse('{"services":[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]}'));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('What a design may say', () => {
  it.each<[string, object]>([
    ['a datastore by its database', { datastores: [{ id: 'd', database: 'mongodb' }] }],
    ['a datastore by its family', { datastores: [{ id: 'd', kind: 'database', family: 'document' }] }],
    ['a datastore that is no database', { datastores: [{ id: 'd', kind: 'in-process' }] }],
    ['two that are alike', { services: [{ id: 's' }, { id: 's' }], externals: [{ id: 's' }, { id: 's' }] }],
    ['an id that leads nowhere', { interactions: [{ from: 'ghost', to: 'nobody', kind: 'event' }] }],
    ['the schema that its file is checked by', { $schema: 'x'.repeat(10_000) }],
    ['no protection', { interactions: [{ from: 's', to: 's', kind: 'request', protection: [] }] }],
    ['the longest id, and the shortest', { services: [{ id: '0'.repeat(60) }, { id: 'a' }] }],
    ['a leap day', { ignore: [{ rule: '', reason: 'x', until: '2028-02-29' }] }],
    ['a day of long ago', { ignore: [{ rule: '', reason: 'x', until: '0001-01-01' }] }],
    ['no list at all of each kind', { datastores: [], copies: [], externals: [], transactions: [], ignore: [] }],
  ])('%s', (_, more) => {
    const design = { ...small, ...more };
    expect(checkDesign(design)).toStrictEqual({ kind: 'valid', design });
  });
});

describe('What is no JSON', () => {
  class Named {
    readonly id = 's';
  }

  it('is refused further down: an instance, a Date, a hole, a Symbol', () => {
    const input = { ...small, services: [new Named(), new Date(0), ...(new Array(1) as unknown[]), Symbol('s')] };
    expect(faultsOf(input).map(inOneLine)).toEqual([0, 1, 2, 3].map((index) => `/services/${index} wrong-type`));
  });

  it('counts undefined as left out', () => {
    const design = { ...small, datastores: undefined, services: [{ id: 's', team: undefined }] };
    expect(checkDesign(design)).toStrictEqual({ kind: 'valid', design: small });
    const empty = { id: 'd', kind: undefined, database: undefined };
    expect(faultsOf({ ...small, datastores: [empty] }).map(inOneLine)).toEqual(['/datastores/0 missing-one-of']);
  });

  it('does not look at what is inherited', () => {
    const ancestor = Object.setPrototypeOf({ id: 'd', database: 'redis' }, null) as object;
    const heir: unknown = Object.create(ancestor);
    expect(faultsOf({ ...small, datastores: [heir] }).map(inOneLine)).toEqual([
      '/datastores/0 missing-one-of',
      '/datastores/0/id missing',
    ]);
  });

  it('takes a list that grows only in length for what it is', () => {
    const input = { ...small, services: new Array(4_000_000_000) };
    const checked = checkDesign(input);
    expect(checked.kind === 'invalid' && checked.faults.length + checked.omitted).toBe(1 + 501);
  });
});

describe('A fault of a design', () => {
  it('says of a database that is not named what it needs', () => {
    expect(faultsOf({ ...small, datastores: [{ id: 'd' }] })).toEqual([
      {
        pointer: '/datastores/0',
        code: 'missing-one-of',
        message: {
          en: 'A datastore is a database unless `kind` says otherwise, and a database needs `database` or `family`.',
          ko: 'kind가 없거나 database인 데이터 저장소에는 database나 family가 있어야 합니다.',
        },
        expected: {
          en: 'object with one or more of the keys database, family',
          ko: '다음 키 중 하나 이상이 있는 객체: database, family',
        },
        received: '{"id":"d"}',
      },
    ]);
  });

  it.each([
    [
      'an id',
      { services: [{ id: 'Orders' }] },
      [
        'This is not written as an id must be.',
        'id of lower-case letters, digits and hyphens, at most 60, the first no hyphen',
      ],
      ['식별자 형식에 맞지 않습니다.', '영문 소문자, 숫자, 하이픈으로 쓴 60자 이하의 식별자(첫 글자는 하이픈 불가)'],
    ],
    [
      'a date',
      { ignore: [{ rule: 'r', reason: 'x', until: '2026-02-30' }] },
      ['This is no day of the calendar, or not written as one.', 'day of the calendar, as YYYY-MM-DD'],
      ['없는 날짜이거나 날짜 형식에 맞지 않습니다.', 'YYYY-MM-DD 형식의 실제 날짜'],
    ],
    [
      'a version',
      { version: 2 },
      ['This value is not supported here.', 'the number 1'],
      ['여기에서 지원하지 않는 값입니다.', '숫자 1'],
    ],
    [
      'a list of objects',
      { externals: {} },
      [
        'This must be a list of objects.',
        'list of at most 500 items, each an object with any of the keys id, description',
      ],
      ['객체의 목록이어야 합니다.', '목록 (최대 500개), 각 항목은 다음 키를 쓸 수 있는 객체: id, description'],
    ],
    ['any text', { $schema: 1 }, ['This must be text.', 'text'], ['문자열이어야 합니다.', '문자열']],
    [
      'where a key belongs',
      { teams: 3 },
      ['This key is not known here; it belongs at architecture.teams.', ''],
      ['여기에서 쓸 수 없는 키입니다. 올바른 자리: architecture.teams', ''],
    ],
  ])(
    'tells of %s in both languages',
    (_, more, [messageEn = '', expectedEn = ''], [messageKo = '', expectedKo = '']) => {
      const [fault] = faultsOf({ ...small, ...more });
      expect(fault?.message).toEqual({ en: messageEn, ko: messageKo });
      expect(fault?.expected.en).toContain(expectedEn);
      expect(fault?.expected.ko).toContain(expectedKo);
    },
  );
});

describe('More faults than are listed', () => {
  it('are counted, and the answer stays small', () => {
    const wrong = Array.from({ length: 5_000 }, () => ({ from: 'F', to: 't', kind: 'none', ['글'.repeat(500)]: 1 }));
    const checked = checkDesign({ ...small, interactions: wrong });
    const { faults, omitted } = checked.kind === 'invalid' ? checked : { faults: [], omitted: 0 };
    expect(faults.length).toBeLessThanOrEqual(50);
    expect(faults.length + omitted).toBe(3 * 5_000);
    for (const language of LANGUAGES) {
      const told = faults.map((fault) => ({
        ...fault,
        message: fault.message[language],
        expected: fault.expected[language],
      }));
      expect(Buffer.byteLength(JSON.stringify(told))).toBeLessThan(16_100);
    }
  });
});
