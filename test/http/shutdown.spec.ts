import { describe, expect, it } from '@jest/globals';
import { LIMITS } from '../../src/http/server/limits.js';
import { startService, theRulebook } from './service.js';
import { openWire } from './wire.js';

const BODY = '{"name":"x"}';
const POST = [
  'POST /v1/recommendations HTTP/1.1',
  'Host: x',
  'Content-Type: application/json',
  `Content-Length: ${String(BODY.length)}`,
  '',
  '',
].join('\r\n');

const get = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;

describe('A service that shuts down', () => {
  it('finishes what has begun, takes nothing new on its connection, and ends', async () => {
    const service = await startService();
    const busy = await openWire(service.port);
    const idle = await openWire(service.port);
    idle.send(get('/health/ready'));
    expect(await idle.until(/"ready"\}/)).toMatch(/^HTTP\/1.1 200 /);
    busy.send(POST);
    await new Promise((resolve) => setTimeout(resolve, 100));

    const started = performance.now();
    const closed = service.close();
    await idle.end();
    busy.send(`${BODY}${get('/health/ready')}`);
    const answers = await busy.end();
    await closed;
    expect(performance.now() - started).toBeLessThan(4_000);
    expect(answers).toMatch(/^HTTP\/1.1 200 [^]*\r\nconnection: close\r\n/);
    expect(answers.match(/^HTTP/gm)).toHaveLength(1);
  });

  it('answers 503 while it does, and stays alive', async () => {
    const service = await startService();
    const wires = await Promise.all(
      ['/v1/rulebook', '/health/ready', '/nowhere', '/health/live'].map(async (path) => {
        const wire = await openWire(service.port);
        // Half a request keeps the connection from being idle.
        wire.send(get(path).slice(0, -2));
        return wire;
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = service.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const answers = await Promise.all(
      wires.map((wire) => {
        wire.send('\r\n');
        return wire.end();
      }),
    );
    await closed;
    expect(answers.map((answer) => answer.slice(0, 12))).toEqual([
      'HTTP/1.1 503',
      'HTTP/1.1 503',
      'HTTP/1.1 503',
      'HTTP/1.1 200',
    ]);
    expect(answers[0]).toContain('"code":"shutting-down"');
  });

  it('does not wait for a body that never comes', async () => {
    const service = await startService(theRulebook(), { ...LIMITS, shutdownGrace: 300 });
    const wire = await openWire(service.port);
    wire.send(POST);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const started = performance.now();
    await service.close();
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
