import { describe, expect, it } from '@jest/globals';
import { isInstalled } from '../../scripts/install.mjs';

const root = { version: '0.1.0' };
const yaml = { version: '2.9.1', integrity: 'sha512-a' };
const binding = { version: '1.0.0', integrity: 'sha512-b', optional: true };
const locked = { '': root, 'node_modules/yaml': yaml, 'node_modules/binding': binding };

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
    expect(isInstalled(locked, installed)).toBe(expected);
  });
});
