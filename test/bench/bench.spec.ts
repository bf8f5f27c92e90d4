import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

interface Told {
  readonly rows: readonly {
    readonly part: string;
    readonly name: string;
    readonly unit: string;
    readonly value: number | null;
  }[];
}

const BENCH = ['--import', './scripts/typescript.mjs', 'bench/main.ts'];

/** What hangs is ended, and fails: nothing else can end it, since the test waits for it. */
const LONGEST_MS = 240_000;

const bench = (
  ...args: readonly string[]
): { readonly code: number | null; readonly out: string; readonly err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...BENCH, ...args], {
    encoding: 'utf8',
    timeout: LONGEST_MS,
  });
  return { code: status, out: stdout, err: stderr };
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bench-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

// How long anything took is no matter here: what a machine that does ten other things takes says nothing.
describe('The bench', () => {
  it('measures in every part, and tells the same in its table as in its file', () => {
    const file = join(folder, 'bench.json');
    const { code, out, err } = bench('--scale', '0.001', '--json', file);
    expect({ code, err }).toEqual({ code: 0, err: expect.not.stringContaining('Error') });
    const { rows } = JSON.parse(readFileSync(file, 'utf8')) as Told;
    expect(new Set(rows.map(({ part }) => part)).size).toBe(readdirSync('bench/parts').length);
    // A batch that nobody serves is told as such, and only Linux tells the memory of another process.
    const measured = rows.filter(({ name, unit }) => !name.endsWith('is not there') && unit !== 'MB');
    expect(measured.filter(({ value }) => value === null || !(value > 0))).toEqual([]);
    expect(rows.filter(({ name }) => !out.includes(name))).toEqual([]);
  });

  it('measures one part alone', () => {
    const { code, out } = bench('--scale', '0.001', '--only', 'cli');
    expect(code).toBe(0);
    expect(out).toContain('review of 50 services');
    expect(out).not.toContain('database');
  });

  it.each([
    ['a part that there is none of', ['--only', 'https']],
    ['a time that is none', ['--scale', '0']],
  ])('refuses %s', (_, args) => {
    const { code, out, err } = bench(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--only PART');
  });
});
