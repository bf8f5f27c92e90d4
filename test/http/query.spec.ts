import { describe, expect, it } from '@jest/globals';
import type { RecommendationAnswer } from '../../src/answers/recommendation/recommendation.js';
import { DESIGN_EXAMPLES } from '../../src/contract/design/design-examples.js';
import { WORKLOAD_EXAMPLES } from '../../src/contract/workload/workload-examples.js';
import { DETAILS } from '../../src/domain/detail.js';
import { LANGUAGES } from '../../src/domain/text.js';
import { bodiesShownBy, OPERATIONS, type Operation } from './openapi-document.js';
import { asJson, service, type Answered, type Call } from './service.js';

interface Refusal {
  readonly code: string;
  readonly errors: readonly { readonly pointer: string; readonly code: string; readonly didYouMean?: string }[];
}

/** A call of an operation as the document shows how to ask, with a query. */
const callOf = (method: string, path: string, operation: Operation, query: string): Call => {
  const examples = Object.values((operation.parameters ?? []).find(({ name }) => name === 'id')?.examples ?? {});
  const filled = `${path.replace('{id}', String(examples[0]?.value))}${query}`;
  const [shown] = bodiesShownBy(operation);
  return shown === undefined
    ? { method, path: filled }
    : { method, path: filled, headers: { 'content-type': shown.type }, body: shown.body };
};

const PLACED = OPERATIONS.map(({ path, method, operation }) => ({
  id: operation.operationId,
  path,
  method,
  operation,
  known: (operation.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name),
}));

const told = ({ json }: Answered): readonly string[] =>
  (json as Refusal).errors.map(
    ({ pointer, code, didYouMean }) => `${pointer} ${code}${didYouMean === undefined ? '' : ` → ${didYouMean}`}`,
  );

describe('A query', () => {
  it.each(PLACED)('that $id does not know is refused', async ({ path, method, operation }) => {
    const ask = (query: string): Promise<Answered> => service.call(callOf(method, path, operation, query));
    expect((await ask('')).status).toBe(200);
    const refused = await ask('?zzzzzz=1');
    expect([refused.status, (refused.json as Refusal).code, told(refused)]).toEqual([
      400,
      'invalid-query',
      ['?zzzzzz unknown-parameter'],
    ]);
    expect(refused.headers.get('cache-control')).toBe('no-store');
  });

  it.each(PLACED.flatMap((one) => one.known.map((name) => ({ ...one, name }))))(
    'of $id that nearly says $name is told what was meant',
    async ({ path, method, operation, name }) => {
      const refused = await service.call(callOf(method, path, operation, `?${name}x=1`));
      expect([refused.status, told(refused)]).toEqual([400, [`?${name}x unknown-parameter → ${name}`]]);
    },
  );

  it.each(PLACED.flatMap((one) => one.known.map((name) => ({ ...one, name }))))(
    'of $id may say $name once alone',
    async ({ path, method, operation, name }) => {
      const refused = await service.call(callOf(method, path, operation, `?${name}=a&${name}=b`));
      expect([refused.status, told(refused)]).toEqual([400, expect.arrayContaining([`?${name} repeated-parameter`])]);
    },
  );

  it.each([
    ['/v1/recommendations?detail=breif', ['?detail not-a-word → brief']],
    ['/v1/recommendations?detail=', ['?detail not-a-word']],
    ['/v1/recommendations?detail=FULL', ['?detail not-a-word → full']],
    ['/v1/recommendations?lang=kr', ['?lang not-a-word']],
    ['/v1/recommendations?lang=ko-KR', ['?lang not-a-word']],
    ['/v1/recommendations?format=markdown', ['?format not-a-word']],
    ['/v1/recommendations?lang=xx&detail=xx&format=xx&other=xx', expect.any(Array)],
    ['/v1/recommendations?__proto__=x', ['?__proto__ unknown-parameter']],
    ['/v1/reviews?format=pdf', ['?format not-a-word']],
    ['/v1/databases/mongodb?detail=all', ['?detail not-a-word']],
    ['/v1/databases?detail=brief', ['?detail unknown-parameter']],
    ['/v1/families?format=json', ['?format unknown-parameter']],
  ] as const)('%s is refused with its faults', async (path, faults) => {
    const isPosted = path.startsWith('/v1/re');
    const document = path.startsWith('/v1/reviews') ? DESIGN_EXAMPLES[0]?.design : { name: 'x' };
    const refused = await service.call({ path, ...(isPosted ? asJson(document) : {}) });
    expect([refused.status, (refused.json as Refusal).code]).toEqual([400, 'invalid-query']);
    expect(told(refused)).toEqual(faults);
    expect(told(refused).length).toBe(path.split('&').length);
  });

  it('is refused in the language that it asks for', async () => {
    const path = '/v1/recommendations?lang=ko&detial=full';
    const { json, headers } = await service.call({ path, ...asJson({ name: 'x' }, 'en') });
    expect(headers.get('content-language')).toBe('ko');
    expect(json).toMatchObject({ title: '유효하지 않은 쿼리', errors: [{ didYouMean: 'detail' }] });
  });
});

