import fc from 'fast-check';
import type { Rulebook } from '../../../src/domain/rulebook/rulebook.js';
import { USE_CASES } from '../../../src/domain/input/words.js';
import type { Workload } from '../../../src/domain/input/workload.js';
import { arbitraryWorkload } from '../../contract/arbitrary-workload.js';
import { mergeWorkloads } from './merge-workloads.js';

/**
 * Workloads that set rules off. Numbers drawn at random seldom meet two thresholds at once, so the examples of a few
 * rules, which lie on both sides of their thresholds, are put together, with a use case and a little noise. What is best
 * kept out of any database seldom comes of many, so it is put together with one or two.
 */
export function arbitraryTellingWorkload({ selection, conflicts, outside }: Rulebook): fc.Arbitrary<Workload> {
  const examples = [...selection, ...conflicts].flatMap(({ examples: { fires, rests } }) => [...fires, ...rests]);
  const pieces = fc.array(fc.constantFrom(...examples), { minLength: 1, maxLength: 8 });
  const useCases = fc.uniqueArray(fc.constantFrom(...USE_CASES), { maxLength: 2 }).map((useCases) => ({ useCases }));
  const noise = arbitraryWorkload('sparse');
  const told = fc.tuple(pieces, useCases).map(([some, named]) => mergeWorkloads([named, ...some]));
  const noisy = fc.tuple(noise, pieces).map(([odd, some]) => mergeWorkloads([odd, ...some]));
  const kept = outside.flatMap(({ examples: { fires, rests } }) => [...fires, ...rests]);
  const outwards = fc
    .tuple(fc.constantFrom(...kept), fc.array(fc.constantFrom(...examples), { maxLength: 2 }))
    .map(([one, some]) => mergeWorkloads([...some, one]));
  return fc.oneof(
    { weight: 3, arbitrary: told },
    { weight: 1, arbitrary: noisy },
    { weight: 1, arbitrary: outwards },
    { weight: 1, arbitrary: arbitraryWorkload() },
  );
}
