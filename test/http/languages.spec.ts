import { describe, expect, it } from '@jest/globals';
import { DESIGN_EXAMPLES } from '../../src/contract/design/design-examples.js';
import { COMPARISON_EXAMPLES } from '../../src/contract/queries/comparison-examples.js';
import { WORKLOAD_EXAMPLES } from '../../src/contract/workload/workload-examples.js';
import { DETAILS } from '../../src/domain/detail.js';
import type { Language } from '../../src/domain/text.js';
import { HOSTILE_DESIGNS } from '../contract/hostile-designs.js';
import { HOSTILE_INPUTS } from '../contract/hostile-inputs.js';
import { notEnglish, notKorean } from '../report/languages.js';
import { RULEBOOK as rulebook } from '../rulebook/real-rulebook.js';
import { asJson, service } from './service.js';

const path = '/v1/recommendations';

/** Members that hold ids, addresses, titles of sources, or what the client sent. */
const UNTRANSLATED: ReadonlySet<string> = new Set([
  ...['workload', 'source', 'sources', 'received', 'pointer', 'value', 'when', 'examples', 'representatives', 'spdx'],
  // The words of a source stay as they are, and versions are names.
  ...['quote', 'version', 'links'],
]);

/** Every text of an answer that is meant for people. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => (UNTRANSLATED.has(key) ? [] : textsIn(member)));
}

const isId = (text: string): boolean => /^[\w./:>[\]-]*$/.test(text);

/** Names of products and services. */
const PRODUCTS: ReadonlySet<string> = new Set([
  ...rulebook.databases.flatMap(({ title, managed, aliases, release }) => [
    title,
    ...aliases,
    ...managed.map(({ name }) => name),
    release?.version ?? '',
  ]),
  ...rulebook.outside.flatMap(({ products, aliases }) => [...products.map(({ name }) => name), ...aliases]),
]);

/** Without enumerations of keys and words. */
const withoutLists = (text: string): string => text.replaceAll(/[\w-]+(?:, [\w-]+)+/g, '·');

/** What a design calls its parts and steps: it is repeated in every language as it stands. */
const namesIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) =>
    typeof member === 'string'
      ? ['name', 'action', 'system', 'reason'].includes(key)
        ? [member]
        : []
      : namesIn(member),
  );
};

const withoutNames = (answer: unknown, names: readonly string[]): unknown => {
  const text = names.reduce(
    (left, name) => left.replaceAll(JSON.stringify(name).slice(1, -1), 'X'),
    JSON.stringify(answer),
  );
  return JSON.parse(text) as unknown;
};

const strangersIn = (answer: unknown, language: Language): readonly string[] =>
  textsIn(answer)
    .filter((text) => !isId(text) && !PRODUCTS.has(text))
    .flatMap((text) => (language === 'en' ? notEnglish(text) : notKorean(withoutLists(text))) ?? []);

describe.each(['en', 'ko'] as const)('In %s', (language) => {
  const get = async (path: string): Promise<unknown> =>
    (await service.call({ path, headers: { 'accept-language': language } })).json;

  it('an answer holds no sentence of the other language', async () => {
    for (const { workload } of WORKLOAD_EXAMPLES) {
      for (const detail of DETAILS) {
        const { json, headers } = await service.call({
          path: `${path}?detail=${detail}`,
          ...asJson(workload, language),
        });
        expect(headers.get('content-language')).toBe(language);
        expect(strangersIn(json, language)).toEqual([]);
      }
    }
  });

  it.each([
    '/v1/families',
    '/v1/databases',
    '/v1/outside',
    '/v1/traits',
    '/v1/use-cases',
    '/v1/styles',
    '/v1/patterns',
    '/v1/rules',
    '/problems',
  ])('neither does the list %s', async (collection) => {
    expect(strangersIn(await get(collection), language)).toEqual([]);
  });

  it('neither does a comparison', async () => {
    for (const { request } of COMPARISON_EXAMPLES) {
      const { json } = await service.call({ path: '/v1/comparisons?detail=full', ...asJson(request, language) });
      expect(strangersIn(json, language)).toEqual([]);
    }
  });

  it('neither does a database', async () => {
    for (const { id } of rulebook.databases)
      expect(strangersIn(await get(`/v1/databases/${id}?detail=full`), language)).toEqual([]);
  });

  it('neither does what is no database', async () => {
    for (const { id } of rulebook.outside) expect(strangersIn(await get(`/v1/outside/${id}`), language)).toEqual([]);
  });

  it('neither does a family or a trait', async () => {
    for (const { id } of rulebook.families) expect(strangersIn(await get(`/v1/families/${id}`), language)).toEqual([]);
    for (const { id } of rulebook.traits) expect(strangersIn(await get(`/v1/traits/${id}`), language)).toEqual([]);
  });

  it('neither does a review', async () => {
    for (const { design } of DESIGN_EXAMPLES) {
      const { json } = await service.call({ path: '/v1/reviews?detail=full', ...asJson(design, language) });
      expect(strangersIn(withoutNames(json, namesIn(design)), language)).toEqual([]);
    }
  });

  it('neither does a style or a pattern', async () => {
    for (const { id } of rulebook.styles) expect(strangersIn(await get(`/v1/styles/${id}`), language)).toEqual([]);
    for (const { id } of rulebook.patterns) expect(strangersIn(await get(`/v1/patterns/${id}`), language)).toEqual([]);
  });

  it('neither does a rule', async () => {
    const { selection, conflicts, drivers, review } = rulebook;
    for (const { id } of [...selection, ...conflicts, ...drivers, ...review]) {
      expect(strangersIn(await get(`/v1/rules/${id}`), language)).toEqual([]);
    }
  });

  it('neither does a problem', async () => {
    const calls = [
      ...HOSTILE_DESIGNS.map(({ json }) => ({ ...asJson(0, language), path: '/v1/reviews', body: json })),
      ...HOSTILE_INPUTS.map(({ json }) => ({ ...asJson(0, language), path, body: json })),
      { ...asJson(0, language), path, body: '{' },
      { path: '/v1/families/documnt', headers: { 'accept-language': language } },
      { path: '/nowhere', headers: { 'accept-language': language } },
      { path, headers: { 'accept-language': language } },
    ];
    for (const call of calls) {
      const { json, headers, status } = await service.call(call);
      expect(status).toBeGreaterThanOrEqual(400);
      expect([headers.get('content-language'), headers.get('vary')]).toEqual([
        language,
        expect.stringMatching(/^(Accept, )?Accept-Language(, accept-encoding)?$/),
      ]);
      expect(strangersIn(json, language)).toEqual([]);
    }
  });
});
