import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isInstalled, neededOf, type Packages } from '../../scripts/install.mjs';

const yaml = { version: '2.9.1', integrity: 'sha512-a' };
const binding = { version: '1.0.0', integrity: 'sha512-b', optional: true };
const needed = { 'node_modules/yaml': yaml, 'node_modules/binding': binding };

describe('What the lockfile names is installed', () => {
  it.each([
    ['when all of it is there', { 'node_modules/yaml': yaml, 'node_modules/binding': binding }, true],
    ['without an optional package of another platform', { 'node_modules/yaml': yaml }, true],
    ['with something besides', { 'node_modules/yaml': yaml, 'node_modules/other': yaml }, true],
    ['but not in an empty folder', {}, false],
    ['but not without one package', { 'node_modules/binding': binding }, false],
    ['but not in another version', { 'node_modules/yaml': { ...yaml, version: '2.9.0' } }, false],
    ['but not with other bytes', { 'node_modules/yaml': { ...yaml, integrity: 'sha512-c' } }, false],
  ])('%s', (_, installed, expected) => {
    expect(isInstalled(needed, installed)).toBe(expected);
  });
});

describe('What is to be installed', () => {
  const locked = {
    '': { version: '0.1.0' },
    scripts: { version: '0.0.0' },
    'node_modules/yaml': yaml,
    'node_modules/jest': { version: '30.0.0', dev: true },
    'node_modules/nosql-advisor-scripts': { resolved: 'scripts', link: true },
    'node_modules/yaml/node_modules/nested': yaml,
  };

  it('is all that the project does not hold itself, for development', () => {
    expect(Object.keys(neededOf(locked, true))).toEqual([
      'node_modules/yaml',
      'node_modules/jest',
      'node_modules/nosql-advisor-scripts',
      'node_modules/yaml/node_modules/nested',
    ]);
  });

  it('is less to serve', () => {
    expect(Object.keys(neededOf(locked, false))).toEqual([
      'node_modules/yaml',
      'node_modules/nosql-advisor-scripts',
      'node_modules/yaml/node_modules/nested',
    ]);
  });
});

describe('To serve, the project installs', () => {
  const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
  const { dependencies, devDependencies } = read('package.json') as Readonly<
    Record<'dependencies' | 'devDependencies', object>
  >;
  const { packages } = read('package-lock.json') as { readonly packages: Packages };
  const served = Object.keys(neededOf(packages, false)).map((path) => path.replace('node_modules/', ''));

  it('what it imports, and the compiler, of which the package knows nothing', () => {
    expect(served).toEqual(expect.arrayContaining([...Object.keys(dependencies), '@swc/core']));
    expect(Object.keys(dependencies)).not.toContain('@swc/core');
  });

  it('no tool of development but those that a dependency has as well', () => {
    expect(Object.keys(devDependencies).filter((name) => served.includes(name))).toEqual(['ajv-formats', 'typescript']);
  });
});
