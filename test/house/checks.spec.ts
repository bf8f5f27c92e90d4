import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CHECKS } from '../../scripts/checks.mjs';

let house: string;

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'checks-'));
  cpSync('scripts', join(house, 'scripts'), { recursive: true });
  const scripts = { sound: 'echo all well', faulty: 'echo line 7 is wrong && exit 1' };
  writeFileSync(join(house, 'package.json'), JSON.stringify({ name: 'house', scripts }));
});

afterAll(() => {
  rmSync(house, { recursive: true });
});

/** What comes of the checks in a project that has only the two scripts above. */
function run(...names: readonly string[]): { passed: unknown; told: string } {
  const program = `import { runChecks } from './scripts/checks.mjs';
    console.log(JSON.stringify(await runChecks(${JSON.stringify(names)})));`;
  const args = ['--input-type=module', '--eval', program];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' });
  return { passed: JSON.parse(stdout), told: stderr };
}

describe('Beside the tests', () => {
  it('five scripts look at the whole project', () => {
    expect(CHECKS).toEqual(['lint', 'typecheck', 'walls', 'format:check', 'unused']);
  });

  it('a script that ends well has passed, and what it printed is not told', () => {
    const { passed, told } = run('sound');
    expect(passed).toEqual([true]);
    expect(told).toMatch(/^PASS npm run sound \(\d+\.\d s\)\n$/);
  });

  it('one that fails has not, and what it printed is told', () => {
    const { passed, told } = run('faulty', 'sound');
    expect(passed).toEqual([false, true]);
    expect(told).toMatch(/^FAIL npm run faulty \(\d+\.\d s\)\nline 7 is wrong\n/);
  });

  it('nor has one that package.json does not name', () => {
    const { passed, told } = run('absent');
    expect(passed).toEqual([false]);
    expect(told).toMatch(/^FAIL npm run absent /);
  });
});
