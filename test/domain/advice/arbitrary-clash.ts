import fc from 'fast-check';
import type { Rulebook } from '../../../src/domain/rulebook/rulebook.js';
import type { Workload } from '../../../src/domain/input/workload.js';
import { limitPieces } from './limit-pieces.js';
import { mergeWorkloads } from './merge-workloads.js';

/** Workloads that say several musts at once, and pass some limits: most of them can no database meet together. */
export function arbitraryClash(rulebook: Rulebook): fc.Arbitrary<Workload> {
  const musts = rulebook.selection
    .filter(({ need }) => need.strength === 'must')
    .flatMap(({ examples }) => examples.fires);
  const said = fc.uniqueArray(fc.constantFrom(...musts), { minLength: 2, maxLength: 10 });
  const bounds = fc.array(fc.constantFrom(...limitPieces(rulebook)), { maxLength: 2 });
  return fc.tuple(said, bounds).map(([some, bounded]) => mergeWorkloads([...some, ...bounded]));
}
