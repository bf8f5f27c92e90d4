import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Limits } from '../../src/http/server/limits.js';
import { faultsBySchema } from './conformity.js';
import { startService, type OwnService } from './own-service.js';
import { openWire } from './wire.js';

const PATIENT = { shutdownGrace: 300 };
const HURRIED = {
  ...PATIENT,
  headersTimeout: 300,
  requestTimeout: 300,
  connectionsCheckingInterval: 50,
} satisfies Partial<Limits>;
const HEAD = 'POST /v1/recommendations HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

const problemIn = (answer: string): unknown => {
  const problem: unknown = JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')));
  expect(faultsBySchema({ $ref: '#/components/schemas/Problem' }, problem)).toEqual([]);
  return problem;
};

describe('On the wire', () => {
  let service: OwnService;
  let hurried: OwnService;
  beforeAll(async () => {
    service = await startService({ limits: PATIENT });
    hurried = await startService({ limits: HURRIED });
  });

  it.each([
    ['what is no HTTP', 'HELLO\r\n\r\n', 400, 'malformed-request'],
    ['a method that does not exist', 'FROBNICATE / HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'malformed-request'],
    ['headers over 16 kB', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'headers-too-large'],
    ['headers that do not end', 'GET /v1/rules HTTP/1.1\r\nHost: x\r\n', 408, 'request-timeout'],
    ['a body that does not come', `${HEAD}Content-Length: 100\r\n\r\n{`, 408, 'request-timeout'],
    [
      'a body of two lengths',
      `${HEAD}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`,
      400,
      'malformed-request',
    ],
  ])('%s is answered with a problem', async (_, text, status, code) => {
    const wire = await openWire((status === 408 ? hurried : service).port);
    wire.send(text);
    const answer = await wire.end();
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${String(status)} `));
    expect(answer).toContain('Content-Type: application/problem+json; charset=utf-8\r\n');
    expect(problemIn(answer)).toMatchObject({ status, code });
  });

  it('a body that grows over 256 kB chunk by chunk is not read to its end', async () => {
    const wire = await openWire(service.port);
    const chunk = `8000\r\n${' '.repeat(0x8000)}\r\n`;
    wire.send(`${HEAD}Transfer-Encoding: chunked\r\n\r\n`);
    for (let sent = 0; sent < 9; sent += 1) wire.send(chunk);
    expect(await wire.until(/body-too-large"\}/)).toMatch(/^HTTP\/1.1 413 /);
  });

  it('a body that is announced to be too large is refused before it comes', async () => {
    const wire = await openWire(service.port);
    wire.send(`${HEAD}Content-Length: 10000000\r\n\r\n`);
    expect(await wire.until(/body-too-large"\}/)).toMatch(/^HTTP\/1.1 413 /);
  });

  it('a body that comes letter by letter is read', async () => {
    const wire = await openWire(service.port);
    const body = '{"name":"é"}';
    wire.send(`${HEAD}Content-Length: ${String(Buffer.byteLength(body))}\r\nConnection: close\r\n\r\n`);
    for (const letter of body) wire.send(letter);
    expect(await wire.end()).toMatch(/^HTTP\/1.1 200 [^]*"workload":"é"/);
  });

  it('a target that is no path is served nothing', async () => {
    for (const target of ['*', 'v1/rules', 'http://other/nowhere']) {
      const wire = await openWire(service.port);
      wire.send(`OPTIONS ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      expect(await wire.end()).toMatch(/^HTTP\/1.1 4\d\d /);
    }
  });

  it('an id that could break a log or a header is not repeated', async () => {
    for (const id of ['a b', 'x'.repeat(65), '"', 'é']) {
      const wire = await openWire(service.port);
      wire.send(`GET /health/live HTTP/1.1\r\nHost: x\r\nX-Request-Id: ${id}\r\nConnection: close\r\n\r\n`);
      expect(await wire.end()).toMatch(/\r\nx-request-id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\r\n/);
    }
  });
});
