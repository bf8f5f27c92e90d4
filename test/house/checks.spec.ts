import { describe, expect, it } from '@jest/globals';
import { runTool } from './run-tool.js';

const checks = [
  ['the types hold', 'typescript/bin/tsc', ['--project', 'tsconfig.json', '--pretty', 'false']],
  ['the lint rules hold', 'eslint/bin/eslint.js', ['--max-warnings', '0', '.']],
  [
    'the walls stand',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    ['--config', '.dependency-cruiser.mjs', 'src', 'test'],
  ],
] as const;

describe('In the whole project', () => {
  it.each(checks)(
    '%s',
    async (_, bin, args) => {
      expect(await runTool(bin, args)).toBe('all well');
    },
    180_000,
  );
});