describe('What a query chooses', () => {
  const SPEAKING = PLACED.filter(({ known }) => known.includes('lang'));

  it('is the language on every route that has words', () => {
    expect(SPEAKING.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['recommend', 'compare', 'review', 'getDatabase', 'listRules', 'getRule']),
    );
  });

  it.each(SPEAKING)('wins over the headers of $id', async ({ path, method, operation }) => {
    for (const language of LANGUAGES) {
      const other = LANGUAGES.find((one) => one !== language) ?? 'en';
      const { headers: sent = {}, ...call } = callOf(method, path, operation, `?lang=${language}`);
      const answered = await service.call({ ...call, headers: { ...sent, 'accept-language': other } });
      expect([answered.status, answered.headers.get('content-language')]).toEqual([200, language]);
      const asked = await service.call({
        ...callOf(method, path, operation, ''),
        headers: { ...sent, 'accept-language': language },
      });
      expect(answered.text).toBe(asked.text);
      expect(answered.headers.get('etag')).toBe(asked.headers.get('etag'));
    }
  });

  it('is the format, whatever is accepted', async () => {
    const { headers: sent = {}, ...call } = asJson(DESIGN_EXAMPLES.at(-1)?.design);
    const typeOf = async (query: string, accept: string): Promise<readonly [number, string | undefined]> => {
      const { status, headers } = await service.call({
        ...call,
        path: `/v1/reviews${query}`,
        headers: { ...sent, accept },
      });
      return [status, headers.get('content-type')?.split(';')[0]];
    };
    expect(await typeOf('?format=markdown', 'application/json')).toEqual([200, 'text/markdown']);
    expect(await typeOf('?format=json', 'text/markdown')).toEqual([200, 'application/json']);
    expect(await typeOf('?format=sarif', 'text/html')).toEqual([200, 'application/sarif+json']);
    expect(await typeOf('?format=junit', '*/*')).toEqual([200, 'application/xml']);
    expect(await typeOf('', 'text/xml')).toEqual([200, 'text/xml']);
    expect(await typeOf('', 'text/html')).toEqual([406, 'application/problem+json']);
  });

  it('is how much is told: standard where nothing is said', async () => {
    const workload = WORKLOAD_EXAMPLES[0]?.workload;
    const ask = async (query: string): Promise<Answered> =>
      service.call({ path: `/v1/recommendations${query}`, ...asJson(workload) });
    const sizes: number[] = [];
    for (const detail of DETAILS) {
      const { text, json } = await ask(`?detail=${detail}`);
      expect((json as RecommendationAnswer).detail).toBe(detail);
      sizes.push(text.length);
    }
    expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
    expect((await ask('')).text).toBe((await ask('?detail=standard')).text);
  });
});

describe('Whose a workload is', () => {
  const workload = { name: 'w', useCases: ['session-store'], entityRef: 'component:default/shop' };

  it.each(DETAILS)(
    'is given back at %s by a recommendation and a comparison, and only where it was given',
    async (detail) => {
      const { entityRef, ...nobodys } = workload;
      const refsIn = async (path: string, documents: readonly object[]): Promise<readonly unknown[]> =>
        Promise.all(
          documents.map(
            async (document) =>
              (
                (await service.call({ path: `${path}?detail=${detail}`, ...asJson(document) })).json as {
                  entityRef?: string;
                }
              ).entityRef,
          ),
        );
      expect(await refsIn('/v1/recommendations', [workload, nobodys])).toEqual([entityRef, undefined]);
      const candidates = ['redis', 'valkey'];
      expect(
        await refsIn('/v1/comparisons', [{ candidates, workload }, { candidates, workload: nobodys }, { candidates }]),
      ).toEqual([entityRef, undefined, undefined]);
    },
  );

  it('is given back by a review beside what is recommended', async () => {
    const design = { version: 1, system: 'x', services: [{ id: 'a', workloads: [workload] }] };
    const { json } = await service.call({ path: '/v1/reviews', ...asJson(design) });
    expect(json).toMatchObject({ recommendations: [{ entityRef: 'component:default/shop' }] });
  });
});
