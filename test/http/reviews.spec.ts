import { describe, expect, it } from '@jest/globals';
import type { FindingAnswer } from '../../src/answers/review/finding.js';
import type { ReviewAnswer } from '../../src/answers/review/review.js';
import { largeDesign } from '../../bench/large-design.js';
import { DESIGN_EXAMPLES } from '../../src/contract/design/design-examples.js';
import { DETAILS } from '../../src/domain/detail.js';
import { LANGUAGES, type Language } from '../../src/domain/text.js';
import { REVIEW_TYPES } from '../../src/report/formats/formats.js';
import { todayInUtc } from '../../src/http/server/today.js';
import { MARKDOWN_MARKER } from '../../src/report/formats/to-markdown.js';
import { sayingOn } from '../../src/report/saying.js';
import { sayReview } from '../../src/report/review/say-review.js';
import { shortenReview } from '../../src/report/review/shorten-review.js';
import { reviewDesign } from '../../src/domain/review/review-design.js';
import { HOSTILE_DESIGNS } from '../contract/hostile-designs.js';
import { resolvePointer } from '../domain/advice/resolve-pointer.js';
import { faultsOfSarif } from '../report/formats/sarif-schema.js';
import { faultsOfJunit } from '../report/formats/xml-faults.js';
import { RULEBOOK as rulebook } from '../rulebook/real-rulebook.js';
import { asJson, service, type Answered } from './service.js';

const post = (
  design: unknown,
  accept = 'application/json',
  language: Language = 'en',
  query = '',
): Promise<Answered> => {
  const { headers, ...call } = asJson(design, language);
  return service.call({ path: `/v1/reviews${query}`, ...call, headers: { ...headers, accept } });
};

const reviewOf = async (design: unknown, query = '', language: Language = 'en'): Promise<ReviewAnswer> => {
  const { status, json } = await post(design, 'application/json', language, query);
  expect(status).toBe(200);
  return json as ReviewAnswer;
};

const rulesOf = ({ findings }: ReviewAnswer, suppressed: boolean): readonly string[] =>
  findings
    .filter((finding) => (finding.suppressed !== undefined) === suppressed)
    .map(({ rule, target }) => `${rule} ${target}`);

/** A shop whose orders are published beside the change; `ignore` is up to the test. */
const shop = (ignore: readonly object[] = []): object => ({
  version: 1,
  system: 'Web shop',
  architecture: { style: 'microservices', unevenLoad: true, faultIsolation: true },
  datastores: [{ id: 'orders-db', database: 'postgresql' }],
  services: [
    { id: 'orders', workloads: [{ name: 'Orders', datastore: 'orders-db', useCases: ['order-management'] }] },
    { id: 'delivery' },
  ],
  interactions: [{ from: 'orders', to: 'delivery', kind: 'event', publication: 'dual-write' }],
  ...(ignore.length === 0 ? {} : { ignore }),
});

