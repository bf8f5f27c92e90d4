import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
  /** Milliseconds from its start until it was ready. */
  readonly readyAfter: number;
  readonly end: () => Promise<void>;
}

const BIN = fileURLToPath(new URL('../../dist/bin.js', import.meta.url));
const PATIENCE = 30_000;
const PAUSE = 3;

/** Starts our service as it is installed, and waits until it says that it is ready. */
export const runService = async (nodeOptions: readonly string[] = []): Promise<RunningServer> => {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, [...nodeOptions, BIN, 'serve'], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error('the service ended before it was ready');
    if (performance.now() - started > PATIENCE) throw new Error('the service does not become ready');
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return { pid: child.pid ?? 0, port, readyAfter: performance.now() - started, end: () => endOf(child) };
};

export const endOf = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

const isReady = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    get({ host: '127.0.0.1', port, path: '/health/ready', agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).on('error', () => {
      resolve(false);
    });
  });
