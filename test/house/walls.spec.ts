import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

/** A file that stands where it must not, or imports what it must not, and the rule that says so. */
type Breach = readonly [rule: string, file: string, text: string];

const breaches: readonly Breach[] = [
  ['wall-of-domain', 'src/domain/a.ts', "import 'node:fs';"],
  ['wall-of-domain', 'src/domain/b.ts', "import type { Stats } from 'fs';"],
  ['wall-of-domain', 'src/domain/c.ts', "import 'yaml';"],
  ['wall-of-domain', 'src/domain/d.ts', "import type { Type } from '@nestjs/common';"],
  ['wall-of-domain', 'src/domain/e.ts', "export * from '../document/fine.js';"],
  ['wall-of-domain', 'src/domain/f.ts', "export const late = await import('../rulebook/fine.js');"],
  ['wall-of-domain', 'src/domain/g.ts', "export type Late = typeof import('../contract/fine.js');"],
  ['wall-of-domain', 'src/domain/h.ts', "import type { fine } from '../main.js';"],
  ['wall-of-document', 'src/document/a.ts', "import { fine } from '../rulebook/fine.js';"],
  ['wall-of-document', 'src/document/b.ts', "import type { fine } from '../contract/fine.js';"],
  ['wall-of-document', 'src/document/c.ts', "import type { Rule } from 'json-rules-engine';"],
  ['wall-of-rulebook', 'src/rulebook/a.ts', "import { fine } from '../contract/fine.js';"],
  ['wall-of-rulebook', 'src/rulebook/b.ts', "import type { fine } from '../report/fine.js';"],
  ['wall-of-rulebook', 'src/rulebook/c.ts', "import { fine } from '../http/fine.js';"],
  ['wall-of-rulebook', 'src/rulebook/d.ts', "import { Injectable } from '@nestjs/common';"],
  ['wall-of-contract', 'src/contract/a.ts', "import { fine } from '../rulebook/fine.js';"],
  ['wall-of-contract', 'src/contract/g.ts', "import { fine } from '../document/fine.js';"],
  ['wall-of-contract', 'src/contract/b.ts', "import { fine } from '../report/fine.js';"],
  ['wall-of-contract', 'src/contract/c.ts', "import type { PipeTransform } from '@nestjs/common';"],
  ['wall-of-contract', 'src/contract/d.ts', "import { Engine } from 'json-rules-engine';"],
  ['wall-of-contract', 'src/contract/e.ts', "import 'node:fs';"],
  ['wall-of-contract', 'src/contract/f.ts', "import { ApiProperty } from '@nestjs/swagger';"],
  ['wall-of-answers', 'src/answers/a.ts', "import type { fine } from '../contract/fine.js';"],
  ['wall-of-answers', 'src/answers/b.ts', "import { fine } from '../report/fine.js';"],
  ['wall-of-answers', 'src/answers/c.ts', "import { Injectable } from '@nestjs/common';"],
  ['wall-of-answers', 'src/answers/d.ts', "import 'node:fs';"],
  ['wall-of-report', 'src/report/a.ts', "import type { fine } from '../rulebook/fine.js';"],
  ['wall-of-report', 'src/report/b.ts', "import { fine } from '../contract/fine.js';"],
  ['wall-of-report', 'src/report/c.ts', "import { stringify } from 'yaml';"],
  ['wall-of-report', 'src/report/d.ts', "import 'node:fs';"],
  ['answers-as-types', 'src/report/e.ts', "import { fine } from '../answers/fine.js';\nexport const kept = fine;"],
  ['answers-as-types', 'src/cli/e.ts', "import { fine } from '../answers/fine.js';\nexport const kept = fine;"],
  ['wall-of-http', 'src/http/a.ts', "import { fine } from '../cli/fine.js';"],
  ['wall-of-http', 'src/http/b.ts', "import { parse } from 'yaml';"],
  ['wall-of-http', 'src/http/c.ts', "import type { Engine } from 'json-rules-engine';"],
  ['wall-of-http', 'src/http/d.ts', "import { fine } from '../service/fine.js';"],
  ['wall-of-cli', 'src/cli/a.ts', "import { fine } from '../http/fine.js';"],
  ['wall-of-cli', 'src/cli/b.ts', "import { parse } from 'yaml';"],
  ['wall-of-cli', 'src/cli/c.ts', "import { NestFactory } from '@nestjs/core';"],
  ['wall-of-cli', 'src/cli/d.ts', "export const late = await import('../service/fine.js');"],
  ['wall-of-service', 'src/service/a.ts', "import { Engine } from 'json-rules-engine';"],
  ['wall-of-service', 'src/service/b.ts', "import { fine } from '../main.js';"],
  ['wall-of-the-top', 'src/top.ts', "import { parse } from 'yaml';"],
  ['no-way-back', 'src/http/e.ts', "import { fine } from '../../test/fine.js';"],
  ['no-import-for-development', 'src/http/f.ts', "import 'fast-check';"],
  ['no-undeclared-import', 'src/http/g.ts', "import './absent.js';"],
  ['no-circle', 'src/domain/here.ts', "import { there } from './there.js';"],
  ['no-circle', 'src/domain/there.ts', "import { here } from './here.js';"],
  ['no-circle', 'src/domain/this-type.ts', "import type { That } from './that-type.js';"],
  ['no-circle', 'src/domain/that-type.ts', "import type { This } from './this-type.js';"],
  ['no-other-room', 'src/services/a.ts', "import { fine } from '../domain/fine.js';"],
  ['no-other-room', 'src/services/alone.ts', ''],
  ['no-barrel', 'src/domain/families/index.ts', "export * from '../fine.js';"],
  ['no-barrel', 'test/index.ts', ''],
  ['no-drawer', 'src/domain/utils/a.ts', "import { fine } from '../fine.js';"],
  ['no-drawer', 'src/domain/helpers/alone.ts', ''],
  ['no-drawer', 'src/http/common/alone.ts', ''],
  ['no-drawer', 'test/helpers/alone.ts', ''],
];

