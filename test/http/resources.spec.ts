import { describe, expect, it } from '@jest/globals';
import { SEVERITIES } from '../../src/domain/rulebook/severity.js';
import { LANGUAGES } from '../../src/domain/text.js';
import { RULEBOOK as rulebook } from '../rulebook/real-rulebook.js';
import { service, type Answered } from './service.js';

interface Listed {
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

const RULES = [...rulebook.selection, ...rulebook.conflicts, ...rulebook.drivers, ...rulebook.review];

/** The collections, and the ids that the rulebook has in each. */
const COLLECTIONS: readonly (readonly [string, readonly string[]])[] = [
  ['/v1/families', rulebook.families.map(({ id }) => id)],
  ['/v1/databases', rulebook.databases.map(({ id }) => id)],
  ['/v1/outside', rulebook.outside.map(({ id }) => id)],
  ['/v1/traits', rulebook.traits.map(({ id }) => id)],
  ['/v1/use-cases', rulebook.useCases.map(({ id }) => id)],
  ['/v1/styles', rulebook.styles.map(({ id }) => id)],
  ['/v1/patterns', rulebook.patterns.map(({ id }) => id)],
  ['/v1/rules', RULES.map(({ id }) => id)],
];

describe('The rulebook over HTTP', () => {
  const ask = (path: string, headers: Record<string, string> = {}): Promise<Answered> =>
    service.call({ path, headers });

  it.each(COLLECTIONS)('lists %s as the rulebook has them', async (path, ids) => {
    const { json } = await ask(path);
    expect((json as Listed).items.map(({ id }) => id)).toEqual(ids);
  });

  it.each(COLLECTIONS)('gives each of %s, with what the list says of it, in every language', async (path, ids) => {
    for (const language of LANGUAGES) {
      const { items } = (await ask(path, { 'accept-language': language })).json as Listed;
      const wholes = await Promise.all(ids.map((id) => ask(`${path}/${id}`, { 'accept-language': language })));
      for (const [index, { status, json }] of wholes.entries()) {
        expect(status).toBe(200);
        expect(json).toMatchObject(items[index] ?? {});
      }
    }
  });

  it('finds every family by every other name of it', async () => {
    for (const { id, aliases } of rulebook.families) {
      for (const alias of aliases) expect((await ask(`/v1/families/${alias}`)).json).toMatchObject({ id });
    }
  });

  it('finds what is no database by every other name of it, and no database by those', async () => {
    const named = rulebook.outside.flatMap(({ id, aliases }) => aliases.map((alias) => [id, alias] as const));
    expect(named).toContainEqual(['object-storage', 's3']);
    for (const [id, alias] of named) expect((await ask(`/v1/outside/${alias}`)).json).toMatchObject({ id });
    expect((await ask('/v1/databases/kafka')).status).toBe(404);
    expect((await ask('/v1/outside/kafkaa')).json).toMatchObject({ code: 'unknown-id', didYouMean: 'kafka' });
  });

  it('says of what is no database where it is the answer, what it has, and what stays beside it', async () => {
    for (const { id, title, meaning, products, hosting, when, unless, because, beside, support } of rulebook.outside) {
      const { json } = await ask(`/v1/outside/${id}`, { 'accept-language': 'ko' });
      expect(json).toMatchObject({
        title: title.ko,
        meaning: meaning.ko,
        products,
        hosting,
        when: when.tree,
        unless: unless.tree,
        because: because.ko,
        beside: beside === undefined ? null : { for: beside.for.ko, workload: beside.workload },
        support: rulebook.traits.flatMap((trait) => {
          const has = support.get(trait.id);
          return has === undefined || has.level === 'absent'
            ? []
            : [{ trait: trait.id, level: has.level, evidence: has.evidence.ko, source: has.source }];
        }),
      });
    }
  });

  it('finds every pattern by every other name of it', async () => {
    const named = rulebook.patterns.flatMap(({ id, aliases }) => aliases.map((alias) => [id, alias] as const));
    expect(named.length).toBeGreaterThan(0);
    for (const [id, alias] of named) expect((await ask(`/v1/patterns/${alias}`)).json).toMatchObject({ id });
  });

  it('says of each style what speaks for it and what against it, with examples', async () => {
    for (const { id, support, deployables } of rulebook.styles) {
      const { json } = await ask(`/v1/styles/${id}`, { 'accept-language': 'ko' });
      expect(json).toMatchObject({
        deployables,
        support: rulebook.styleTraits.map((trait) => ({
          trait: trait.id,
          title: trait.title.ko,
          level: support.get(trait.id)?.level,
          evidence: support.get(trait.id)?.evidence.ko,
          example: support.get(trait.id)?.example?.ko ?? null,
        })),
      });
    }
    const { json } = await ask('/v1/styles/microservices');
    const { advantages, disadvantages } = json as Readonly<
      Record<string, readonly { readonly trait: string; readonly neededBy: readonly object[] }[]>
    >;
    expect(advantages?.map(({ trait }) => trait)).toEqual(
      expect.arrayContaining(['independent-scaling', 'fault-isolation']),
    );
    expect(disadvantages?.map(({ trait }) => trait)).toEqual(
      expect.arrayContaining(['easy-tracing', 'data-consistency', 'simple-recovery']),
    );
    expect(advantages?.find(({ trait }) => trait === 'independent-scaling')?.neededBy).toContainEqual({
      rule: 'load-is-uneven',
      strength: 'strong',
    });
  });

  it('says of a pattern how it works, when it is needed, when not, and what it costs', async () => {
    for (const { id, order, title, parts, neededWhen, notWhen, costs, related } of rulebook.patterns) {
      const { json } = await ask(`/v1/patterns/${id}`, { 'accept-language': 'ko' });
      const inKorean = (texts: typeof costs): readonly string[] => texts.map(({ ko }) => ko);
      expect(json).toMatchObject({
        order,
        title: title.ko,
        parts: parts.map((part) => ({ id: part.id, title: part.title.ko, text: part.text.ko })),
        neededWhen: inKorean(neededWhen),
        notWhen: inKorean(notWhen),
        costs: inKorean(costs),
        related,
      });
    }
  });

  it('says of each family how well it has each trait', async () => {
    for (const family of rulebook.families) {
      const { json } = await ask(`/v1/families/${family.id}`);
      const { support } = json as { support: readonly { trait: string; level: string; evidence: string }[] };
      expect(support.map(({ trait, level }) => [trait, level])).toEqual(
        rulebook.traits.map(({ id }) => [id, family.support.get(id)?.level]),
      );
    }
  });

  it('says of a trait whether a second store can give it', async () => {
    for (const { id, separable = false } of rulebook.traits)
      expect((await ask(`/v1/traits/${id}`)).json).toMatchObject({ separable });
    expect(rulebook.traits.some(({ separable }) => separable)).toBe(true);
  });

  it('says of a trait which families have it and which rules ask for it', async () => {
    const { json } = await ask('/v1/traits/relationship-traversal');
    const { support, neededBy } = json as {
      support: readonly { family: string; level: string }[];
      neededBy: readonly { rule: string; strength: string }[];
    };
    expect(support.map(({ family }) => family)).toEqual(rulebook.families.map(({ id }) => id));
    expect(support).toContainEqual(expect.objectContaining({ family: 'graph', level: 'native' }));
    expect(neededBy).toContainEqual({ rule: 'follows-relationships-deeply', strength: 'must' });
  });

  it('says of a family what the table says of it', async () => {
    for (const { id, nosql, title, noun, storage, characteristics, suited, unsuited } of rulebook.families) {
      const { json } = await ask(`/v1/families/${id}`, { 'accept-language': 'ko' });
      const use = ({ ko, useCases = [] }: (typeof suited)[number]): object => ({ text: ko, useCases });
      expect(json).toMatchObject({
        nosql,
        title: title.ko,
        noun: noun.ko,
        storage: storage.ko,
        characteristics: characteristics.map(({ ko }) => ko),
        suited: suited.map(use),
        unsuited: unsuited.map(use),
      });
    }
  });

  it('says all that a use case implies', async () => {
    for (const { id, implies } of rulebook.useCases) {
      const { json } = await ask(`/v1/use-cases/${id}`);
      expect(json).toMatchObject({ implies: [...implies].map(([fact, value]) => ({ fact, value })) });
    }
  });

  it('says of a rule what it needs or what has to give way', async () => {
    expect((await ask('/v1/rules/follows-relationships-deeply')).json).toMatchObject({
      kind: 'selection',
      trait: 'relationship-traversal',
      strength: 'must',
      relax: [],
      because: expect.stringContaining('{access.traversalDepth}'),
      when: {
        all: expect.arrayContaining([{ fact: 'access.traversalDepth', operator: 'greaterThanInclusive', value: 5 }]),
      },
    });
    expect((await ask('/v1/rules/strong-reads-while-partitioned')).json).toMatchObject({
      kind: 'conflict',
      trait: null,
      strength: null,
      relax: ['consistency.onPartition', 'consistency.reads'],
    });
  });

  it('says of a driver rule what a style needs', async () => {
    expect((await ask('/v1/rules/load-is-uneven')).json).toMatchObject({
      kind: 'driver',
      trait: 'independent-scaling',
      strength: 'strong',
      title: null,
      cases: [],
      when: { all: [{ fact: 'architecture.unevenLoad', operator: 'equal', value: true }] },
    });
  });

  it('says of a review rule what it finds, in each case, and how it is tested', async () => {
    for (const { id, subject, title, because, cases, patterns, sources, examples } of rulebook.review) {
      const { json } = await ask(`/v1/rules/${id}`, { 'accept-language': 'ko' });
      const [source] = sources;
      expect(json).toMatchObject({
        ...{ id, kind: 'review', subject, title: title.ko, because: because.ko, patterns, source, sources, examples },
        ...{ trait: null, strength: null, relax: [] },
        cases: cases.map(({ when, severity, message, remedy }) => ({
          when: when.tree,
          severity,
          message: message.ko,
          remedy: remedy.ko,
        })),
      });
      const { severity, when } = json as { severity: string; when: object };
      expect(SEVERITIES.findIndex((one) => one === severity)).toBe(
        Math.min(...cases.map((one) => SEVERITIES.indexOf(one.severity))),
      );
      expect(when).toEqual(cases.length === 1 ? cases[0]?.when.tree : { any: cases.map((one) => one.when.tree) });
    }
  });
});

describe('An answer about the rulebook', () => {
  const etagOf = async (path: string, language = 'en'): Promise<string> =>
    (await service.call({ path, headers: { 'accept-language': language } })).headers.get('etag') ?? '';

  it.each([
    '/v1/families',
    '/v1/families/graph',
    '/v1/outside',
    '/v1/outside/s3',
    '/v1/styles',
    '/v1/patterns/saga',
    '/v1/rulebook',
    '/v1/schemas/workload.json',
    '/v1/schemas/design.json',
    '/problems',
  ])('is sent once: %s', async (path) => {
    const etag = await etagOf(path);
    expect(etag).toMatch(/^"[0-9a-f]{16}\.\d+\.\d+\.\d+(\.en)?"$/);
    for (const ifNoneMatch of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const { status, text, headers } = await service.call({ path, headers: { 'if-none-match': ifNoneMatch } });
      expect([status, text, headers.get('etag')]).toEqual([304, '', etag]);
      expect(headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('is sent again in another language, or to who has something else', async () => {
    const path = '/v1/traits';
    const etag = await etagOf(path);
    for (const headers of [
      { 'accept-language': 'ko', 'if-none-match': etag },
      { 'if-none-match': etag.slice(0, -2) },
      { 'if-none-match': '' },
    ]) {
      const { status, text } = await service.call({ path, headers });
      expect([status, text !== '']).toEqual([200, true]);
    }
  });

  it('is not "not modified" where there is none', async () => {
    const { status } = await service.call({ path: '/v1/traits/nothing', headers: { 'if-none-match': '*' } });
    expect(status).toBe(404);
  });
});
