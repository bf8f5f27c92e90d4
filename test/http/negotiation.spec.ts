import { describe, expect, it } from '@jest/globals';
import { chooseMediaType, negotiateLanguage } from '../../src/http/request/negotiate.js';

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
    ['ko-KR, en', 'ko'],
    ['*, en', 'en'],
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
    ['application/json; version=1; q=0.5', true],
    ['application/json; q=7', false],
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
    expect(chooseMediaType(header, ['application/json'])).toBe(expected ? 'application/json' : undefined);
  });
});

describe('Of several media types', () => {
  const TYPES = ['application/json', 'application/sarif+json', 'application/xml', 'text/markdown', 'text/xml'];

  it.each([
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['text/*', 'text/markdown'],
    ['application/sarif+json', 'application/sarif+json'],
    ['Text/XML', 'text/xml'],
    ['text/markdown; charset=utf-8', 'text/markdown'],
    ['text/markdown, */*', 'text/markdown'],
    ['*/*, text/markdown', 'text/markdown'],
    ['text/markdown;q=0.5, */*', 'application/json'],
    ['text/markdown, application/json', 'text/markdown'],
    ['application/json, text/markdown', 'application/json'],
    ['application/json;q=0.8, application/xml;q=0.9', 'application/xml'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'application/xml'],
    ['application/json;q=0, */*', 'application/sarif+json'],
    ['application/*;q=0, */*', 'text/markdown'],
    ['application/xml;q=0, application/*;q=0.1', 'application/json'],
    ['application/problem+json', 'application/json'],
    ['application/problem+json, application/sarif+json', 'application/sarif+json'],
    ['application/sarif+json;q=0.1, application/problem+json', 'application/sarif+json'],
    ['text/markdown, application/problem+json', 'text/markdown'],
    ['text/csv, application/problem+json', 'application/json'],
    ['application/problem+json;q=0', undefined],
    ['text/html', undefined],
    ['application/json;q=0, application/sarif+json;q=0, application/xml;q=0, text/*;q=0', undefined],
  ])('who accepts %j gets %j', (header, chosen) => {
    expect(chooseMediaType(header, TYPES)).toBe(chosen);
  });
});
