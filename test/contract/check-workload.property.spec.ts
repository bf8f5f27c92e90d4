import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkWorkload } from '../../src/contract/workload/check-workload.js';
import { arbitraryWorkload } from './arbitrary-workload.js';
import { CONTRACT, judgedByAjv } from './contract-schema.js';
import { junk, nearly, pathsIn, replaced } from './nearly.js';
import { placesAsAjv, withoutDoubt } from './places.js';
import { runs } from '../runs.js';

describe('A workload that the contract accepts', () => {
  it('is taken as it stands, whatever it says', () => {
    fc.assert(
      fc.property(arbitraryWorkload(), (workload) => {
        expect(judgedByAjv(workload).valid).toBe(true);
        expect(checkWorkload(workload)).toStrictEqual({ kind: 'valid', workload });
      }),
      runs(1000),
    );
  });

  it('comes back as plain objects of their own', () => {
    fc.assert(
      fc.property(arbitraryWorkload('dense'), (sent) => {
        const checked = checkWorkload(sent);
        const workload = checked.kind === 'valid' ? checked.workload : undefined;
        expect(workload).not.toBe(sent);
        for (const object of [workload, workload?.data, workload?.traffic]) {
          if (object !== undefined) expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
        }
      }),
    );
  });
});

describe('One change to a valid workload', () => {
  it('gets the verdict that ajv gives by the contract, and the blame', () => {
    const change = fc.constantFrom(...pathsIn(CONTRACT));
    fc.assert(
      fc.property(arbitraryWorkload('dense'), change, junk, (workload, path, value) => {
        const document = replaced(workload, path, value);
        const checked = checkWorkload(document);
        expect(checked.kind === 'valid').toBe(judgedByAjv(document).valid);
        const blamed = checked.kind === 'invalid' ? checked.faults : [];
        for (const { pointer } of blamed) expect(`${pointer}/`.startsWith(`/${path.join('/')}/`)).toBe(true);
      }),
      runs(2000),
    );
  });
});

describe('A document that is nearly a workload', () => {
  it('is blamed in all the places, and only those, where ajv finds it wrong', () => {
    fc.assert(
      fc.property(nearly(CONTRACT), (document) => {
        const checked = checkWorkload(document);
        const verdict = judgedByAjv(document);
        expect(checked.kind === 'valid').toBe(verdict.valid);
        if (checked.kind === 'valid' || checked.omitted > 0) return;
        expect(withoutDoubt(placesAsAjv(checked.faults))).toStrictEqual(withoutDoubt(verdict.places));
      }),
      runs(2000),
    );
  });

  it('is answered the same way whatever the order of its keys', () => {
    const reversed = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      return Object.fromEntries(
        Object.entries(value)
          .map(([key, below]): [string, unknown] => [key, reversed(below)])
          .toReversed(),
      );
    };
    fc.assert(
      fc.property(nearly(CONTRACT), (document) => {
        // What was received is quoted as it was written.
        const withoutQuotes = (answer: unknown): string =>
          JSON.stringify(answer, (key, value: unknown) => (key === 'received' ? undefined : value));
        expect(withoutQuotes(checkWorkload(reversed(document)))).toBe(withoutQuotes(checkWorkload(document)));
      }),
    );
  });
});

describe('Anything at all', () => {
  it.each([
    ['JSON', fc.jsonValue()],
    [
      'JavaScript',
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true, withNullPrototype: true }),
    ],
    [
      'JavaScript under known keys',
      fc.dictionary(fc.constantFrom('name', 'useCases', 'data', 'access'), fc.anything({ withSparseArray: true })),
    ],
  ])('gets an answer: %s', (_, anything: fc.Arbitrary<unknown>) => {
    fc.assert(
      fc.property(anything, (document) => {
        const checked = checkWorkload(document);
        if (checked.kind === 'invalid') expect(checked.faults.length).toBeGreaterThan(0);
      }),
      runs(1000),
    );
  });
});
