import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { largeDesign } from '../../bench/large-design.js';
import { readChecked } from '../../src/rulebook/checked-rulebook.js';
import { digestOf, readRuleFiles } from '../../src/rulebook/read/read-files.js';
import { checkDesign } from '../../src/contract/design/check-design.js';

/** Bytes of the tarball: who runs the package for one review downloads it first. */
const MOST_BYTES = 2_000_000;

interface Manifest {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

interface Import {
  readonly path: string;
  readonly what: string;
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(command: string, args: readonly string[], cwd: string): Ended {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return { code: status, out: stdout, err: stderr };
}

function npm(args: readonly string[]): Ended {
  const cli = process.env['npm_execpath'];
  return cli?.endsWith('.js') === true ? run(process.execPath, [cli, ...args], '.') : run('npm', args, '.');
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

let house: string;
let tarball: string;
/** Where the package lies when it is installed. */
let installed: string;
let manifest: Manifest;

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'package-'));
  const packed = npm(['pack', '--pack-destination', house]);
  // Tools take all that it prints for the name.
  tarball = join(house, packed.out.trimEnd());
  if (packed.code !== 0 || !existsSync(tarball)) throw new Error(packed.out + packed.err);
  installed = join(house, 'node_modules', 'nosql-advisor');
  mkdirSync(installed, { recursive: true });
  run('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed], house);
  manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest;
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(house, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link);
  }
});

afterAll(() => {
  rmSync(house, { recursive: true });
});

const advisor = (...args: readonly string[]): Ended =>
  run(process.execPath, [join(installed, manifest.bin['nosql-advisor'] ?? ''), ...args], house);

describe('The package', () => {
  it('holds the built sources, the rules as they are and as they were checked, and nothing else', () => {
    const built = filesBelow('src')
      .filter((file) => !file.endsWith('.d.ts'))
      .map((file) => `dist/${file.replace(/\.ts$/, '.js')}`);
    const rules = filesBelow('rules').map((file) => `rules/${file}`);
    const others = ['LICENSE', 'README.ko.md', 'README.md', 'package.json', 'dist/rulebook.json'];
    expect([...filesBelow(installed)].sort()).toStrictEqual([...built, ...rules, ...others].sort());
  });

  it('is small', () => {
    expect(statSync(tarball).size).toBeLessThan(MOST_BYTES);
  });

  it('has checked the very rules that it holds', () => {
    const digest = digestOf(readRuleFiles(join(installed, 'rules')));
    expect(readChecked(join(installed, 'dist/rulebook.json'), digest)).toBeDefined();
  });

  it('imports only what it holds and what it depends on', () => {
    expect(imports().filter(isStrange)).toStrictEqual([]);
  });

  it('imports of class-validator the files that it needs, of which the index loads three hundred more', () => {
    const imported = imports().filter(({ what }) => what.startsWith('class-validator'));
    expect(imported).not.toHaveLength(0);
    expect(imported.filter(({ what }) => what === 'class-validator')).toStrictEqual([]);
  });

  const imports = (): readonly Import[] =>
    filesBelow(join(installed, 'dist'))
      .filter((file) => file.endsWith('.js'))
      .map((file) => join(installed, 'dist', file))
      .flatMap((path) =>
        ts
          .preProcessFile(readFileSync(path, 'utf8'), true, true)
          .importedFiles.map(({ fileName }) => ({ path, what: fileName })),
      );

  const isStrange = ({ path, what }: Import): boolean => {
    if (what.startsWith('node:')) return false;
    if (what.startsWith('.')) return !existsSync(join(dirname(path), what));
    const [scope = '', name = ''] = what.split('/');
    return !((scope.startsWith('@') ? `${scope}/${name}` : scope) in manifest.dependencies);
  };
});

describe('What the package installs', () => {
  it('runs without naming node', () => {
    expect(readFileSync(join(installed, manifest.bin['nosql-advisor'] ?? ''), 'utf8')).toMatch(
      /^#!\/usr\/bin\/env node\n/,
    );
  });

  it('tells its version', () => {
    expect(advisor('--version')).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
  });

  it('lists its rules', () => {
    const { code, out, err } = advisor('rules', 'list');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('unprotected-call');
  });

  it('reviews a design of fifty services', () => {
    const design = largeDesign({ services: 50, interactions: 150 });
    expect(checkDesign(design)).toHaveProperty('kind', 'valid');
    writeFileSync(join(house, 'design.json'), JSON.stringify(design));
    const { code, out, err } = advisor('review', '--format', 'json', 'design.json');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(JSON.parse(out)).toMatchObject({ verdict: 'fail', counts: { services: 50, interactions: 150 } });
  });
});

it('No dependency gets to run a script when it is installed', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
  };
  const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly allowScripts: object };
  const having = Object.entries(lock.packages).flatMap(([path, { hasInstallScript = false }]) =>
    hasInstallScript ? [path.replace(/^.*node_modules\//, '')] : [],
  );
  expect(allowScripts).toStrictEqual(Object.fromEntries(having.map((name) => [name, false])));
});
