import { describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// Snippets belong to no TypeScript project, so the rules that need types rest here.
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });

const longFunction = `export const f = (): void => {\n${'  f();\n'.repeat(61)}};`;

/** A snippet, where it stands, and the rule that refuses it. */
const refused: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['@typescript-eslint/ban-ts-comment', 'test/a.spec.ts', '// @ts-expect-error: because\nexport const a = 1;'],
  ['no-restricted-syntax', 'src/report/a.ts', 'export default 1;'],
  ['no-restricted-syntax', 'test/a.spec.ts', 'export default 1;'],
  ['no-restricted-syntax', 'src/cli/a.ts', 'export const a = (b: string): unknown => import(b);'],
  ['no-restricted-syntax', 'src/http/a.ts', 'export function a(): void {}'],
  ['no-restricted-syntax', 'src/domain/a.ts', 'export const a = new Date();'],
  ['no-restricted-syntax', 'src/report/a.ts', 'export const a = Date.now();'],
  ['no-restricted-syntax', 'src/report/a.ts', 'export const a = Math.random();'],
  ['no-restricted-syntax', 'src/domain/a.ts', 'export const a = async (): Promise<void> => {};'],
  ['no-restricted-globals', 'src/domain/a.ts', 'export const a = process.env;'],
  ['no-restricted-globals', 'src/report/a.ts', 'export const a = (): void => { console.log(1); };'],
  ['no-restricted-globals', 'src/report/a.ts', 'export const a = Buffer.from("a");'],
  ['max-lines-per-function', 'src/http/a.ts', longFunction],
];

const accepted: readonly (readonly [file: string, text: string])[] = [
  ['src/domain/a.ts', "export const a = new Date('2026-01-01');"],
  ['src/http/a.ts', 'export const a = (): number => Date.now();'],
  ['src/cli/a.ts', 'export const a = async (): Promise<unknown> => import("node:fs");'],
  ['src/contract/a.ts', 'export function* a(): Generator<number> { yield 1; }'],
  ['test/a.spec.ts', longFunction],
];

describe('The linter', () => {
  it.each(refused)('refuses by %s, in %s: %s', async (rule, file, text) => {
    expect(await rulesBrokenBy(file, text)).toEqual([rule]);
  });

  it.each(accepted)('accepts in %s: %s', async (file, text) => {
    expect(await rulesBrokenBy(file, text)).toEqual([]);
  });
});

async function rulesBrokenBy(file: string, text: string): Promise<(string | null)[]> {
  const results = await eslint.lintText(text, { filePath: file });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}
