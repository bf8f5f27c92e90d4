import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cloneInto } from './clone.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const well = { code: 0, version: `${version}\n` };

let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'build-'));
  cloneInto(house);
});
afterEach(() => {
  rmSync(house, { recursive: true });
});

/** Builds what is stale, and runs what was built: what it said on stderr, and the version that the command line tells. */
async function build(): Promise<{ readonly code: number | null; readonly version: string; readonly told: string }> {
  const child = spawn(process.execPath, ['scripts/advisor.mjs', '--version'], {
    cwd: house,
    env: { PATH: process.env['PATH'] ?? '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, told] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, version: out, told };
}

const inDist = (file: string): string => join(house, 'dist', file);
const inSource = (file: string): string => join(house, 'src', file);

describe('A build', () => {
  it('ends well beside others, of what is not built and of what is stale', async () => {
    for (const round of [1, 2]) {
      writeFileSync(inSource('round.ts'), `export const round = ${round};\n`);
      for (const one of await Promise.all([build(), build(), build()])) expect(one).toMatchObject(well);
    }
    const left = readdirSync(join(house, 'dist'), { recursive: true, encoding: 'utf8' });
    expect(left.filter((file) => /\.\d+$/.test(file))).toEqual([]);
  });

  it('takes away what no source stands for, and what was found sound by other code', async () => {
    writeFileSync(inSource('before.ts'), 'export const here = true;\n');
    await build();
    const { ino } = statSync(inDist('rulebook.json'));
    renameSync(inSource('before.ts'), inSource('after.ts'));
    const { told } = await build();
    expect(['before.js', 'after.js'].map((file) => existsSync(inDist(file)))).toEqual([false, true]);
    expect(told).toMatch(/^Building … .+ s\nChecking the rules … .+ s\n$/);
    expect(statSync(inDist('rulebook.json')).ino).not.toBe(ino);
  });

  it('that fails leaves what was built before, and counts it as stale', async () => {
    await build();
    const before = readFileSync(inDist('bin.js'), 'utf8');
    const source = readFileSync(inSource('bin.ts'), 'utf8');
    writeFileSync(inSource('bin.ts'), 'const = 1;\n');
    expect(await build()).toMatchObject({ code: 3, version: '' });
    expect(readFileSync(inDist('bin.js'), 'utf8')).toBe(before);
    writeFileSync(inSource('bin.ts'), `${source}\n// Mended.\n`);
    expect(await build()).toMatchObject({ ...well, told: expect.stringMatching(/^Building … /) });
  });
});
