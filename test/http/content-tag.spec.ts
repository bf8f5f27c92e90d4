import { describe, expect, it } from '@jest/globals';
import { COMPARISON_EXAMPLES } from '../../src/contract/queries/comparison-examples.js';
import { DESIGN_EXAMPLES } from '../../src/contract/design/design-examples.js';
import { WORKLOAD_EXAMPLES } from '../../src/contract/workload/workload-examples.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';
import { startService } from './own-service.js';
import { asJson, service, type Service } from './service.js';

interface Asked {
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly of?: Service;
}

const tagOf = async (
  path: string,
  body: string,
  { query = '', headers = {}, of = service }: Asked = {},
): Promise<string> => {
  const { headers: sent = {}, ...call } = asJson(0);
  const answered = await of.call({ ...call, path: `${path}${query}`, headers: { ...sent, ...headers }, body });
  expect([answered.status, answered.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
  const tag = answered.headers.get('etag') ?? '';
  expect(tag).toMatch(/^"[\w.-]+"$/);
  return tag;
};

const ROUTES = [
  { path: '/v1/recommendations', documents: WORKLOAD_EXAMPLES.map(({ workload }) => workload) },
  { path: '/v1/comparisons', documents: COMPARISON_EXAMPLES.map(({ request }) => request) },
  { path: '/v1/reviews', documents: DESIGN_EXAMPLES.map(({ design }) => design) },
];

describe.each(ROUTES)('The tag of an answer of $path', ({ path, documents }) => {
  const [body = '', ...others] = documents.map((document) => JSON.stringify(document));

  it('is the same for the same question, however it is asked', async () => {
    const tag = await tagOf(path, body);
    expect(await tagOf(path, body)).toBe(tag);
    expect(await tagOf(path, body, { query: '?detail=standard&lang=en&format=json' })).toBe(tag);
    expect(await tagOf(path, body, { headers: { 'accept-language': 'en', accept: 'application/json' } })).toBe(tag);
    const korean = await tagOf(path, body, { query: '?lang=ko' });
    expect(await tagOf(path, body, { headers: { 'accept-language': 'ko' } })).toBe(korean);
    expect(await tagOf(path, body, { query: '?lang=ko', of: await startService() })).toBe(korean);
  });

  it('is another for another body, detail, language or rulebook', async () => {
    const changed = await startService({ rulebook: { ...RULEBOOK, digest: 'f'.repeat(64) } });
    const tags = await Promise.all([
      tagOf(path, body),
      ...others.map((other) => tagOf(path, other)),
      tagOf(path, `${body} `),
      tagOf(path, body, { query: '?detail=brief' }),
      tagOf(path, body, { query: '?detail=full' }),
      tagOf(path, body, { query: '?lang=ko' }),
      tagOf(path, body, { query: '?detail=full&lang=ko' }),
      tagOf(path, body, { of: changed }),
    ]);
    expect(new Set(tags).size).toBe(tags.length);
  });
});

describe('The tag of an answer', () => {
  it('of a review is another in another format, and without its ignores', async () => {
    const body = JSON.stringify(DESIGN_EXAMPLES[0]?.design);
    const tags = await Promise.all(
      ['', '?format=markdown', '?format=sarif', '?ignores=off'].map((query) => tagOf('/v1/reviews', body, { query })),
    );
    expect(new Set(tags).size).toBe(tags.length);
    expect(await tagOf('/v1/reviews', body, { headers: { accept: 'text/markdown' } })).toBe(tags[1]);
  });

  it('of one route is not that of another', async () => {
    const body = JSON.stringify({ candidates: ['redis', 'valkey'] });
    const tag = await tagOf('/v1/comparisons', body);
    expect(await tagOf('/v1/recommendations', JSON.stringify({ name: 'x' }))).not.toBe(tag);
  });

  it('is not given to a refusal', async () => {
    const { status, headers } = await service.call({ path: '/v1/recommendations', ...asJson({}) });
    expect([status, headers.get('etag'), headers.get('cache-control')]).toEqual([422, null, 'no-store']);
  });

  it('of a database is another at another detail', async () => {
    const tags = await Promise.all(
      ['', '?detail=standard', '?detail=brief', '?detail=full'].map(async (query) =>
        (await service.call({ path: `/v1/databases/mongodb${query}` })).headers.get('etag'),
      ),
    );
    expect(tags[0]).toBe(tags[1]);
    expect(new Set(tags).size).toBe(3);
  });
});
