import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from '@jest/globals';
import { designWithSlips } from './design-with-slips.js';
import { BIN, runBin } from './run-bin.js';

const started: ReturnType<typeof spawn>[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

describe('The command line as a process', () => {
  it('tells the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    expect(await runBin(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('writes a large report to its end before it goes', async () => {
    const args = ['review', '-', '--format', 'json', '--detail', 'full'];
    const { code, stdout, stderr } = await runBin(args, { stdin: designWithSlips(500) });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const { findings } = JSON.parse(stdout) as { readonly findings: readonly { readonly rule: string }[] };
    expect(findings.filter(({ rule }) => rule === 'dangling-reference')).toHaveLength(500);
    expect(stdout.length).toBeGreaterThan(200_000);
  });

  it('ends quietly where its reader has read enough', async () => {
    const child = spawn(process.execPath, [BIN, 'review', '-', '--format', 'json', '--detail', 'full'], {
      stdio: 'pipe',
    });
    started.push(child);
    const stderr = text(child.stderr);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(designWithSlips(500));
    await once(child, 'exit');
    expect(await stderr).toBe('');
    expect(child.exitCode).toBe(1);
  });

  it('refuses what never ends', async () => {
    const endless = `{ "version": 1, "system": "${'x'.repeat(6_000_000)}`;
    const { code, stdout, stderr } = await runBin(['review', '-'], { stdin: endless });
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'stdin:1:1: The file is larger than 5 MB, the most that is read.\n',
    });
  });
});

describe('nosql-advisor serve', () => {
  it('serves until a signal ends it', async () => {
    const child = spawn(process.execPath, [BIN, 'serve', '--port', '0'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, HOST: '', PORT: 'nothing that counts' },
    });
    started.push(child);
    const stderr = text(child.stderr);
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => (printed += part));
    while (child.exitCode === null && !/curl .+\n/.test(printed))
      await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    const url = /listens on (\S+)/.exec(printed)?.[1] ?? '';
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    child.kill('SIGTERM');
    await once(child, 'exit');
    expect({ code: child.exitCode, stderr: await stderr }).toEqual({ code: 0, stderr: '' });
  });
});
