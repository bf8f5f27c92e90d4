import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { WORKLOAD_EXAMPLES } from '../../src/contract/workload/workload-examples.js';
import { askEncoded, type Encoded } from './encoded.js';
import { service } from './service.js';

const LARGE = '/v1/families';
const SMALL = '/health/live';

const get = (path: string, encoding?: string, more: Readonly<Record<string, string>> = {}): Promise<Encoded> =>
  askEncoded(service.url + path, {
    headers: { ...more, ...(encoding === undefined ? {} : { 'accept-encoding': encoding }) },
  });

const recommend = (encoding?: string): Promise<Encoded> =>
  askEncoded(`${service.url}/v1/recommendations?detail=full`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(encoding === undefined ? {} : { 'accept-encoding': encoding }) },
    body: JSON.stringify(WORKLOAD_EXAMPLES[0]?.workload),
  });

const decoded = ({ headers, body }: Encoded): Buffer => {
  const encoding = headers['content-encoding'];
  if (encoding === undefined) return body;
  return encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body);
};

describe('An answer', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['identity', undefined],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0.5, gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, gzip;q=0', undefined],
    ['gzip;q=0', undefined],
    ['deflate', undefined],
    ['zstd', undefined],
    ['nonsense', undefined],
  ] as const)('to who accepts %j is encoded as %s', async (accepted, encoding) => {
    const [answered, plain] = await Promise.all([get(LARGE, accepted), get(LARGE)]);
    expect([answered.status, answered.headers['content-encoding']]).toEqual([200, encoding]);
    expect(decoded(answered).equals(plain.body)).toBe(true);
    expect(answered.headers['content-type']).toBe(plain.headers['content-type']);
    expect(answered.headers.etag).toBe(plain.headers.etag);
    if (encoding !== undefined) {
      expect(answered.headers.vary?.toLowerCase()).toContain('accept-encoding');
      expect(answered.body.length).toBeLessThan(plain.body.length / 2);
    }
  });

  it.each(['gzip', 'br'])('to a posted document is encoded as %s, and decodes to the same bytes', async (encoding) => {
    const [answered, plain] = await Promise.all([recommend(encoding), recommend()]);
    expect([answered.status, answered.headers['content-encoding']]).toEqual([200, encoding]);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(decoded(answered).equals(plain.body)).toBe(true);
    expect(answered.body.length).toBeLessThan(plain.body.length / 3);
    const length = answered.headers['content-length'];
    expect(length === undefined || Number(length) === answered.body.length).toBe(true);
  });

  it('that is small is sent as it is', async () => {
    const { headers, body } = await get(SMALL, 'gzip, br');
    expect(headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(body.toString())).toMatchObject({ status: 'alive' });
  });

  it('to HEAD has no body, encoded or not', async () => {
    for (const encoding of ['gzip', 'br', 'identity']) {
      const answered = await askEncoded(service.url + LARGE, {
        method: 'HEAD',
        headers: { 'accept-encoding': encoding },
      });
      expect([answered.status, answered.body.length]).toEqual([200, 0]);
    }
  });

  it('that has not changed has no body, encoded or not', async () => {
    const { headers } = await get(LARGE, 'br');
    for (const encoding of ['gzip', 'br', 'identity']) {
      const answered = await get(LARGE, encoding, { 'if-none-match': headers.etag ?? '' });
      expect([answered.status, answered.body.length]).toEqual([304, 0]);
      expect(answered.headers['content-encoding']).toBeUndefined();
    }
  });

  it('that refuses is encoded as any other', async () => {
    const query = Array.from({ length: 40 }, (_, index) => `p${index}=1`).join('&');
    const answered = await get(`/v1/databases?${query}`, 'gzip');
    expect([answered.status, answered.headers['content-encoding']]).toEqual([400, 'gzip']);
    expect(JSON.parse(decoded(answered).toString())).toMatchObject({ code: 'invalid-query' });
  });

  it('that was sent encoded is refused: bodies are read as they are', async () => {
    const answered = await askEncoded(`${service.url}/v1/recommendations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: '{"name":"x"}',
    });
    expect(answered.status).toBe(415);
  });
});