/** Files that keep to the walls: each room with everything that it may import. */
const fine: readonly (readonly [file: string, imports: readonly string[], more?: string])[] = [
  ['src/domain/fine.ts', ['fastest-levenshtein']],
  ['src/document/fine.ts', ['../domain/fine.js', 'yaml', 'jsonc-parser', 'node:crypto']],
  ['src/rulebook/fine.ts', ['../domain/fine.js', '../document/fine.js', 'json-rules-engine', 'yaml', 'ajv', 'node:fs']],
  ['src/contract/fine.ts', ['../domain/fine.js', 'class-validator', 'reflect-metadata']],
  ['src/answers/fine.ts', ['../domain/fine.js', '@nestjs/swagger']],
  ['src/report/fine.ts', ['../domain/fine.js']],
  [
    'src/report/typed.ts',
    [],
    "import type { fine as said } from '../answers/fine.js';\nexport type Said = typeof said;\nexport type { Log } from 'sarif';",
  ],
  [
    'src/http/fine.ts',
    [
      '../rulebook/fine.js',
      '../contract/fine.js',
      '../answers/fine.js',
      '../report/fine.js',
      '@nestjs/common',
      '@nestjs/platform-fastify',
      'fastify',
      'negotiator',
      'rxjs',
      'node:stream',
    ],
  ],
  [
    'src/cli/fine.ts',
    [
      '../rulebook/fine.js',
      '../document/fine.js',
      '../contract/fine.js',
      '../report/fine.js',
      'commander',
      'chalk',
      'string-width',
      'ora',
      'node:fs',
    ],
  ],
  ['src/service/fine.ts', ['../http/fine.js', '../cli/fine.js', '@nestjs/core', 'reflect-metadata']],
  ['src/main.ts', ['./service/fine.js']],
  ['test/fine.ts', ['../src/main.js', 'fast-check']],
];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
  readonly cycle?: readonly { readonly name: string }[];
}

const root = process.cwd();
let house: string;
let violations: readonly Violation[];

beforeAll(() => {
  house = realpathSync(mkdtempSync(join(tmpdir(), 'walls-')));
  for (const file of ['package.json', 'tsconfig.json']) copyFileSync(join(root, file), join(house, file));
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
  for (const [file, imports, more = ''] of fine) {
    put(file, `${imports.map((path) => `import '${path}';\n`).join('')}${more}\nexport const fine = true;`);
  }
  for (const [, file, text] of breaches) put(file, text);
  violations = cruise();
});

afterAll(() => {
  rmSync(house, { recursive: true });
});

describe('The walls', () => {
  it.each(breaches)('%s refuses %s: %s', (rule, file) => {
    expect(rulesBrokenBy(file)).toContain(rule);
  });

  it.each(fine)('let %s import %j', (file) => {
    expect(rulesBrokenBy(file)).toEqual([]);
  });

  it('are each tried above', () => {
    const tried = new Set(breaches.map(([rule]) => rule));
    expect([...new Set(violations.map(({ rule }) => rule.name))].sort()).toEqual([...tried].sort());
  });
});

function put(file: string, text: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), `${text}\n`);
}

function cruise(): readonly Violation[] {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, '.dependency-cruiser.mjs');
  const args = [bin, '--config', config, '--output-type', 'json', 'src', 'test'];
  try {
    return parse(execFileSync(process.execPath, args, { cwd: house, encoding: 'utf8', stdio: 'pipe' }));
  } catch (error) {
    // Violations found: the exit code is their number, the report is on stdout all the same.
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string') return parse(error.stdout);
    throw error;
  }
}

function parse(report: string): readonly Violation[] {
  const { summary } = JSON.parse(report) as { summary: { violations: readonly Violation[] } };
  return summary.violations;
}

/** The rules that this file breaks: by what it imports, by where it is, or as one link of a circle. */
function rulesBrokenBy(file: string): string[] {
  return violations
    .filter(({ from, cycle = [] }) => from === file || cycle.some(({ name }) => name === file))
    .map(({ rule }) => rule.name);
}
