import { once } from 'node:events';
import type { Server, Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Draining } from '../../src/http/server/draining.js';
import { startService } from './own-service.js';
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

/** What waits for any of these waits for as long as a test may take; Node.js allows no more for headers. */
const ENDLESS = {
  headersTimeout: 300_000,
  requestTimeout: 3_600_000,
  keepAliveTimeout: 3_600_000,
  connectionTimeout: 3_600_000,
  shutdownGrace: 3_600_000,
};

/** Where no event tells of it, every turn of the event loop looks. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await setImmediate();
}

describe('A service that shuts down', () => {
  it('finishes what has begun, takes nothing new on its connection, and ends', async () => {
    const service = await startService({ limits: ENDLESS });
    const server = service.app.getHttpServer() as Server;
    const busy = await openWire(service.port);
    const idle = await openWire(service.port);
    idle.send(get('/health/ready'));
    expect(await idle.until(/"ready"\}/)).toMatch(/^HTTP\/1.1 200 /);
    const begun = once(server, 'request');
    busy.send(POST);
    await begun;

    const closed = service.close();
    await idle.end();
    busy.send(`${BODY}${get('/health/ready')}`);
    const answers = await busy.end();
    await closed;
    expect(answers).toMatch(/^HTTP\/1.1 200 [^]*\r\nconnection: close\r\n/);
    expect(answers.match(/^HTTP/gm)).toHaveLength(1);
  });

  it('answers 503 while it does, and stays alive', async () => {
    const service = await startService({ limits: ENDLESS });
    const server = service.app.getHttpServer() as Server;
    const sockets: Socket[] = [];
    server.on('connection', (socket) => sockets.push(socket));
    const wires = await Promise.all(
      ['/v1/rulebook', '/health/ready', '/nowhere', '/health/live'].map(async (path) => {
        const wire = await openWire(service.port);
        // Half a request keeps the connection from being idle.
        wire.send(get(path).slice(0, -2));
        return wire;
      }),
    );
    await until(() => sockets.filter(({ bytesRead }) => bytesRead > 0).length === wires.length);
    const closed = service.close();
    await until(() => service.app.get(Draining).hasBegun && !server.listening);
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
    const service = await startService({ limits: { ...ENDLESS, shutdownGrace: 300 } });
    const begun = once(service.app.getHttpServer() as Server, 'request');
    const wire = await openWire(service.port);
    wire.send(POST);
    await begun;
    await service.close();
    expect(await wire.end()).not.toContain('200');
  });
});
