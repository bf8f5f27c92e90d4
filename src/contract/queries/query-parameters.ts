import type { Invalid } from '../check/check.js';
import { listFaults, type FoundFault } from '../check/faults/found-fault.js';

/** The parameters of a query in the order in which they stand, decoded. */
export type QueryParameters = readonly (readonly [name: string, value: string])[];

/** A query has no JSON to point into: `?` and the name of the parameter tell the place. */
export const invalidQuery = (found: readonly FoundFault[]): Invalid => {
  const { faults, omitted } = listFaults(found);
  return {
    kind: 'invalid',
    faults: faults.map((fault) => ({ ...fault, pointer: `?${fault.pointer.slice(1)}` })),
    omitted,
  };
};
