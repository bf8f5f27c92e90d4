import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { MOST_WORKLOAD_BYTES } from '../../src/document/limits.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';
import { faultsBySchema } from './conformity.js';
import { openBatch, postBatch } from './open-batch.js';
import { startService, type OwnService } from './own-service.js';
import { service } from './service.js';

const GOOD = '{"name":"orders","useCases":["session-store"]}';
const named = (name: string): string => `{"name":"${name}"}`;
const many = (count: number): string =>
  Array.from({ length: count }, (_, index) => `${named(`w${String(index + 1)}`)}\n`).join('');

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The gist of each line: its number, and the name or the code. */
const gist = (lines: Awaited<ReturnType<typeof postBatch>>): readonly (readonly [number, string | undefined])[] =>
  lines.map(({ line, recommendation, problem }) => [line, recommendation?.workload ?? problem?.code]);

describe('A batch', () => {
  it('is answered line by line in its order, with problems in their places', async () => {
    const body = `${named('a')}\n\n{"trafic":1}\r\n \t\r\n${named('b')}\r\n{"name":\n${named('c')}`;
    const lines = await postBatch(service.url, body);
    expect(gist(lines)).toEqual([
      [1, 'a'],
      [3, 'invalid-workload'],
      [5, 'b'],
      [6, 'malformed-json'],
      [7, 'c'],
    ]);
    expect(lines[1]?.problem).toMatchObject({
      status: 422,
      errors: [
        { pointer: '/name', code: 'missing' },
        { pointer: '/trafic', code: 'unknown-key', didYouMean: 'traffic' },
      ],
    });
    expect(lines[3]?.problem).toMatchObject({ status: 400, line: 1, column: 9 });
  });

  it('answers as the document says', async () => {
    const [good, bad] = await postBatch(service.url, `${GOOD}\n{}\n`);
    expect(faultsBySchema({ $ref: '#/components/schemas/BatchRecommendation' }, good)).toEqual([]);
    expect(faultsBySchema({ $ref: '#/components/schemas/BatchProblem' }, bad)).toEqual([]);
  });

  it('refuses a line that is too long or no UTF-8, and no other', async () => {
    const padded = (length: number): string => GOOD.padEnd(length);
    const body = [
      utf8(`${padded(MOST_WORKLOAD_BYTES)}\r\n${padded(MOST_WORKLOAD_BYTES + 1)}\n`),
      utf8(`${' '.repeat(3 * MOST_WORKLOAD_BYTES)}x\n`),
      Uint8Array.of(0x22, 0xff, 0x22, 0x0a),
      utf8(GOOD),
    ];
    expect(gist(await postBatch(service.url, Buffer.concat(body)))).toEqual([
      [1, 'orders'],
      [2, 'body-too-large'],
      [3, 'body-too-large'],
      [4, 'not-utf-8'],
      [5, 'orders'],
    ]);
  });

  it('of five hundred lines has five hundred answers', async () => {
    const lines = await postBatch(service.url, many(500));
    expect(gist(lines)).toEqual(Array.from({ length: 500 }, (_, index) => [index + 1, `w${String(index + 1)}`]));
  });

  it('of nothing but blank lines has no answer, and is no problem', async () => {
    const batch = openBatch(service.url);
    batch.send('\n \r\n');
    batch.end();
    const { statusCode, headers } = await batch.response();
    expect({ statusCode, type: headers['content-type'], kept: headers['cache-control'] }).toEqual({
      statusCode: 200,
      type: 'application/x-ndjson; charset=utf-8',
      kept: 'no-store',
    });
    expect(await batch.rest()).toEqual([]);
  });

  it.each([
    ['', 'brief', 'en'],
    ['?detail=full&lang=ko', 'full', 'ko'],
  ])('asked with %j is told at %s in %s', async (query, detail, language) => {
    const [good, bad] = await postBatch(service.url, `${GOOD}\n{}\n`, { query });
    expect(good?.recommendation).toMatchObject({ detail, language });
    expect(bad?.problem).toMatchObject({ title: language === 'ko' ? '유효하지 않은 워크로드' : 'Invalid workload' });
  });

  it.each(['application/ndjson', 'application/jsonl', 'Application/X-NDJSON; charset="UTF-8"'])(
    'is taken as %s too',
    async (type) => {
      expect(gist(await postBatch(service.url, GOOD, { headers: { 'content-type': type } }))).toEqual([[1, 'orders']]);
    },
  );

  it.each([
    [400, 'invalid-query', '?detial=full', {}],
    [406, 'not-acceptable', '', { accept: 'application/json' }],
    [415, 'unsupported-media-type', '', { 'content-type': 'application/json' }],
    [415, 'unsupported-media-type', '', { 'content-type': 'application/x-ndjson; charset=utf-16' }],
    [415, 'unsupported-encoding', '', { 'content-encoding': 'gzip' }],
  ])('is refused as a whole with %i %s', async (status, code, query, headers) => {
    const batch = openBatch(service.url, { query, headers });
    batch.send(GOOD);
    batch.end();
    const { statusCode, headers: answered } = await batch.response();
    expect(statusCode).toBe(status);
    expect(JSON.parse((await batch.next()) ?? '')).toMatchObject({ code });
    if (code === 'unsupported-media-type') {
      expect(answered['accept']).toBe('application/x-ndjson, application/ndjson, application/jsonl');
    }
  });

  it('is taken nowhere else', async () => {
    for (const path of ['/v1/recommendations', '/v1/reviews']) {
      const headers = { 'content-type': 'application/x-ndjson' };
      const answered = await fetch(service.url + path, { method: 'POST', headers, body: GOOD });
      expect([answered.status, answered.headers.get('accept')]).toEqual([415, 'application/json']);
    }
  });
});

