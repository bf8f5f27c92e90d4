import fc from 'fast-check';
import type { Rulebook } from '../../src/domain/rulebook.js';
import type { Workload } from '../../src/domain/workload.js';
import { mergeWorkloads } from './merge-workloads.js';

/** Workloads that say several musts at once: most of them can no family meet together. */
export function arbitraryClash({ selection }: Rulebook): fc.Arbitrary<Workload> {
  const musts = selection.filter(({ need }) => need.strength === 'must').flatMap(({ examples }) => examples.fires);
  return fc.uniqueArray(fc.constantFrom(...musts), { minLength: 2, maxLength: 10 }).map(mergeWorkloads);
}
