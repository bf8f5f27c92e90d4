import { describe, expect, it } from '@jest/globals';
import { accepts } from '../../src/http/negotiation/accepts.js';
import { negotiateLanguage } from '../../src/http/negotiation/negotiate-language.js';

describe('The language', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['ko', 'ko'],
    ['KO', 'ko'],
    ['ko-KR', 'ko'],
    ['ko-Kore-KR', 'ko'],
    ['kok', 'en'],
    ['fr', 'en'],
    ['fr, ko;q=0.1', 'ko'],
    ['ko-KR, ko;q=0.9, en-US;q=0.8, en;q=0.7', 'ko'],
    ['en-US,en;q=0.9,ko;q=0.8', 'en'],
    ['en;q=0.8, ko;q=0.9', 'ko'],
    ['en;q=0.8, ko;q=0.8', 'en'],
    ['ko;q=0.8, en;q=0.8', 'ko'],
    ['en;q=0.5, ko-KR;q=0.4, ko;q=0.6', 'ko'],
    ['fr, *;q=0.5', 'en'],
    ['en;q=0, *', 'ko'],
    ['en;q=0.1, *', 'ko'],
    ['ko;q=0', 'en'],
    ['ko;q=0, en;q=0', 'en'],
    ['ko;q=2', 'en'],
    ['ko;q=-1', 'en'],
    ['ko;q=', 'en'],
    ['ko; q=1.000', 'ko'],
    [',,;q=1,ko', 'ko'],
    [';'.repeat(8_000), 'en'],
  ] as const)('of %j is %s', (header, language) => {
    expect(negotiateLanguage(header)).toBe(language);
  });
});

describe('Whoever accepts', () => {
  it.each([
    [undefined, true],
    ['', true],
    ['  ', true],
    ['*/*', true],
    ['application/*', true],
    ['application/json', true],
    ['Application/JSON', true],
    ['application/json; charset=utf-8', true],
    ['application/problem+json', true],
    ['text/html, application/xhtml+xml, */*;q=0.8', true],
    ['application/json;q=0.001', true],
    ['application/json;q=0', false],
    ['application/json;q=0, */*', false],
    ['*/*, application/*;q=0', false],
    ['application/*;q=0, application/json', true],
    ['*/*;q=0, application/json;q=0.1', true],
    ['*/*;q=0', false],
    ['text/html', false],
    ['text/*', false],
    ['application/jsonp', false],
    ['*', false],
    [',', false],
  ])('%j gets JSON: %j', (header, expected) => {
    expect(accepts(header, 'application/json')).toBe(expected);
  });
});
