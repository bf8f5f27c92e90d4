import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from '@jest/globals';
import { BIN, runBin } from './run-bin.js';

const started: ReturnType<typeof spawn>[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** A design of so many services, each of which calls one that is not there. */
const designWithSlips = (services: number): string =>
  JSON.stringify({
    version: 1,
    system: 'Many slips',
    services: Array.from({ length: services }, (_, index) => ({ id: `service-${index}` })),
    interactions: Array.from({ length: services }, (_, index) => ({
      from: `service-${index}`,
      to: `nobody-${index}`,
      kind: 'event',
    })),
  });

describe('The command line as a process', () => {
  it('tells the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    expect(await runBin(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('puts the version of the package into SARIF', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    const { stdout } = await runBin(['review', '-', '--format', 'sarif'], { stdin: designWithSlips(1) });
    expect(JSON.parse(stdout)).toMatchObject({ runs: [{ tool: { driver: { version } } }] });
  });

  it('tells all rules in SARIF, and each finding by the place of its rule among them', async () => {
    const { stdout } = await runBin(['review', '-', '--format', 'sarif'], { stdin: designWithSlips(1) });
    interface Told {
      readonly runs: readonly [
        {
          readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
          readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[];
        },
      ];
    }
    const [{ tool, results }] = (JSON.parse(stdout) as Told).runs;
    expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(
      results.map(({ ruleId }) => ruleId),
    );
    expect(results).toHaveLength(1);
    const listed = await runBin(['rules', 'list', '--kind', 'review', '--format', 'json']);
    const { items } = JSON.parse(listed.stdout) as { readonly items: readonly { readonly id: string }[] };
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  });

  it('writes a large report to its end before it goes', async () => {
    const { code, stdout, stderr } = await runBin(['review', '-', '--format', 'json'], { stdin: designWithSlips(500) });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const { findings } = JSON.parse(stdout) as { readonly findings: readonly { readonly rule: string }[] };
    expect(findings.filter(({ rule }) => rule === 'dangling-reference')).toHaveLength(500);
    expect(stdout.length).toBeGreaterThan(200_000);
  });

  it('ends quietly where its reader has read enough', async () => {
    const child = spawn(process.execPath, [BIN, 'review', '-', '--format', 'json'], { stdio: 'pipe' });
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

  it('gives the same bytes for JSON and for the same design in YAML', async () => {
    const design = designWithSlips(3);
    const yaml = `# The same\n${design}`;
    const [one, other] = await Promise.all(
      [design, yaml].map((stdin) => runBin(['review', '-', '--format', 'json', '--today', '2026-11-22'], { stdin })),
    );
    expect(one).toEqual(other);
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
