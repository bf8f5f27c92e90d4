import { expect } from '@jest/globals';
import type { Call } from './service.js';

/** A request, and as much of its answer as matters. */
export interface Scenario {
  readonly name: string;
  readonly call: Call;
  readonly answers: {
    readonly status: number;
    /** Null for a header that must not be there. */
    readonly headers?: Readonly<Record<string, unknown>>;
    /** Members that the body has among others; `pointers` are those of its errors, with their codes. */
    readonly json?: Readonly<Record<string, unknown>> & { readonly pointers?: readonly string[] };
  };
}

const JSON_TYPE = { 'content-type': 'application/json' };
const KOREAN = { 'accept-language': 'ko-KR, ko;q=0.9, en;q=0.5' };

const post = (body: Call['body'], headers: Readonly<Record<string, string>> = JSON_TYPE): Call => ({
  method: 'POST',
  path: '/v1/recommendations',
  headers,
  ...(body === undefined ? {} : { body }),
});

const problem = (status: number, code: string, more: object = {}): Scenario['answers'] => ({
  status,
  headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' },
  json: { status, code, type: `/problems/${code}`, ...more },
});

const bytes = (...values: readonly number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(values);
const utf8 = (text: string): readonly number[] => [...new TextEncoder().encode(text)];

const RECOMMENDATIONS: readonly Scenario[] = [
  {
    name: 'gives back whose a workload is',
    call: post('{"name":"x","useCases":["session-store"],"entityRef":"component:default/shop"}'),
    answers: { status: 200, json: { entityRef: 'component:default/shop', verdict: { family: 'key-value' } } },
  },
  {
    name: 'recommends for a workload',
    call: post('{"name":"x","useCases":["session-store"]}'),
    answers: {
      status: 200,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-language': 'en',
        vary: 'Accept-Language, accept-encoding',
        'cache-control': 'private, no-cache',
        etag: expect.stringMatching(/^"[\w.-]+"$/),
      },
      json: { workload: 'x', language: 'en', detail: 'standard', verdict: { family: 'key-value' } },
    },
  },
  {
    name: 'recommends in Korean',
    call: post('{"name":"세션"}', { ...JSON_TYPE, ...KOREAN }),
    answers: {
      status: 200,
      headers: { 'content-language': 'ko', vary: 'Accept-Language, accept-encoding' },
      json: { workload: '세션', language: 'ko' },
    },
  },
  {
    name: 'takes a charset that is UTF-8',
    call: post('{"name":"x"}', { 'content-type': 'Application/JSON; Charset="UTF-8"' }),
    answers: { status: 200 },
  },
  {
    name: 'lets a byte order mark pass',
    call: post(bytes(0xef, 0xbb, 0xbf, ...utf8('{"name":"x"}'))),
    answers: { status: 200, json: { workload: 'x' } },
  },
  {
    name: 'refuses a query that it would ignore',
    call: { ...post('{"name":"x"}'), path: '/v1/recommendations?name=y' },
    answers: problem(400, 'invalid-query', { pointers: ['?name unknown-parameter'] }),
  },
];

const BODIES: readonly Scenario[] = [
  { name: 'refuses no body', call: post(undefined, {}), answers: problem(400, 'empty-body') },
  { name: 'refuses an empty body', call: post(''), answers: problem(400, 'empty-body') },
  { name: 'refuses a body of spaces', call: post(' \r\n\t '), answers: problem(400, 'empty-body') },
  {
    name: 'refuses what is no JSON, and tells where',
    call: post('{\n  "name": "x",\n  "data": {schema: 1}\n}'),
    answers: problem(400, 'malformed-json', {
      line: 3,
      column: 12,
      detail: 'The body ceases to be JSON at line 3, column 12.',
    }),
  },
  {
    name: 'refuses JSON that ends too early',
    call: post('{"name":"x"'),
    answers: problem(400, 'malformed-json', { line: 1, column: 12 }),
  },
  {
    name: 'refuses what follows the document',
    call: post('{"name":"x"} {}'),
    answers: problem(400, 'malformed-json', { line: 1, column: 14 }),
  },
  {
    name: 'refuses NaN, which is no JSON',
    call: post('{"name":"x","data":{"datasetGb":NaN}}'),
    answers: problem(400, 'malformed-json', { line: 1, column: 33 }),
  },
  {
    name: 'refuses bytes that are no UTF-8, and tells where',
    call: post(bytes(...utf8('{"name":"é'), 0xff, ...utf8('"}'))),
    answers: problem(400, 'not-utf-8', { line: 1, column: 11 }),
  },
  {
    name: 'refuses UTF-16',
    call: post(bytes(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00)),
    answers: problem(400, 'not-utf-8', { line: 1, column: 1 }),
  },
  {
    name: 'refuses a key that stands twice',
    call: post('{"name":"x",\n "data":{"schema":"fixed"},\n "d\\u0061ta":{}}'),
    answers: problem(400, 'duplicate-key', { line: 3, column: 2 }),
  },
  {
    name: 'tells of malformed JSON in Korean',
    call: post('{', { ...JSON_TYPE, ...KOREAN }),
    answers: problem(400, 'malformed-json', {
      title: '잘못된 JSON',
      detail: '본문이 1행 2열에서 JSON 형식에 어긋납니다.',
    }),
  },
  {
    name: 'refuses a body over 256 kB',
    call: post(`{"name":"${'x'.repeat(256 * 1024)}"}`),
    answers: problem(413, 'body-too-large'),
  },
  {
    name: 'reads a body of exactly 256 kB',
    call: post(`{"name":"x"}${' '.repeat(256 * 1024 - 12)}`),
    answers: { status: 200 },
  },
  {
    name: 'refuses one byte more',
    call: post(`{"name":"x"}${' '.repeat(256 * 1024 - 11)}`),
    answers: problem(413, 'body-too-large'),
  },
];

