import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runBin } from './run-bin.js';

let house: string;

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'house-'));
  for (const part of ['dist', 'rules', 'package.json']) cpSync(part, join(house, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'));
  writeFileSync(
    join(house, 'dist/domain/review/review-design.js'),
    "export const reviewDesign = undefined; throw new RangeError('out of order');",
  );
});

afterAll(() => {
  rmSync(house, { recursive: true });
});

describe('A fault of ours', () => {
  const faulty = (env: Readonly<Record<string, string>>): ReturnType<typeof runBin> =>
    runBin(['review', '-'], { bin: join(house, 'dist/bin.js'), stdin: '{}', env });

  it('is told in one line', async () => {
    const { code, stdout, stderr } = await faulty({});
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^nosql-advisor: RangeError: out of order\. This is our fault\. Please report it .+\n$/);
  });

  it('is told with its stack to those who look for it', async () => {
    const { code, stderr } = await faulty({ DEBUG: 'nosql-advisor' });
    expect(code).toBe(3);
    expect(stderr).toMatch(/\n {4}at .+/);
  });
});