describe('A review over HTTP', () => {
  it.each(DESIGN_EXAMPLES)('is what the use case says of $id, in every language', async ({ design }) => {
    const today = todayInUtc();
    for (const language of LANGUAGES) {
      const said = sayReview(
        reviewDesign(design, rulebook, { today, honourIgnores: true }),
        sayingOn(today, rulebook, language),
      );
      for (const detail of DETAILS) {
        const { text } = await post(design, '*/*', language, `?detail=${detail}`);
        expect(text).toBe(JSON.stringify(shortenReview(said, detail)));
      }
    }
  });

  it('leads with each finding to its rule, its patterns and its place', async () => {
    const found: FindingAnswer[] = [];
    for (const { design } of DESIGN_EXAMPLES) {
      const { findings } = await reviewOf(design);
      for (const { pointer, reasons } of findings) {
        for (const place of [pointer, ...reasons.flatMap(({ facts }) => facts.map((fact) => fact.pointer))]) {
          expect([place, resolvePointer(design, place)]).not.toEqual([place, undefined]);
        }
      }
      found.push(...findings);
    }
    expect(found.length).toBeGreaterThan(5);
    for (const { rule, help, patterns } of found) {
      expect((await service.call({ path: help })).json).toMatchObject({ id: rule, kind: 'review' });
      for (const id of patterns)
        expect((await service.call({ path: `/v1/patterns/${id}` })).json).toMatchObject({ id });
    }
  });

  it('tells which id was meant by one that leads nowhere', async () => {
    const { findings } = await reviewOf({
      version: 1,
      system: 'x',
      services: [{ id: 'orders' }],
      interactions: [{ from: 'orders', to: 'ordres', kind: 'event' }],
    });
    expect(findings).toMatchObject([
      {
        rule: 'dangling-reference',
        severity: 'error',
        pointer: '/interactions/0/to',
        message: expect.stringContaining('orders'),
      },
    ]);
  });

  it('suppresses what the design accepts, until the day that it says', async () => {
    const accepted = { rule: 'dual-write', target: 'orders->delivery', reason: 'Replaced in spring.' };
    const lasting = await reviewOf(shop([{ ...accepted, until: '9999-12-31' }]));
    expect(lasting).toMatchObject({ verdict: 'pass', counts: { warning: 0, suppressed: 1 } });
    expect(lasting.findings[0]?.suppressed).toEqual({ by: 'file', reason: 'Replaced in spring.', until: '9999-12-31' });
    const expired = await reviewOf(shop([{ ...accepted, until: '2000-01-01' }]));
    expect(rulesOf(expired, true)).toEqual([]);
    expect(rulesOf(expired, false)).toEqual(['dual-write orders->delivery', 'expired-ignore orders->delivery']);
    const unused = await reviewOf(shop([{ rule: 'call-cycle', reason: 'Once there was one.' }]));
    expect(rulesOf(unused, false)).toEqual(['dual-write orders->delivery', 'unused-ignore system']);
  });

  it('counts everything in an audit, and says nothing of the ignores', async () => {
    const design = shop([{ rule: 'dual-write', reason: 'Replaced in spring.' }]);
    const { text: without } = await post(shop());
    expect((await post(design, '*/*', 'en', '?ignores=off')).text).toBe(without);
    expect((await post(design, '*/*', 'en', '?ignores=honoured')).text).toBe((await post(design)).text);
    expect((await post(design)).text).not.toBe(without);
  });

  it.each(HOSTILE_DESIGNS.filter(({ json }) => json.length <= 1024 * 1024))(
    'is refused in few words, in every language: $name',
    async ({ json, faults }) => {
      for (const language of LANGUAGES) {
        const {
          status,
          text,
          json: told,
        } = await service.call({ path: '/v1/reviews', ...asJson(0, language), body: json });
        const { code, errors } = told as {
          code: string;
          errors: readonly { pointer: string; code: string; didYouMean?: string }[];
        };
        expect([status, code]).toEqual([422, 'invalid-design']);
        expect(
          errors.map(
            (error) =>
              `${error.pointer} ${error.code}${error.didYouMean === undefined ? '' : ` → ${error.didYouMean}`}`,
          ),
        ).toEqual(faults);
        expect(Buffer.byteLength(text)).toBeLessThan(20_000);
      }
    },
  );
});

