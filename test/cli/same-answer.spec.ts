import { describe, expect, it } from '@jest/globals';
import { DESIGN_EXAMPLES } from '../../src/contract/design/design-examples.js';
import { WORKLOAD_EXAMPLES } from '../../src/contract/workload/workload-examples.js';
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

describe('The command line and the HTTP API', () => {
  it.each(CALLS)('answer $id in $language with the same bytes', async ({ path, args, document, language }) => {
    const [answered, ended] = await Promise.all([
      service.call({ path, ...asJson(document, language) }),
      runInProcess([...args, '--format', 'json', '--lang', language], { stdin: JSON.stringify(document) }),
    ]);
    expect(answered.status).toBe(200);
    expect(ended).toEqual({ code: 0, stdout: `${answered.text}\n`, stderr: '' });
  });
});
