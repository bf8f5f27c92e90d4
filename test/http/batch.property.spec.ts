import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES } from '../../src/domain/text.js';
import { DETAILS } from '../../src/domain/detail.js';
import { arbitraryWorkload } from '../contract/arbitrary-workload.js';
import { runInProcess } from '../cli/run-in-process.js';
import { openBatch } from './open-batch.js';
import { service } from './service.js';

const LINE = fc.oneof(
  { weight: 3, arbitrary: arbitraryWorkload().map((workload) => JSON.stringify(workload)) },
  fc.json({ maxDepth: 1 }),
  fc.constantFrom('{', '{"name":"a","name":"b"}', '[1,]', '{"name":"\u0000"}', '{"name":"é"}', '{"trafic":1}'),
);

/** The answer to a line that is posted alone, as its line in a batch would be. */
async function alone(line: string, number: number, query: string): Promise<string> {
  const answered = await fetch(`${service.url}/v1/recommendations${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: line,
  });
  const key = answered.status === 200 ? 'recommendation' : 'problem';
  return `{"line":${String(number)},"${key}":${await answered.text()}}`;
}

describe('Each line of a batch', () => {
  it('is answered with the bytes that it is answered with alone, and that the command line writes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(LINE, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...DETAILS),
        fc.constantFrom(...LANGUAGES),
        async (lines, detail, language) => {
          const query = `?detail=${detail}&lang=${language}`;
          const batch = openBatch(service.url, { query });
          const body = lines.join('\n');
          batch.send(body);
          batch.end();
          const answers = await batch.rest();
          const singly = await Promise.all(lines.map((line, index) => alone(line, index + 1, query)));
          expect(answers).toEqual(singly);
          const args = ['recommend', '-', '--ndjson', '--detail', detail, '--lang', language];
          const { stdout } = await runInProcess(args, { stdin: body });
          expect(stdout).toBe(`${singly.join('\n')}\n`);
        },
      ),
      { numRuns: 12 },
    );
  });
});
