import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WORKLOAD_EXAMPLES } from '../../src/contract/workload/workload-examples.js';
import { LANGUAGES } from '../../src/domain/text.js';
import { arbitraryWorkload } from '../contract/arbitrary-workload.js';
import { asJson, service } from './service.js';
import { runs } from '../runs.js';

const path = '/v1/recommendations';

/** The same with the keys of every object in another order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]) => [key, turned(member)])
      .reverse(),
  );
}

describe('A recommendation', () => {
  it('is given for every valid workload, the same bytes each time, whatever the order of keys', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryWorkload(), fc.constantFrom(...LANGUAGES), async (workload, language) => {
        const first = await service.call({ path, ...asJson(workload, language) });
        expect(first.status).toBe(200);
        expect((await service.call({ path, ...asJson(workload, language) })).text).toBe(first.text);
        expect((await service.call({ path, ...asJson(turned(workload), language) })).text).toBe(first.text);
      }),
      // That order and time change nothing is proven where it is cheaper: of the contract and of what decides.
      { numRuns: 25 },
    );
  });

  it('is refused, never failed, for any other JSON', async () => {
    const members = fc.dictionary(fc.constantFrom('name', 'data', 'access', 'useCases', '__proto__'), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), members), async (document) => {
        const { status } = await service.call({ path, ...asJson(document) });
        expect([200, 422]).toContain(status);
      }),
      runs(300),
    );
  });

  it('is refused, never failed, for any bytes, types and languages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('application/json', 'application/json;charset=utf-8', 'text/plain', ';', 'a/b;c'),
        fc.stringMatching(/^[ -~]{0,40}$/),
        async (bytes, type, free) => {
          const headers = {
            'content-type': type,
            'accept-language': free,
            'if-none-match': free,
            'x-request-id': free,
          };
          const { status } = await service.call({ method: 'POST', path, headers, body: Uint8Array.from(bytes) });
          expect([200, 400, 415, 422]).toContain(status);
        },
      ),
      runs(300),
    );
  });

  it('does not depend on what else is asked at the same time', async () => {
    const calls = Array.from({ length: 40 }, (_, index) => {
      const example = WORKLOAD_EXAMPLES[index % WORKLOAD_EXAMPLES.length];
      return { path, ...asJson(example?.workload, LANGUAGES[index % LANGUAGES.length]) };
    });
    const oneByOne: string[] = [];
    for (const call of calls) oneByOne.push((await service.call(call)).text);
    const atOnce = await Promise.all(calls.map((call) => service.call(call)));
    expect(atOnce.map(({ text }) => text)).toEqual(oneByOne);
  });
});