const MEDIA_TYPES: readonly Scenario[] = [
  ...[
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/vnd.api+json',
    'application/merge-patch+json',
    'application/jsonp',
    'application/json; charset=utf-7',
    'application/json; charset=iso-8859-1',
    'json',
    'application/json, text/plain',
    '*/*',
  ].map((type) => ({
    name: `refuses a body as ${type}`,
    call: post('{"name":"x"}', { 'content-type': type }),
    answers: problem(415, 'unsupported-media-type'),
  })),
  {
    name: 'refuses a body of no type',
    call: post(bytes(...utf8('{"name":"x"}')), {}),
    answers: { status: 415, headers: { accept: 'application/json' }, json: { code: 'unsupported-media-type' } },
  },
  {
    name: 'refuses a compressed body',
    call: post('{"name":"x"}', { ...JSON_TYPE, 'content-encoding': 'gzip' }),
    answers: { status: 415, headers: { 'accept-encoding': 'identity' }, json: { code: 'unsupported-encoding' } },
  },
  ...['application/json', 'application/*', '*/*', 'application/problem+json', 'text/html, application/json;q=0.1'].map(
    (accept) => ({
      name: `answers who accepts ${accept}`,
      call: post('{"name":"x"}', { ...JSON_TYPE, accept }),
      answers: { status: 200 },
    }),
  ),
  ...['text/html', 'application/xml', 'application/json;q=0', 'application/*;q=0, */*', 'nonsense'].map((accept) => ({
    name: `refuses who accepts ${accept} alone`,
    call: post('{"name":"x"}', { ...JSON_TYPE, accept }),
    answers: problem(406, 'not-acceptable'),
  })),
  {
    name: 'gives a schema to who accepts schemas',
    call: { path: '/v1/schemas/workload.json', headers: { accept: 'application/schema+json' } },
    answers: {
      status: 200,
      headers: { 'content-type': 'application/schema+json; charset=utf-8' },
      json: { $schema: 'https://json-schema.org/draft/2020-12/schema', additionalProperties: false },
    },
  },
  {
    name: 'gives the schema of a design',
    call: { path: '/v1/schemas/design.json', headers: { accept: 'application/schema+json' } },
    answers: {
      status: 200,
      headers: { 'content-type': 'application/schema+json; charset=utf-8' },
      json: {
        $id: 'design.schema.json',
        additionalProperties: false,
        required: expect.arrayContaining(['version', 'system', 'services']),
      },
    },
  },
  {
    name: 'gives no schema to who accepts plain JSON alone',
    call: { path: '/v1/schemas/workload.json', headers: { accept: 'application/json' } },
    answers: problem(406, 'not-acceptable'),
  },
];

