import type { InputFault } from '../../domain/input/input-fault.js';
import type { ObjectClass } from './field.js';
import { listFaults } from './faults/found-fault.js';
import { Walk } from './walk.js';

export interface Invalid {
  readonly kind: 'invalid';
  /** In the order of their pointers; at most 50, and together under 16 kB of JSON in either language. */
  readonly faults: readonly InputFault[];
  /** How many more faults were found. */
  readonly omitted: number;
}

export type Checked<T> = { readonly kind: 'valid'; readonly value: T } | Invalid;

/**
 * Checks a document, which may be anything, against the class that describes it. Gives all its faults at once, or a
 * plain copy of it.
 */
export const check = <T extends object>(object: ObjectClass<T>, document: unknown): Checked<T> => {
  const walk = new Walk(object);
  const value = walk.value({ kind: 'nested', of: object }, document, []);
  if (walk.found.length > 0) return { kind: 'invalid', ...listFaults(walk.found) };
  // What makes it a T is that all its checks held.
  return { kind: 'valid', value: value as T };
};
