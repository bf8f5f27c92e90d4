import type { Invalid } from '../../contract/check/check.js';
import { Refused } from './refused.js';
import type { ProblemCode } from './refusal.js';

export type InvalidCode = Extract<ProblemCode, `invalid-${string}`>;

/** Refuses what was found invalid, with all its faults. */
export const refuse = (code: InvalidCode, { faults, omitted }: Invalid): never => {
  throw new Refused({ code, faults, omitted });
};

/** What a check found valid, or the refusal. */
export const validOrRefuse = <Valid extends { readonly kind: 'valid' }>(
  code: InvalidCode,
  checked: Valid | Invalid,
): Valid => (checked.kind === 'valid' ? checked : refuse(code, checked));
