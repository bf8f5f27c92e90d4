import type { Need } from './needs/gather-needs.js';

/** Traits that tests of consistency tell of: where none of them is needed, what they found is of no use. */
export const TESTED_TRAITS: readonly string[] = [
  'strong-reads',
  'fresh-reads',
  'multi-record-transactions',
  'cross-entity-transactions',
];

/** Whether a workload needs what tests of consistency are about. */
export const asksForConsistency = (needs: readonly Pick<Need, 'trait'>[]): boolean =>
  needs.some(({ trait }) => TESTED_TRAITS.includes(trait));
