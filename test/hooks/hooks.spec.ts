import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { BIN, type Ended } from '../cli/run-bin.js';

let workspace: string;

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'hooks-'));
  mkdirSync(join(workspace, 'services/shop'), { recursive: true });
  cpSync('examples/shop-microservices-mended.yaml', join(workspace, 'design.yaml'));
  cpSync('examples/shop-microservices.yaml', join(workspace, 'services/shop/design.yaml'));
});
afterEach(() => {
  rmSync(workspace, { recursive: true });
});

/** Runs a script as the runners do, with nothing in the environment but what they give it. */
async function shell(script: string, env: Readonly<Record<string, string>>): Promise<Ended> {
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: workspace,
    env: { PATH: process.env['PATH'] ?? '', HOME: workspace, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, stdout, stderr };
}

const written = (file: string): string => readFileSync(join(workspace, file), 'utf8');

/** Puts a program of that name first on the path: it hands its arguments to the command line as it was built. */
function onPath(name: string, script: string): string {
  const folder = join(workspace, 'bin');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `#!/usr/bin/env bash\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
  return `${folder}${delimiter}${process.env['PATH'] ?? ''}`;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly {
      readonly id?: string;
      readonly run?: string;
      readonly env?: Readonly<Record<string, string>>;
    }[];
  };
}

/** What the runner does with `${{ inputs.x }}`. */
function actionStep(given: Readonly<Record<string, string>>): { script: string; env: Record<string, string> } {
  const { inputs, runs } = parse(readFileSync('action.yml', 'utf8')) as Action;
  const step = runs.steps.find(({ id }) => id === 'review');
  const valueOf = (name: string): string => given[name] ?? inputs[name]?.default ?? '';
  const env = Object.entries(step?.env ?? {}).map(([key, value]) => [
    key,
    value
      .replaceAll(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => valueOf(name))
      .replaceAll('${{ github.action_path }}', resolve('.')),
  ]);
  return { script: step?.run ?? '', env: Object.fromEntries(env) as Record<string, string> };
}

async function act(given: Readonly<Record<string, string>>): Promise<Ended> {
  const { script, env } = actionStep(given);
  writeFileSync(join(workspace, 'summary.md'), '');
  writeFileSync(join(workspace, 'output'), '');
  return shell(script, {
    ...env,
    GITHUB_STEP_SUMMARY: join(workspace, 'summary.md'),
    GITHUB_OUTPUT: join(workspace, 'output'),
  });
}

describe('The GitHub Action', () => {
  it('passes a sound design, with a summary and SARIF', async () => {
    const { code, stdout } = await act({});
    expect({ code, stdout }).toStrictEqual({ code: 0, stdout: '' });
    expect(written('output')).toBe('exit-code=0\n');
    expect(written('summary.md')).toContain('Design review of shop: passed');
    expect(JSON.parse(written('nosql-advisor.sarif'))).toMatchObject({ version: '2.1.0', runs: [{ results: [] }] });
  });

  it('annotates what it finds in every file that matches, and keeps its outputs where it fails', async () => {
    const { code, stdout } = await act({ files: 'design.yaml\nservices/**/design.yaml\n', sarif: 'out.sarif' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=services\/shop\/design\.yaml,line=\d+,endLine=\d+,title=.*::/m);
    expect(stdout.match(/^::warning /gm)).toHaveLength(4);
    expect(written('output')).toBe('exit-code=1\n');
    expect(written('summary.md')).toContain('uncoordinated-transaction');
    expect(written('out.sarif')).toContain('services/shop/design.yaml');
  });

  it('fails as it is told to, speaks Korean, and knows a baseline', async () => {
    const files = 'services/**/design.yaml';
    expect((await act({ files, 'fail-on': 'never', lang: 'ko' })).code).toBe(0);
    expect(written('summary.md')).toMatch(/\p{Script=Hangul}/u);
    const { code } = await shell(`node "${BIN}" review services/shop/design.yaml --write-baseline accepted.json`, {});
    expect(code).toBe(0);
    expect((await act({ files, baseline: 'accepted.json' })).code).toBe(0);
  });

  it('says that there is no such file', async () => {
    const { code, stderr } = await act({ files: 'absent/**/*.yaml' });
    expect(code).toBe(2);
    expect(stderr).toContain('absent/**/*.yaml');
    expect(written('output')).toBe('exit-code=2\n');
  });

  it('runs nothing that an input smuggles in', async () => {
    const { code } = await act({ files: '$(touch smuggled)\n`touch smuggled`\n"; touch smuggled; "' });
    expect(code).toBe(2);
    expect(() => written('smuggled')).toThrow();
  });
});

interface GitLab {
  readonly 'design-review': {
    readonly variables: Readonly<Record<string, string>>;
    readonly script: readonly [string];
    readonly artifacts: { readonly reports: { readonly codequality: string; readonly junit: string } };
  };
}

describe('The GitLab template', () => {
  const { 'design-review': job } = parse(readFileSync('hooks/gitlab-ci.yml', 'utf8')) as GitLab;

  it.each([
    ['design.yaml', 0, 0],
    ['services/*/design.yaml', 1, 5],
  ])('reviews %s', async (files, code, findings) => {
    const npx = `[ "$1 $2 $3 $4" = "--yes --package nosql-advisor nosql-advisor" ] || exit 9\nshift 4\nexec node "${BIN}" "$@"`;
    const [script] = job.script;
    const ended = await shell(script, { ...job.variables, DESIGN_FILES: files, PATH: onPath('npx', npx) });
    expect(ended.code).toBe(code);
    const { codequality, junit } = job.artifacts.reports;
    expect(JSON.parse(written(codequality))).toHaveLength(findings);
    expect(written(junit)).toContain('<testsuites');
  });
});

interface PreCommit {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
}

describe('The pre-commit hook', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly [PreCommit];
  const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Readonly<Record<string, string>> };

  it('runs the command that the package installs', async () => {
    const [command = ''] = hook.entry.split(' ');
    expect(resolve(bin[command] ?? '')).toBe(BIN);
    const PATH = onPath(command, `exec node "${BIN}" "$@"`);
    // The files of a commit stand behind the entry.
    expect((await shell(`${hook.entry} design.yaml`, { PATH })).code).toBe(0);
    expect((await shell(`${hook.entry} design.yaml services/shop/design.yaml`, { PATH })).code).toBe(1);
  });

  it.each([
    ['design.yaml', true],
    ['services/shop/design.yml', true],
    ['shop.design.json', true],
    ['redesign.yaml', false],
    ['design.yaml.txt', false],
  ])('is called for %s: %s', (file, called) => {
    expect(new RegExp(hook.files).test(file)).toBe(called);
  });
});