describe('A review in the format that is asked for', () => {
  const design = shop([{ rule: 'dual-write', reason: 'Replaced in spring.' }]);

  it('is SARIF, with what is suppressed as suppressed', async () => {
    const { json, headers } = await post(design, 'application/sarif+json');
    expect(headers.get('content-type')).toBe('application/sarif+json; charset=utf-8');
    expect(faultsOfSarif(json)).toEqual([]);
    const result = { ruleId: 'dual-write', suppressions: [{ kind: 'inSource', justification: 'Replaced in spring.' }] };
    const rules = rulebook.review.map(({ id }) => ({ id }));
    expect(json).toMatchObject({ runs: [{ tool: { driver: { rules } }, results: [result] }] });
  });

  it('knows a finding in SARIF by its content, wherever it stands', async () => {
    const fingerprints = async (before: readonly object[]): Promise<readonly string[]> => {
      const services = [{ id: 'orders' }, { id: 'delivery' }, { id: 'payment' }];
      const interactions = [...before, { from: 'orders', to: 'delivery', kind: 'event', publication: 'dual-write' }];
      const { json } = await post({ version: 1, system: 'x', services, interactions }, 'application/sarif+json');
      const { runs } = json as {
        runs: readonly { results: readonly { partialFingerprints: Readonly<Record<string, string>> }[] }[];
      };
      return (runs[0]?.results ?? []).map(({ partialFingerprints }) => partialFingerprints['nosqlAdvisor/v1'] ?? '');
    };
    const [alone = '', ...others] = await fingerprints([]);
    expect([alone, others]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), []]);
    const two = await fingerprints([{ from: 'payment', to: 'orders', kind: 'event', publication: 'dual-write' }]);
    expect([two.length, two[0] === alone, two[1]]).toEqual([2, false, alone]);
  });

  it.each(['application/xml', 'text/xml'])('is JUnit as %s', async (type) => {
    const { text, headers } = await post(shop(), type);
    expect(headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    expect(await faultsOfJunit([text])).toEqual([]);
    expect(text).toContain('<testcase name="dual-write: orders-&gt;delivery"');
    expect(text).toContain('<failure type="warning"');
  });

  it.each([
    ['en', 'Web shop'],
    ['ko', '검토'],
  ] as const)('is Markdown, in %s', async (language, words) => {
    const { text, headers } = await post(design, 'text/markdown', language);
    expect(headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(headers.get('content-language')).toBe(language);
    expect(text.startsWith(MARKDOWN_MARKER)).toBe(true);
    expect(text).toContain(words);
  });

  it('says whatever it is that it depends on both headers, and is to be kept by nobody but the client', async () => {
    for (const accept of [
      '*/*',
      'application/json',
      'application/sarif+json',
      'application/xml',
      'text/markdown',
      'text/xml',
      'text/html',
    ]) {
      const { headers } = await post(design, accept);
      const encoded = headers.has('content-encoding') ? ', accept-encoding' : '';
      expect([headers.get('vary'), headers.get('cache-control')]).toEqual([
        `Accept, Accept-Language${encoded}`,
        accept === 'text/html' ? 'no-store' : 'private, no-cache',
      ]);
    }
  });

  it('is refused with all that there is, where other answers name the one in their sentence', async () => {
    const { json } = await post(design, 'text/html');
    expect(json).toMatchObject({ code: 'not-acceptable', produced: Object.values(REVIEW_TYPES) });
    const { json: other } = await service.call({ path: '/v1/rules', headers: { accept: 'text/html' } });
    expect(other).toMatchObject({ code: 'not-acceptable' });
    expect(other).not.toHaveProperty('produced');
  });

  it('is a problem in JSON where it is refused, whatever was asked for', async () => {
    for (const accept of ['application/sarif+json', 'application/xml', 'text/markdown']) {
      const { status, headers, json } = await post({ version: 2 }, accept);
      expect([status, headers.get('content-type')]).toEqual([422, 'application/problem+json; charset=utf-8']);
      expect(json).toMatchObject({ code: 'invalid-design' });
    }
  });
});

describe('The size of a design', () => {
  const send = (body: string, path = '/v1/reviews'): Promise<Answered> => service.call({ path, ...asJson(0), body });
  const LIMIT = 1024 * 1024;
  const small = '{"version":1,"system":"x","services":[{"id":"a"}]}';

  it('may be all that the contract allows of services and interactions', async () => {
    const body = JSON.stringify(largeDesign({ services: 500, interactions: 5000 }));
    expect(body.length).toBeGreaterThan(256 * 1024);
    const { status, json } = await send(body);
    expect([status, (json as ReviewAnswer).counts]).toMatchObject([200, { services: 500, interactions: 5000 }]);
  });

  it('is 1 MB at most, to the byte', async () => {
    expect((await send(small.padEnd(LIMIT, ' '))).status).toBe(200);
    const { status, json } = await send(small.padEnd(LIMIT + 1, ' '));
    expect([status, json]).toMatchObject([
      413,
      { code: 'body-too-large', detail: expect.stringContaining('1,048,576') },
    ]);
  });

  it('does not make room for other documents', async () => {
    for (const path of ['/v1/recommendations', '/v1/comparisons']) {
      const { status, json } = await send('{"name":"x"}'.padEnd(256 * 1024 + 1, ' '), path);
      expect([status, json]).toMatchObject([
        413,
        { code: 'body-too-large', detail: expect.stringContaining('262,144') },
      ]);
    }
  });

  it('is 2,000 workloads at most', async () => {
    const design = (workloads: number): string => {
      const services = Array.from({ length: 50 }, (_, at) => ({
        id: `s${at}`,
        workloads: Array.from({ length: Math.min(50, Math.max(0, workloads - at * 50)) }, () => ({ name: 'x' })),
      }));
      return JSON.stringify({ version: 1, system: 'x', services });
    };
    const { status, json } = await send(design(2000));
    expect([status, (json as ReviewAnswer).counts.workloads]).toEqual([200, 2000]);
    expect((await send(design(2001))).json).toMatchObject({
      status: 413,
      code: 'too-many-workloads',
      detail: 'The design has 2,001 workloads; 2,000 are reviewed at most.',
    });
  });
});
