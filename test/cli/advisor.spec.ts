import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cloneInto, pretendInstalled } from '../house/clone.js';
import { runBin } from './run-bin.js';

let clone: string;
let called: string;

beforeEach(() => {
  const at = mkdtempSync(join(tmpdir(), 'clone-'));
  [clone, called] = [join(at, 'clone'), join(at, 'called')];
  cloneInto(clone);
  mkdirSync(called);
  writeFileSync(join(called, 'design.yaml'), 'version: 1\nsystem: Shop\nservices: [{ id: shop }]\n');
});
afterEach(() => {
  rmSync(resolve(clone, '..'), { recursive: true });
});

describe('npm run advisor', () => {
  const advise = (env: Readonly<Record<string, string>> = {}): ReturnType<typeof runBin> =>
    runBin(['review', 'design.yaml'], {
      bin: join(clone, 'scripts/advisor.mjs'),
      cwd: clone,
      env: { npm_lifecycle_event: 'advisor', INIT_CWD: called, ...env },
    });

  it('builds what is stale and tells so beside the report, of files from where it was called', async () => {
    const report = { code: 0, stdout: 'design.yaml: The design passes: nothing to report.\n' };
    const { stderr, ...first } = await advise();
    expect(first).toEqual(report);
    expect(stderr).toMatch(/^Building … \d+\.\d s\nChecking the rules … \d+\.\d s\n$/);
    expect(await advise()).toEqual({ ...report, stderr: '' });
  });

  /** An npm that tells what it was asked, and fails. */
  const npmThatFails = (): { readonly PATH: string } => {
    writeFileSync(join(clone, 'npm'), '#!/bin/sh\necho "$@"\nexit 1\n', { mode: 0o755 });
    return { PATH: `${clone}${delimiter}${process.env['PATH'] ?? ''}` };
  };

  it('installs without the tools of development, and tells what npm says where it cannot', async () => {
    rmSync(join(clone, 'node_modules'));
    const { code, stdout, stderr } = await advise(npmThatFails());
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^Installing \d+ packages … \d+\.\d s\nci --ignore-scripts --omit=dev\n$/);
  });

  it('installs with the tools of development where they are, since npm would remove them', async () => {
    rmSync(join(clone, 'node_modules'));
    pretendInstalled(clone, { 'node_modules/jest': { version: '30.0.0', dev: true } });
    const { stderr } = await advise(npmThatFails());
    expect(stderr).toMatch(/^Installing \d+ packages … \d+\.\d s\nci --ignore-scripts\n$/);
  });

  it('says where there is no npm', async () => {
    rmSync(join(clone, 'node_modules'));
    const { code, stdout, stderr } = await advise({ PATH: called });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^Installing \d+ packages … \d+\.\d s\nnpm was not found\n$/);
  });

  it('says where an npm cannot be run', async () => {
    rmSync(join(clone, 'node_modules'));
    writeFileSync(join(called, 'npm'), 'no program', { mode: 0o644 });
    const { code, stdout, stderr } = await advise({ PATH: called });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^Installing \d+ packages … \d+\.\d s\nnosql-advisor: Error: spawn npm EACCES\n$/);
  });

  it('says where there is no compiler', async () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly packages: object };
    rmSync(join(clone, 'node_modules'));
    pretendInstalled(clone, packages);
    const { code, stdout, stderr } = await advise();
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^Building … \d+\.\d s\nError.*: Cannot find package '@swc\/core'.*\n$/);
  });

  it('says where what it built cannot be run', async () => {
    await advise();
    rmSync(join(clone, 'dist/bin.js'));
    const { code, stdout, stderr } = await advise();
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^nosql-advisor: .*Cannot find module .*bin\.js.*\n$/);
  });

  it('installs nothing into the folder of somebody else', async () => {
    rmSync(join(clone, 'node_modules'));
    symlinkSync(called, join(clone, 'node_modules'));
    const { code, stdout, stderr } = await advise();
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^node_modules is a link, .+\n$/);
    expect(readdirSync(called)).toEqual(['design.yaml']);
  });

  it('says where the sources do not compile', async () => {
    writeFileSync(join(clone, 'src/bin.ts'), 'const = 1;\n');
    const { code, stdout, stderr } = await advise();
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^Building … .+ s\n[^]*bin\.ts/);
  });
});
