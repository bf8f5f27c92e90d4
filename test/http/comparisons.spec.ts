import { describe, expect, it } from '@jest/globals';
import type { ComparisonAnswer } from '../../src/answers/comparison.js';
import { COMPARISON_EXAMPLES } from '../../src/contract/queries/comparison-examples.js';
import { asJson, service, type Answered } from './service.js';

const ask = (document: unknown, language?: string): Promise<Answered> =>
  service.call({ path: '/v1/comparisons', ...asJson(document, language) });

const compared = async (document: unknown): Promise<ComparisonAnswer> => {
  const { status, json, headers } = await ask(document);
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toBe('private, no-cache');
  expect(headers.get('etag')).toMatch(/^"[\w.-]+"$/);
  return json as ComparisonAnswer;
};

describe('A comparison over HTTP', () => {
  it.each(COMPARISON_EXAMPLES)('answers its example: $summary', async ({ request }) => {
    const { candidates, traits, limits = [], workload } = await compared(request);
    expect(candidates.map(({ id }) => id).sort()).toEqual(request.candidates.toSorted());
    expect(workload).toBe(request.workload?.name ?? null);
    expect(traits.length).toBeGreaterThan(0);
    for (const { cells } of traits) expect(cells.map(({ candidate }) => candidate)).toEqual(request.candidates);
    const databases = candidates.filter(({ kind }) => kind === 'database').map(({ id }) => id);
    for (const { cells } of limits)
      expect(cells.map(({ candidate }) => candidate).sort()).toEqual(databases.toSorted());
  });

  it('says who is ahead and who is ruled out, by which limit, value and source', async () => {
    const {
      candidates,
      traits,
      limits = [],
      sources,
    } = await compared({
      candidates: ['dynamodb', 'mongodb'],
      workload: { name: 'x', data: { maxItemKb: 1500, schema: 'varies-per-record' } },
    });
    expect(candidates).toMatchObject([
      { id: 'mongodb', outcome: 'fits' },
      { id: 'dynamodb', outcome: 'ruled-out' },
    ]);
    expect(traits[0]).toMatchObject({ trait: 'schema-flexibility', strength: 'strong' });
    const size = limits.find(({ fact, hard }) => fact === 'data.maxItemKb' && hard);
    expect(size).toMatchObject({
      winners: ['mongodb'],
      cells: [
        { candidate: 'dynamodb', bound: { atMost: 400 }, state: 'passed', sources: [expect.stringMatching(/^s\d+$/)] },
        { candidate: 'mongodb', state: 'kept' },
      ],
    });
    const [source = ''] = size?.cells[0]?.sources ?? [];
    expect(sources?.[source]?.url).toContain('https://');
  });

  it('without a workload tells in what they differ, and ranks nothing', async () => {
    const { candidates, traits, workload, limits } = await compared({ candidates: ['document', 'relational'] });
    expect(workload).toBeNull();
    expect(limits).toEqual([]);
    for (const { outcome, fit, points } of candidates) expect([outcome, fit, points]).toEqual([null, null, null]);
    for (const { strength, rule, because, winners } of traits) {
      expect([strength, rule, because, winners.length]).toEqual([null, null, undefined, 1]);
    }
  });

  it('takes families and databases together, by any name', async () => {
    const { candidates } = await compared({ candidates: ['mongo', 'column-family', 'postgres'] });
    expect(candidates.map(({ id }) => id).sort()).toEqual(['mongodb', 'postgresql', 'wide-column']);
  });

  it('speaks Korean', async () => {
    const { json, headers } = await ask({ candidates: ['redis', 'valkey'] }, 'ko');
    expect(headers.get('content-language')).toBe('ko');
    expect(json).toMatchObject({ language: 'ko', text: expect.stringMatching(/\p{Script=Hangul}/u) });
  });

  it('gives the same bytes for the same request', async () => {
    const [request] = COMPARISON_EXAMPLES.map((example) => example.request);
    expect((await ask(request)).text).toBe((await ask(request)).text);
  });

  it.each<readonly [string, unknown, readonly string[]]>([
    ['no object', [], [' wrong-type']],
    ['no candidates', {}, ['/candidates missing']],
    ['one candidate', { candidates: ['mongodb'] }, ['/candidates too-few-items']],
    ['nine candidates', { candidates: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] }, ['/candidates too-many-items']],
    ['the same twice', { candidates: ['redis', 'redis'] }, ['/candidates/1 duplicate-item']],
    ['two names of one', { candidates: ['mongodb', 'redis', 'mongo'] }, ['/candidates/2 duplicate-item']],
    ['two names of one family', { candidates: ['wide-column', 'column-family'] }, ['/candidates/1 duplicate-item']],
    [
      'unknown ones',
      { candidates: ['mongobd', 'documnt', 'xyzzy'] },
      ['/candidates/0 unknown-id → mongodb', '/candidates/1 unknown-id → document', '/candidates/2 unknown-id'],
    ],
    [
      'unknown ones beside repeated ones',
      { candidates: ['mongo', 'mongodb', 'xyzzy'] },
      ['/candidates/1 duplicate-item', '/candidates/2 unknown-id'],
    ],
    ['numbers', { candidates: [1, null] }, ['/candidates/0 wrong-type', '/candidates/1 wrong-type']],
    ['a workload without a name', { candidates: ['mongodb', 'redis'], workload: {} }, ['/workload/name missing']],
    ['null for a workload', { candidates: ['mongodb', 'redis'], workload: null }, ['/workload wrong-type']],
    [
      'an unsound workload',
      { candidates: ['mongodb'], workload: { name: 'x', data: { schema: 'evolvin' }, trafic: {} }, wrkload: {} },
      [
        '/candidates too-few-items',
        '/workload/data/schema not-a-word → evolving',
        '/workload/trafic unknown-key → traffic',
        '/wrkload unknown-key → workload',
      ],
    ],
  ])('refuses %s', async (_, document, expected) => {
    const { status, json } = await ask(document);
    const { code, errors } = json as {
      readonly code: string;
      readonly errors: readonly { readonly pointer: string; readonly code: string; readonly didYouMean?: string }[];
    };
    expect([status, code]).toEqual([422, 'invalid-comparison']);
    expect(
      errors.map(
        (error) => `${error.pointer} ${error.code}${error.didYouMean === undefined ? '' : ` → ${error.didYouMean}`}`,
      ),
    ).toEqual(expected);
  });

  it('tells in both languages what is wrong', async () => {
    const request = { candidates: ['mongodb'] };
    expect((await ask(request)).json).toMatchObject({
      detail: 'One thing in the comparison is wrong.',
      errors: [
        {
          expected: 'list of 2 to 8 items without repeats, each item text of at most 60 characters',
          received: '["mongodb"]',
        },
      ],
    });
    expect((await ask(request, 'ko')).json).toMatchObject({ errors: [{ message: '목록의 항목이 너무 적습니다.' }] });
    expect((await ask({ candidates: ['mongodb', 'nothing-like-it'] }, 'ko')).json).toMatchObject({
      errors: [{ message: '이런 이름의 계열이나 데이터베이스가 없습니다.', received: '"nothing-like-it"' }],
    });
  });
});
