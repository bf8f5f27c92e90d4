import type { Workload } from '../../domain/input/workload.js';
import { check, type Invalid } from '../check/check.js';
import { ComparisonRequestDto } from './comparison.dto.js';

/** What is asked of a comparison. */
export interface ComparisonRequest {
  readonly candidates: readonly string[];
  readonly workload?: Workload;
}

export type CheckedComparison = { readonly kind: 'valid'; readonly request: ComparisonRequest } | Invalid;

/** Checks what was sent as a comparison. Whether its candidates exist is checked later, by the rulebook. */
export const checkComparison = (input: unknown): CheckedComparison => {
  const checked = check(ComparisonRequestDto, input);
  return checked.kind === 'valid' ? { kind: 'valid', request: checked.value } : checked;
};
