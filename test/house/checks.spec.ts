import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';

const checks = [
  ['the types hold', 'node_modules/typescript/bin/tsc', ['--project', 'tsconfig.json', '--pretty', 'false']],
  ['the lint rules hold', 'node_modules/eslint/bin/eslint.js', ['--max-warnings', '0', '.']],
  [
    'the walls stand',
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ['--config', '.dependency-cruiser.mjs', 'src', 'test'],
  ],
] as const;

describe('In the whole project', () => {
  it.each(checks)(
    '%s',
    async (_, bin, args) => {
      const check = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
      const [out, err] = await Promise.all([text(check.stdout), text(check.stderr), once(check, 'close')]);
      expect(check.exitCode === 0 ? 'all well' : out + err).toBe('all well');
    },
    180_000,
  );
});