const INVALID: readonly Scenario[] = [
  {
    name: 'refuses a workload with all that is wrong with it',
    call: post('{"trafic":{},"data":{"schema":"evolvin","datasetGb":-1},"useCases":["caching","caching"]}'),
    answers: problem(422, 'invalid-workload', {
      detail: '5 things in the workload are wrong.',
      omitted: 0,
      pointers: [
        '/data/datasetGb too-small',
        '/data/schema not-a-word',
        '/name missing',
        '/trafic unknown-key',
        '/useCases/1 duplicate-item',
      ],
    }),
  },
  {
    name: 'tells what is expected, what it received and what was meant',
    call: post('{"name":"x","data":{"schema":"evolvin"}}'),
    answers: problem(422, 'invalid-workload', {
      errors: [
        {
          pointer: '/data/schema',
          code: 'not-a-word',
          message: 'This word is not known here.',
          expected: 'one of fixed, evolving, varies-per-record',
          received: '"evolvin"',
          didYouMean: 'evolving',
        },
      ],
    }),
  },
  {
    name: 'tells it in Korean',
    call: post('{"name":"x","data":{"schema":"evolvin"}}', { ...JSON_TYPE, ...KOREAN }),
    answers: {
      status: 422,
      headers: { 'content-language': 'ko', vary: 'Accept-Language' },
      json: {
        title: '유효하지 않은 워크로드',
        errors: [
          {
            pointer: '/data/schema',
            message: '여기에서 쓸 수 없는 단어입니다.',
            expected: '다음 중 하나(fixed, evolving, varies-per-record)',
            didYouMean: 'evolving',
          },
        ],
      },
    },
  },
];

const PATHS: readonly Scenario[] = [
  {
    name: 'finds a family by another name',
    call: { path: '/v1/families/column-family' },
    answers: { status: 200, json: { id: 'wide-column' } },
  },
  {
    name: 'tells which id is near',
    call: { path: '/v1/families/documnt' },
    answers: problem(404, 'unknown-id', { detail: 'No family has the id "documnt".', didYouMean: 'document' }),
  },
  {
    name: 'tells it in Korean',
    call: { path: '/v1/rules/no-such-thing', headers: KOREAN },
    answers: problem(404, 'unknown-id', { detail: '식별자가 "no-such-thing"인 규칙 항목이 없습니다.' }),
  },
  {
    name: 'finds a pattern by another name',
    call: { path: '/v1/patterns/breaker' },
    answers: { status: 200, json: { id: 'circuit-breaker' } },
  },
  {
    name: 'tells which style is near',
    call: { path: '/v1/styles/micro-service' },
    answers: problem(404, 'unknown-id', {
      detail: 'No architecture style has the id "micro-service".',
      didYouMean: 'microservices',
    }),
  },
  {
    name: 'tells which pattern is near, in Korean',
    call: { path: '/v1/patterns/outbx', headers: KOREAN },
    answers: problem(404, 'unknown-id', { detail: '식별자가 "outbx"인 패턴 항목이 없습니다.', didYouMean: 'outbox' }),
  },
  ...['constructor', '__proto__', '%00', '..%2F..', '%F0%9F%A6%8A', 'ids%20with%20spaces'].map((id) => ({
    name: `knows no use case ${id}`,
    call: { path: `/v1/use-cases/${id}` },
    answers: problem(404, 'unknown-id'),
  })),
  {
    name: 'does not read an id that is too long',
    call: { path: `/v1/traits/${'t'.repeat(201)}` },
    answers: problem(414, 'path-too-long'),
  },
  { name: 'refuses half a character', call: { path: '/v1/traits/%E0%A4' }, answers: problem(400, 'malformed-request') },
  ...[
    ['/v1/familes', '/v1/families'],
    ['/v1/families/', '/v1/families'],
    ['/V1/Families', '/v1/families'],
    ['/families', '/v1/families'],
    ['/v1/familes/graph', '/v1/families/graph'],
    ['/v1/recommendation', '/v1/recommendations'],
    ['/openapi.jsn', '/openapi.json'],
    ['/health/liv', '/health/live'],
  ].map(([path = '', didYouMean]) => ({
    name: `does not serve ${path}, but ${didYouMean ?? ''}`,
    call: { path },
    answers: problem(404, 'unknown-path', { didYouMean }),
  })),
  {
    name: 'has no idea what else was meant',
    call: { path: '/wp-admin/setup.php' },
    answers: { status: 404, json: { code: 'unknown-path' } },
  },
  {
    name: 'answers an unknown path before it reads a body',
    call: { ...post('{', { 'content-type': 'text/plain' }), path: '/nowhere' },
    answers: problem(404, 'unknown-path'),
  },
  {
    name: 'leads from its root to its documentation',
    call: { path: '/' },
    answers: { status: 302, headers: { location: '/docs' } },
  },
];

