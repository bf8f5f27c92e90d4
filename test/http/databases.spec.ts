import { describe, expect, it } from '@jest/globals';
import type { DatabaseAnswer, DatabaseSummaryAnswer } from '../../src/answers/catalogue/database.js';
import { LANGUAGES } from '../../src/domain/text.js';
import { RULEBOOK as rulebook } from '../rulebook/real-rulebook.js';
import { service, type Answered } from './service.js';

const ids = rulebook.databases.map(({ id }) => id);

const ask = (path: string, language = 'en', headers: Readonly<Record<string, string>> = {}): Promise<Answered> =>
  service.call({ path: `/v1/databases${path}`, headers: { 'accept-language': language, ...headers } });

const listed = async (query = ''): Promise<readonly DatabaseSummaryAnswer[]> => {
  const { status, json } = await ask(query);
  expect([query, status]).toEqual([query, 200]);
  return (json as { readonly items: readonly DatabaseSummaryAnswer[] }).items;
};

const idsOf = async (query: string): Promise<readonly string[]> => (await listed(query)).map(({ id }) => id);

describe('The catalogue over HTTP', () => {
  it('lists every database, by id', async () => {
    expect(await idsOf('')).toEqual(ids);
  });

  it('gives each, with what the list says of it, in every language', async () => {
    for (const language of LANGUAGES) {
      const { items } = (await ask('', language)).json as { readonly items: readonly DatabaseSummaryAnswer[] };
      for (const item of items) {
        const { status, json, headers } = await ask(`/${item.id}`, language);
        expect([item.id, status, headers.get('content-language')]).toEqual([item.id, 200, language]);
        expect(json).toMatchObject(item);
      }
    }
  });

  it('finds every database by every other name of it', async () => {
    for (const { id, aliases } of rulebook.databases) {
      for (const alias of aliases) expect((await ask(`/${encodeURIComponent(alias)}`)).json).toMatchObject({ id });
    }
  });

  it('says of each how well it has every trait, and which of that is its own', async () => {
    const { support = [], limits } = (await ask('/dynamodb')).json as DatabaseAnswer;
    expect(support.map(({ trait }) => trait)).toEqual(rulebook.traits.map(({ id }) => id));
    expect(new Set(support.map(({ own }) => own))).toEqual(new Set([true, false]));
    expect(limits).toContainEqual(
      expect.objectContaining({ id: 'item-size', fact: 'data.maxItemKb', bound: { atMost: 400 }, hard: true }),
    );
  });

  it('says of each what it is made of, and how many use it', async () => {
    for (const { id, extends: engine, kinship, engines, usage } of rulebook.databases) {
      const survey = usage?.survey;
      expect((await ask(`/${id}`)).json).toMatchObject({
        extends: engine ?? null,
        kinship: kinship ?? null,
        engines,
        usage: survey === undefined ? null : { percent: survey.percent, year: survey.year, source: survey.source },
      });
    }
    expect((await ask('/timescaledb')).json).toMatchObject({ extends: 'postgresql', kinship: 'extension' });
    expect((await ask('/postgresql')).json).toMatchObject({ extends: null, kinship: null, engines: ['postgresql'] });
  });

  it('tells which database was meant', async () => {
    const { status, json } = await ask('/postgresq');
    expect([status, json]).toMatchObject([404, { code: 'unknown-id', didYouMean: 'postgresql' }]);
  });

  it('tells it in Korean', async () => {
    const { json } = await ask('/no-such-thing', 'ko');
    expect(json).toMatchObject({ detail: '식별자가 "no-such-thing"인 데이터베이스 항목이 없습니다.' });
  });

  it('is sent once in each language, filtered or not', async () => {
    for (const path of ['', '/mongodb', '?licence=open-source']) {
      const etag = (await ask(path)).headers.get('etag') ?? '';
      expect((await ask(path, 'en', { 'if-none-match': etag })).status).toBe(304);
      expect((await ask(path, 'ko', { 'if-none-match': etag })).status).toBe(200);
    }
    expect((await ask('?licence=free', 'en', { 'if-none-match': '*' })).status).toBe(400);
  });
});

