import fc from 'fast-check';
import type { Rulebook } from '../../../src/domain/rulebook/rulebook.js';
import type { Workload } from '../../../src/domain/input/workload.js';
import { arbitraryExisting } from './arbitrary-existing.js';
import { arbitraryTellingWorkload } from './arbitrary-telling-workload.js';
import { limitPieces } from './limit-pieces.js';
import { mergeWorkloads } from './merge-workloads.js';

/** Workloads that set rules off and lie on either side of some limits of databases, for teams that run a few of these. */
export function arbitraryBoundedWorkload(rulebook: Rulebook): fc.Arbitrary<Workload> {
  const bounds = fc.array(fc.constantFrom(...limitPieces(rulebook)), { maxLength: 4 });
  const names = rulebook.databases.flatMap(({ id, aliases }) => [id, ...aliases]);
  const existing = arbitraryExisting([...names, 'no-such-store'], 3).map((all) =>
    all.length === 0 ? {} : { operations: { existing: all } },
  );
  return fc
    .tuple(arbitraryTellingWorkload(rulebook), bounds, existing)
    .map(([told, bounded, run]) => mergeWorkloads([told, ...bounded, run]));
}