const review = (body: string, query = '', headers: Readonly<Record<string, string>> = {}): Call => ({
  method: 'POST',
  path: `/v1/reviews${query}`,
  headers: { ...JSON_TYPE, ...headers },
  body,
});
const DESIGN = '{"version":1,"system":"x","services":[{"id":"a"}]}';

const REVIEWS: readonly Scenario[] = [
  {
    name: 'reviews a design',
    call: review(DESIGN),
    answers: {
      status: 200,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-language': 'en',
        vary: 'Accept, Accept-Language',
        'cache-control': 'private, no-cache',
        etag: expect.stringMatching(/^"[\w.-]+"$/),
      },
      json: {
        system: 'x',
        language: 'en',
        verdict: 'pass',
        findings: [],
        text: 'The design passes: nothing to report.',
      },
    },
  },
  {
    name: 'gives back whose a workload of a design is',
    call: review(
      '{"version":1,"system":"x","services":[{"id":"a","workloads":[{"name":"w","useCases":["session-store"],"entityRef":"component:default/shop"}]}]}',
    ),
    answers: { status: 200, json: { recommendations: [{ workload: 'w', entityRef: 'component:default/shop' }] } },
  },
  {
    name: 'reviews a design in Korean',
    call: review(DESIGN, '', KOREAN),
    answers: { status: 200, headers: { 'content-language': 'ko' }, json: { language: 'ko', verdict: 'pass' } },
  },
  {
    name: 'takes reviews by POST alone',
    call: { path: '/v1/reviews' },
    answers: problem(405, 'method-not-allowed', { allowed: ['POST', 'OPTIONS'] }),
  },
  {
    name: 'refuses a design with all that is wrong with it, and tells what was meant',
    call: review(
      '{"version":1,"sytem":"x","services":[{"id":"Orders"}],"interactions":[{"from":"a","to":"b","kind":"evnt"}]}',
    ),
    answers: problem(422, 'invalid-design', {
      detail: '4 things in the design are wrong.',
      omitted: 0,
      pointers: [
        '/interactions/0/kind not-a-word',
        '/services/0/id malformed-id',
        '/system missing',
        '/sytem unknown-key',
      ],
    }),
  },
  {
    name: 'tells it in Korean',
    call: review(
      '{"version":1,"system":"x","services":[],"interactions":[{"from":"a","to":"b","kind":"evnt"}]}',
      '',
      KOREAN,
    ),
    answers: problem(422, 'invalid-design', {
      title: '유효하지 않은 설계',
      detail: '설계에서 잘못된 곳이 2군데 있습니다.',
      errors: [
        expect.objectContaining({
          pointer: '/interactions/0/kind',
          message: '여기에서 쓸 수 없는 단어입니다.',
          didYouMean: 'event',
        }),
        expect.objectContaining({ pointer: '/services', code: 'too-few-items' }),
      ],
    }),
  },
  ...(
    [
      ['?ignores=honored', ['?ignores not-a-word'], 'honoured'],
      ['?ignores=', ['?ignores not-a-word'], undefined],
      ['?ignores=off&ignores=off', ['?ignores repeated-parameter'], undefined],
      ['?ignore=off', ['?ignore unknown-parameter'], 'ignores'],
      ['?__proto__=off', ['?__proto__ unknown-parameter'], undefined],
      ['?ignores=On&lang=kr', ['?ignores not-a-word', '?lang not-a-word'], undefined],
    ] as const
  ).map(([query, pointers, didYouMean]) => ({
    name: `refuses to review by ${query}`,
    call: review(DESIGN, query),
    answers: problem(400, 'invalid-query', {
      pointers,
      ...(didYouMean === undefined ? {} : { errors: [expect.objectContaining({ didYouMean })] }),
    }),
  })),
  {
    name: 'tells who accepts nothing of it all that a review is written as',
    call: review(DESIGN, '', { accept: 'text/html' }),
    answers: problem(406, 'not-acceptable', {
      produced: ['application/json', 'application/sarif+json', 'application/xml', 'text/markdown', 'text/xml'],
      detail:
        'This is answered as any of application/json, application/sarif+json, application/xml, text/markdown, text/xml, and the Accept header excludes them all.',
    }),
  },
  {
    name: 'tells it in Korean, too',
    call: review(DESIGN, '', { accept: 'image/*', ...KOREAN }),
    answers: problem(406, 'not-acceptable', {
      detail: expect.stringMatching(/^이 답은 application\/json, .* 모두 제외하고 있습니다\.$/),
    }),
  },
  {
    name: 'tells of a workload, as ever, the one media type',
    call: post('{"name":"x"}', { ...JSON_TYPE, accept: 'text/html' }),
    answers: {
      status: 406,
      headers: { vary: 'Accept-Language' },
      json: { detail: 'This is answered as application/json, which the Accept header excludes.' },
    },
  },
  {
    name: 'answers a browser, which prefers XML, in XML',
    call: review(DESIGN, '', { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }),
    answers: { status: 200, headers: { 'content-type': 'application/xml; charset=utf-8' } },
  },
  {
    name: 'answers who weighs Markdown over JSON in Markdown',
    call: review(DESIGN, '', { accept: 'application/json;q=0.5, text/markdown;q=0.9' }),
    answers: { status: 200, headers: { 'content-type': 'text/markdown; charset=utf-8' } },
  },
  {
    name: 'refuses to review no JSON, whatever is accepted',
    call: review('{', '', { accept: 'text/markdown' }),
    answers: problem(400, 'malformed-json'),
  },
  {
    name: 'knows where reviews are',
    call: { path: '/v1/review' },
    answers: problem(404, 'unknown-path', { didYouMean: '/v1/reviews' }),
  },
];