describe('A batch under way', () => {
  it.each(['identity', 'gzip'])('answers each line before the next one comes, as %s', async (encoding) => {
    const batch = openBatch(service.url, { headers: { 'accept-encoding': encoding } });
    for (const name of ['a', 'b', 'c']) {
      batch.send(`${named(name)}\n`);
      expect(await batch.next()).toContain(`"workload":"${name}"`);
    }
    expect((await batch.response()).headers['content-encoding'] ?? 'identity').toBe(encoding);
    batch.end();
    expect(await batch.rest()).toEqual([]);
  });

  it('lets others be answered meanwhile', async () => {
    const batch = openBatch(service.url);
    let ended = false;
    batch.send(many(1000));
    batch.end();
    await batch.next();
    const rest = batch.rest().then((lines) => {
      ended = true;
      return lines;
    });
    expect((await fetch(`${service.url}/health/live`)).status).toBe(200);
    expect(ended).toBe(false);
    expect(await rest).toHaveLength(999);
  });

  it('is worked on no further once its client is gone', async () => {
    const { service, answered } = await countingService();
    const [requested, batch] = [asked(service), openBatch(service.url)];
    batch.send(many(2000));
    batch.end();
    await batch.next();
    const { response } = await requested;
    const closed = once(response, 'close');
    batch.request.destroy();
    await closed;
    const before = answered();
    await turns(100);
    expect(answered()).toBe(before);
    expect(before).toBeLessThan(2000);
  });

  it('waits for a client that does not read', async () => {
    const { service, answered } = await countingService();
    const batch = openBatch(service.url, { query: '?detail=full' });
    batch.send(many(400));
    batch.end();
    await batch.response();
    let before = -1;
    while (before !== answered()) {
      before = answered();
      await turns(1000);
    }
    expect(before).toBeLessThan(400);
    expect(await batch.rest()).toHaveLength(400);
  });

  it('may take longer than a request may', async () => {
    const limits = { requestTimeout: 100, headersTimeout: 100, connectionsCheckingInterval: 20 };
    const service = await startService({ limits });
    const late = once(service.app.getHttpServer(), 'clientError');
    const batch = openBatch(service.url);
    batch.send(`${named('a')}\n`);
    await batch.next();
    await late;
    batch.send(named('b'));
    batch.end();
    expect(await batch.rest()).toEqual([expect.stringContaining('"workload":"b"')]);
  });

  it.each([
    ['the next line', true],
    ['once, where none comes', false],
  ])('of a service that shuts down ends at %s', async (_, sends) => {
    const service = await startService({ limits: { shutdownGrace: 3_600_000 } });
    const batch = openBatch(service.url);
    batch.send(`${named('a')}\n`);
    await batch.next();
    if (sends) batch.send(named('b').slice(0, 5));
    const closed = service.close();
    const [last, ...more] = await batch.rest();
    expect(JSON.parse(last ?? '')).toMatchObject({ line: 2, problem: { code: 'shutting-down', status: 503 } });
    expect(more).toEqual([]);
    batch.end();
    await closed;
  });
});

/** A service of its own that tells how many recommendations it has said. */
async function countingService(): Promise<{ readonly service: OwnService; readonly answered: () => number }> {
  let count = 0;
  const rulebook = Object.defineProperty({ ...RULEBOOK }, 'digest', {
    // Each answer names it.
    get: () => {
      count += 1;
      return RULEBOOK.digest;
    },
  });
  return { service: await startService({ rulebook }), answered: () => count };
}

const asked = async (service: OwnService): Promise<{ readonly response: ServerResponse }> => {
  const [, response] = (await once(service.app.getHttpServer(), 'request')) as [IncomingMessage, ServerResponse];
  return { response };
};

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await setImmediate();
}
