import { describe, expect, it } from '@jest/globals';
import { DESIGN_EXAMPLES } from '../../src/contract/design/design-examples.js';
import { WORKLOAD_EXAMPLES } from '../../src/contract/workload/workload-examples.js';
import { DETAILS } from '../../src/domain/detail.js';
import { LANGUAGES } from '../../src/domain/text.js';
import { asJson, service } from '../http/service.js';
import { runInProcess } from './run-in-process.js';

const workload = WORKLOAD_EXAMPLES[0]?.workload;

const CALLS = LANGUAGES.flatMap((language) => [
  ...DESIGN_EXAMPLES.map(({ id, design }) => ({
    id,
    language,
    path: '/v1/reviews',
    args: ['review', '-', '--fail-on', 'never'],
    document: design,
  })),
  {
    id: 'many slips',
    language,
    path: '/v1/reviews',
    args: ['review', '-', '--fail-on', 'never'],
    document: {
      version: 1,
      system: 'Slips',
      datastores: [
        { id: 'main', database: 'mongo' },
        { id: 'other', database: 'postgers' },
      ],
      services: [{ id: 'order', workloads: [{ name: '주문', datastore: 'mian' }] }],
      interactions: Array.from({ length: 400 }, (_, index) => ({ from: 'order', to: `ordr-${index}`, kind: 'event' })),
      ignore: [
        { rule: 'dual-wirte', reason: 'Known' },
        { rule: 'unused-datastore', target: 'other', reason: 'Known' },
      ],
    },
  },
  { id: 'a workload', language, path: '/v1/recommendations', args: ['recommend', '-'], document: workload },
]);

interface Asked {
  /** As a query of the API, and as options of the command line. */
  readonly query: string;
  readonly options: readonly string[];
}

/** At the detail that nobody asks for, and at each that can be asked for. */
const ASKED: readonly Asked[] = [
  { query: '', options: [] },
  ...DETAILS.map((detail) => ({ query: `?detail=${detail}`, options: ['--detail', detail] })),
];

describe('The command line and the HTTP API', () => {
  it.each(
    CALLS.flatMap((call) => ASKED.map((asked) => ({ ...call, ...asked, title: `${call.id} ${asked.query}`.trim() }))),
  )('answer $title in $language with the same bytes', async ({ path, args, document, language, query, options }) => {
    const [answered, ended] = await Promise.all([
      service.call({ path: `${path}${query}`, ...asJson(document, language) }),
      runInProcess([...args, ...options, '--format', 'json', '--lang', language], { stdin: JSON.stringify(document) }),
    ]);
    expect(answered.status).toBe(200);
    expect(ended).toEqual({ code: 0, stdout: `${answered.text}\n`, stderr: '' });
  });

  it.each([
    ['recommend', '/v1/recommendations'],
    ['review', '/v1/reviews'],
  ])('both refuse to %s at a detail that there is not', async (command, path) => {
    const ended = await runInProcess([command, '-', '--detail', 'breif'], { stdin: '{}' });
    expect(ended).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/breif.*brief, standard, full/s),
    });
    const answered = await service.call({ path: `${path}?detail=breif`, ...asJson({}) });
    expect(answered.status).toBe(400);
  });
});
