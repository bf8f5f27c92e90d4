import { describe, expect, it } from '@jest/globals';
import { RouteTable } from '../../src/http/server/route-table.js';

const table = new RouteTable();
table.add('/', ['GET']);
table.add('/v1/rules', ['GET']);
table.add('/v1/rules', ['HEAD']);
table.add('/v1/rules/:id', ['GET', 'HEAD']);
table.add('/v1/recommendations', ['POST']);

describe('The methods of a path', () => {
  it.each([
    ['/', ['GET', 'OPTIONS']],
    ['/v1/rules', ['GET', 'HEAD', 'OPTIONS']],
    ['/v1/rules/a', ['GET', 'HEAD', 'OPTIONS']],
    ['/v1/recommendations', ['POST', 'OPTIONS']],
    ['/v1/rules/', []],
    ['/v1/rules/a/b', []],
    ['/v1', []],
    ['', []],
  ])('%s are %j', (path, methods) => {
    expect(table.methodsOf(path)).toEqual(methods);
  });
});

describe('The path that was meant', () => {
  it.each([
    ['/v1/rule', '/v1/rules'],
    ['/v1/rule/a', '/v1/rules/a'],
    ['/v1/rules/a/', '/v1/rules/a'],
    ['/rules', '/v1/rules'],
    ['/v1/Recommendations', '/v1/recommendations'],
    ['/something/else', undefined],
    [`/${'x'.repeat(10_000)}`, undefined],
  ])('by %s is %s', (path, meant) => {
    expect(table.nearestTo(path)).toBe(meant);
  });
});