const METHODS: readonly Scenario[] = [
  {
    name: 'takes recommendations by POST alone',
    call: { path: '/v1/recommendations' },
    answers: {
      ...problem(405, 'method-not-allowed', { allowed: ['POST', 'OPTIONS'] }),
      headers: { allow: 'POST, OPTIONS' },
    },
  },
  ...['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'].map((method) => ({
    name: `changes no rule by ${method}`,
    call: { method, path: '/v1/rules/many-reads', headers: { 'content-type': 'text/plain' } },
    answers: {
      ...problem(405, 'method-not-allowed', { allowed: ['GET', 'HEAD', 'OPTIONS'] }),
      headers: { allow: 'GET, HEAD, OPTIONS' },
    },
  })),
  {
    name: 'answers OPTIONS',
    call: { method: 'OPTIONS', path: '/v1/recommendations' },
    answers: { status: 204, headers: { allow: 'POST, OPTIONS', 'content-type': null } },
  },
  {
    name: 'answers OPTIONS of a resource',
    call: { method: 'OPTIONS', path: '/v1/families/graph' },
    answers: { status: 204, headers: { allow: 'GET, HEAD, OPTIONS' } },
  },
  {
    name: 'has no OPTIONS of an unknown path',
    call: { method: 'OPTIONS', path: '/nowhere' },
    answers: problem(404, 'unknown-path'),
  },
  {
    name: 'answers HEAD',
    call: { method: 'HEAD', path: '/v1/families', headers: KOREAN },
    answers: { status: 200, headers: { 'content-language': 'ko', 'content-type': 'application/json; charset=utf-8' } },
  },
  {
    name: 'answers HEAD of an unknown id',
    call: { method: 'HEAD', path: '/v1/families/nothing' },
    answers: { status: 404 },
  },
];

const HEADERS: readonly Scenario[] = [
  {
    name: 'says what a browser must not do',
    call: { path: '/v1/rulebook' },
    answers: {
      status: 200,
      headers: {
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'x-powered-by': null,
        server: null,
        'access-control-allow-origin': null,
      },
    },
  },
  {
    name: 'says so with an error of the router, too',
    call: { path: '/v1/traits/%E0%A4' },
    answers: { status: 400, headers: { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' } },
  },
  {
    name: 'repeats the id of a request',
    call: { path: '/health/live', headers: { 'x-request-id': 'a-1_b.c:D' } },
    answers: { status: 200, headers: { 'x-request-id': 'a-1_b.c:D' }, json: { status: 'alive' } },
  },
  {
    name: 'is ready',
    call: { path: '/health/ready' },
    answers: { status: 200, headers: { 'cache-control': 'no-store' }, json: { status: 'ready' } },
  },
  {
    name: 'lets Swagger UI run its own scripts and no others',
    call: { path: '/docs' },
    answers: {
      status: 200,
      headers: {
        'content-type': 'text/html',
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      },
    },
  },
  {
    name: 'has no other files beside Swagger UI',
    call: { path: '/docs/..%2F..%2Fpackage.json' },
    answers: problem(404, 'unknown-path'),
  },
];

export const SCENARIOS: readonly Scenario[] = [
  ...RECOMMENDATIONS,
  ...BODIES,
  ...MEDIA_TYPES,
  ...INVALID,
  ...PATHS,
  ...REVIEWS,
  ...METHODS,
  ...HEADERS,
];
