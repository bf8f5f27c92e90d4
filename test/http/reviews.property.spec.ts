import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES } from '../../src/domain/text.js';
import { REVIEW_TYPES } from '../../src/report/formats/formats.js';
import { arbitraryDesign } from '../contract/arbitrary-design.js';
import { DESIGN_CONTRACT } from '../contract/contract-schema.js';
import { nearly } from '../contract/nearly.js';
import { faultsOfSarif } from '../report/formats/sarif-schema.js';
import { faultsOfJunit } from '../report/formats/xml-faults.js';
import { asJson, service, type Answered } from './service.js';
import { runs } from '../runs.js';

const TYPES = Object.values(REVIEW_TYPES);

describe('A review', () => {
  // Whether an answer is as the document says is seen by `call`.
  const post = (design: unknown, accept: string, language: string, query = ''): Promise<Answered> => {
    const { headers, ...call } = asJson(design, language);
    return service.call({ path: `/v1/reviews${query}`, ...call, headers: { ...headers, accept } });
  };

  it('is given for every valid design, the same bytes each time, in every language and format', async () => {
    const namedDesign = arbitraryDesign.filter(({ system }) => /[\p{L}\p{N}]/u.test(system));
    const query = fc.constantFrom('', '?ignores=off', '?ignores=honoured', '?detail=brief', '?ignores=off&detail=full');
    await fc.assert(
      fc.asyncProperty(
        namedDesign,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...TYPES),
        query,
        async (design, language, type, asked) => {
          const first = await post(design, type, language, asked);
          expect([first.status, first.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
          expect((await post(design, type, language, asked)).text).toBe(first.text);
          if (type === 'application/sarif+json') expect(faultsOfSarif(first.json)).toEqual([]);
          if (type.endsWith('xml')) expect(await faultsOfJunit([first.text])).toEqual([]);
        },
      ),
      runs(100),
    );
  });

  it('is refused, never failed, for any other JSON', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(nearly(DESIGN_CONTRACT), fc.jsonValue()),
        fc.constantFrom(...TYPES),
        async (document, type) => {
          const { status } = await post(document, type, 'en');
          expect([200, 422]).toContain(status);
        },
      ),
      runs(150),
    );
  });

  it('is refused, never failed, for any Accept and any query', async () => {
    const design = { version: 1, system: 'x', services: [{ id: 'a' }] };
    const ranges = fc.array(
      fc.tuple(fc.constantFrom(...TYPES, '*/*', 'text/*', 'a/b', ''), fc.constantFrom('', ';q=0', ';q=0.5', ';q=x')),
      { maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(ranges, fc.webQueryParameters(), fc.boolean(), async (accepted, query, asks) => {
        const { status } = await post(
          design,
          accepted.map((parts) => parts.join('')).join(', '),
          'en',
          asks ? `?${query}` : '',
        );
        expect([200, 400, 406]).toContain(status);
      }),
      runs(200),
    );
  });
});
