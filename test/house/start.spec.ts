import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';

interface Ended {
  readonly code: number | null;
  readonly err: string;
}

interface Started {
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<Ended>;
  /** All that it printed, and the address in it, as soon as it has printed its curl. */
  readonly ready: () => Promise<{ readonly printed: string; readonly url: string }>;
}

const started: Started[] = [];

afterEach(async () => {
  for (const server of started.splice(0)) {
    server.kill('SIGKILL');
    await server.ended;
  }
});

describe('npm start', () => {
  it('serves at the address that it prints, with that of Swagger UI and a curl', async () => {
    const { printed, url } = await start({ PORT: '0' }).ready();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(url)).status).toBeLessThan(500);
    expect(printed).toContain(`Swagger UI: ${url}/docs\n`);
    expect(printed).toMatch(
      new RegExp(`^ {2}curl -sS '${url}/v1/recommendations' .+ -d '\\{.+\\}' \\| node -p '.+'\n`, 'm'),
    );
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends on %s with exit code 0', async (signal) => {
    const server = start({ PORT: '0' });
    const { url } = await server.ready();
    await (await fetch(url)).text();
    server.kill(signal);
    expect(await server.ended).toEqual({ code: 0, err: '' });
    await expect(fetch(url)).rejects.toThrow();
  });

  it('takes one Ctrl-C for one, though the terminal and npm both send it', async () => {
    const server = start({ PORT: '0' });
    await server.ready();
    server.kill('SIGINT');
    server.kill('SIGINT');
    expect(await server.ended).toEqual({ code: 0, err: '' });
  });

  it('refuses a PORT that is none in one line', async () => {
    expect(await start({ PORT: 'abc' }).ended).toEqual({
      code: 2,
      err: 'nosql-advisor: PORT must be an integer from 0 to 65535, received "abc"\n',
    });
  });

  it('refuses a HOST that is not of this machine in one line', async () => {
    expect(await start({ HOST: '192.0.2.1', PORT: '0' }).ended).toEqual({
      code: 2,
      err: 'nosql-advisor: HOST "192.0.2.1" is not an address of this machine\n',
    });
  });

  it('refuses a port in use in one line', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const ended = await start({ PORT: String(port) }).ended;
    other.close();
    expect(ended).toEqual({
      code: 2,
      err: `nosql-advisor: port ${port} on 127.0.0.1 is in use; set PORT to another one\n`,
    });
  });

  it('refuses a faulty rulebook and tells every fault in a line of its own', async () => {
    const house = copyOfTheHouse();
    writeFileSync(join(house, 'rules/selection/no-rule.yaml'), 'id: no-rule\n');
    writeFileSync(join(house, 'rules/selection/no-yaml.yaml'), 'id: [\n');
    const { code, err } = await start({ PORT: '0' }, join(house, 'dist/main.js')).ended;
    rmSync(house, { recursive: true });
    expect(code).toBe(3);
    const [first, ...faults] = err.trimEnd().split('\n');
    expect(first).toBe('nosql-advisor: the rulebook is faulty');
    for (const fault of faults)
      expect(fault).toMatch(/^rules\/selection\/no-\w+\.yaml:\d+:\d+: expected .+, received .+/);
    expect(new Set(faults.map((fault) => fault.split(':')[0])).size).toBe(2);
  });
});

/** What is served, in a folder of its own, where it can be damaged. */
function copyOfTheHouse(): string {
  const house = mkdtempSync(join(tmpdir(), 'house-'));
  for (const part of ['dist', 'rules', 'package.json']) cpSync(part, join(house, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'));
  return house;
}

function start(env: Readonly<Record<string, string>>, script = 'scripts/start.mjs'): Started {
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, HOST: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, err }));
  const ready = async (): Promise<{ printed: string; url: string }> => {
    while (child.exitCode === null && !/curl .+\n/.test(out)) {
      await Promise.race([once(child.stdout, 'data'), ended]);
    }
    const url = /listens on (\S+)/.exec(out)?.[1];
    if (url === undefined) throw new Error(`It did not start: ${out}${err}`);
    return { printed: out, url };
  };
  const server = { kill: (signal: NodeJS.Signals) => child.kill(signal), ended, ready };
  started.push(server);
  return server;
}
