import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkDesign } from '../../src/contract/design/check-design.js';
import { checkWorkload } from '../../src/contract/workload/check-workload.js';
import { arbitraryDesign } from './arbitrary-design.js';
import { arbitraryOf } from './arbitrary-workload.js';
import { CONTRACT, DESIGN_CONTRACT, designJudgedByAjv } from './contract-schema.js';
import { changedSomewhere, nearly } from './nearly.js';
import { placesAsAjv, withoutDoubt } from './places.js';
import { runs } from '../runs.js';

function expectVerdictOfAjv(document: unknown): void {
  const checked = checkDesign(document);
  const verdict = designJudgedByAjv(document);
  expect(checked.kind === 'valid').toBe(verdict.valid);
  if (checked.kind === 'valid' || checked.omitted > 0) return;
  expect(withoutDoubt(placesAsAjv(checked.faults))).toStrictEqual(withoutDoubt(verdict.places));
}

describe('A design that the contract accepts', () => {
  it('is taken as it stands, whatever it says', () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        expect(designJudgedByAjv(design).valid).toBe(true);
        expect(checkDesign(design)).toStrictEqual({ kind: 'valid', design });
      }),
      runs(300),
    );
  });

  it('comes back as plain objects of their own', () => {
    fc.assert(
      fc.property(arbitraryDesign, (sent) => {
        const checked = checkDesign(sent);
        const design = checked.kind === 'valid' ? checked.design : undefined;
        const [one, other] = [design?.services[0], sent.services[0]];
        expect(design).not.toBe(sent);
        expect(one).not.toBe(other);
        for (const object of [design, one, one?.workloads?.[0], one?.workloads?.[0]?.data]) {
          if (object !== undefined) expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
        }
      }),
    );
  });

  it.each([
    ['that says little', arbitraryOf(DESIGN_CONTRACT, 'sparse')],
    ['that says nearly everything', arbitraryOf(DESIGN_CONTRACT, 'dense')],
  ])('is accepted by ajv and by us, and one %s', (_, designs) => {
    fc.assert(fc.property(designs, expectVerdictOfAjv), runs(300));
  });
});

describe('A document that is nearly a design', () => {
  it.each([
    ['changed in a place or three', changedSomewhere(arbitraryDesign)],
    ['wrong here and there', nearly(DESIGN_CONTRACT)],
  ])('is blamed in all the places, and only those, where ajv finds it wrong: %s', (_, documents) => {
    fc.assert(fc.property(documents, expectVerdictOfAjv), runs(500));
  });
});

describe('A workload in a design', () => {
  it('is judged as it is alone, to the last fault', () => {
    fc.assert(
      fc.property(nearly(CONTRACT), (workload) => {
        const alone = checkWorkload(workload);
        const within = checkDesign({ version: 1, system: 'x', services: [{ id: 's', workloads: [workload] }] });
        if (alone.kind === 'valid' || within.kind === 'valid') {
          expect(within.kind).toBe(alone.kind);
          return;
        }
        if (alone.omitted > 0 || within.omitted > 0) return;
        const codes = ({ pointer, code }: { readonly pointer: string; readonly code: string }): string =>
          `${pointer} ${code}`;
        expect(within.faults.map(codes)).toEqual(
          alone.faults.map((fault) => codes({ ...fault, pointer: `/services/0/workloads/0${fault.pointer}` })),
        );
      }),
      runs(500),
    );
  });
});

describe('Anything at all', () => {
  const keys = fc.constantFrom('version', 'services', 'datastores', 'interactions', 'workloads', 'id', '__proto__');
  it.each([
    ['JSON', fc.jsonValue()],
    ['JavaScript', fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true })],
    ['JavaScript under known keys', fc.dictionary(keys, fc.anything({ withSparseArray: true, withBigInt: true }))],
    [
      'JavaScript in known lists',
      fc.dictionary(
        keys,
        fc.array(fc.dictionary(keys, fc.anything({ withSparseArray: true, maxDepth: 1 })), { maxLength: 4 }),
      ),
    ],
  ])('gets an answer: %s', (_, anything: fc.Arbitrary<unknown>) => {
    fc.assert(
      fc.property(anything, (document) => {
        const checked = checkDesign(document);
        if (checked.kind === 'invalid') expect(checked.faults.length).toBeGreaterThan(0);
      }),
      runs(200),
    );
  });
});