describe('A filter of the catalogue', () => {
  it('takes a family by any name, whether a database is made for it or serves it beside its own', async () => {
    const vector = await listed('?family=vector');
    expect(vector.map(({ id }) => id)).toEqual(expect.arrayContaining(['milvus', 'pgvector']));
    expect(vector.filter(({ family }) => family !== 'vector').length).toBeGreaterThan(0);
    for (const { family, secondary } of vector) {
      expect([family, ...secondary.map((other) => other.family)]).toContain('vector');
    }
    expect(await idsOf('?family=column-family')).toEqual(await idsOf('?family=wide-column'));
  });

  it('takes a kind of licence', async () => {
    const open = await idsOf('?licence=open-source');
    expect(open).toEqual(expect.arrayContaining(['valkey', 'cassandra', 'postgresql']));
    for (const id of ['mongodb', 'scylladb', 'dynamodb']) expect(open).not.toContain(id);
    const counts = await Promise.all(
      ['open-source', 'source-available', 'proprietary'].map((kind) => idsOf(`?licence=${kind}`)),
    );
    expect(counts.flat().sort()).toEqual(ids.toSorted());
  });

  it('takes a platform', async () => {
    for (const { platforms } of await listed('?platform=on-premises')) expect(platforms).toContain('on-premises');
    expect(await idsOf('?platform=on-premises')).not.toContain('dynamodb');
  });

  it('takes a way of hosting, on the platform if one is asked for', async () => {
    const onAzure = await listed('?hosting=managed&platform=azure');
    expect(onAzure.map(({ id }) => id)).toContain('mongodb-atlas');
    for (const { managed } of onAzure) expect(managed.map(({ platform }) => platform)).toContain('azure');
    for (const { selfHosted } of await listed('?hosting=self-hosted')) expect(selfHosted).toBe(true);
  });

  it('takes a trait with the least support that will do', async () => {
    const path = '?trait=relationship-traversal';
    const [native, good, workable, absent] = await Promise.all(
      ['native', 'good', 'workable', 'absent'].map((support) => idsOf(`${path}&support=${support}`)),
    );
    expect(native).toContain('neo4j');
    expect(good).toEqual(expect.arrayContaining([...(native ?? [])]));
    expect(workable).toEqual(expect.arrayContaining([...(good ?? [])]));
    expect(absent).toEqual(ids);
    expect(await idsOf(path)).toEqual(workable);
  });

  it('takes them all together, and may leave nothing', async () => {
    const both = await idsOf('?family=key-value&licence=open-source');
    const one = await idsOf('?family=key-value');
    const other = await idsOf('?licence=open-source');
    expect(both).toEqual(one.filter((id) => other.includes(id)));
    expect(await idsOf('?family=graph&platform=embedded&licence=proprietary&hosting=managed')).toEqual([]);
  });

  it.each([
    ['?licence=open-sorce', ['?licence not-a-word → open-source']],
    ['?family=documnt', ['?family unknown-id → document']],
    ['?family=mongodb', ['?family unknown-id']],
    ['?trait=relationship-travesal', ['?trait unknown-id → relationship-traversal']],
    ['?platform=', ['?platform not-a-word']],
    ['?plattform=aws', ['?plattform unknown-parameter → platform']],
    ['?licence=open-source&licence=open-source', ['?licence repeated-parameter']],
    ['?support=good', ['?trait missing']],
    ['?support=god', ['?support not-a-word → good', '?trait missing']],
    ['?Family=graph', ['?Family unknown-parameter → family']],
    ['?__proto__=x&constructor=y', ['?__proto__ unknown-parameter', '?constructor unknown-parameter']],
    ['?%E0%A4=%', ['?\uFFFD unknown-parameter']],
    ['?a~/b', ['?a~0~1b unknown-parameter']],
  ])('refuses %s', async (query, expected) => {
    const { status, json } = await ask(query);
    const { code, errors } = json as {
      readonly code: string;
      readonly errors: readonly { readonly pointer: string; readonly code: string; readonly didYouMean?: string }[];
    };
    expect([status, code]).toEqual([400, 'invalid-query']);
    expect(
      errors.map(
        (error) => `${error.pointer} ${error.code}${error.didYouMean === undefined ? '' : ` → ${error.didYouMean}`}`,
      ),
    ).toEqual(expected);
  });

  it('tells what is expected and what it received, in both languages', async () => {
    const refused = async (language: string): Promise<unknown> => (await ask('?hosting=cloud', language)).json;
    expect(await refused('en')).toMatchObject({
      detail: 'One thing in the query is wrong.',
      errors: [
        {
          pointer: '?hosting',
          message: 'This word is not known here.',
          expected: 'one of managed, self-hosted',
          received: '"cloud"',
        },
      ],
    });
    expect(await refused('ko')).toMatchObject({
      title: '유효하지 않은 쿼리',
      errors: [{ expected: '다음 중 하나(managed, self-hosted)', received: '"cloud"' }],
    });
  });

  it('does not lengthen its refusal with what it refuses', async () => {
    const { status, text } = await ask(`?${Array.from({ length: 900 }, (_, index) => `p${index}=${index}`).join('&')}`);
    expect(status).toBe(400);
    expect(text.length).toBeLessThan(20_000);
  });
});
