import type { Workload } from '../../domain/input/workload.js';
import { check, type Invalid } from '../check/check.js';
import { ComparisonRequestDto } from './comparison.dto.js';

/** What is asked of a comparison. */
export interface ComparisonRequest {
  readonly candidates: readonly string[];
  readonly workload?: Workload;
}

export type CheckedComparison = { readonly kind: 'valid'; readonly request: ComparisonRequest } | Invalid;

/** Judges what was sent as a comparison; whether its candidates exist is for the rulebook to say. */
export function checkComparison(input: unknown): CheckedComparison {
  const checked = check(ComparisonRequestDto, input);
  return checked.kind === 'valid' ? { kind: 'valid', request: checked.value } : checked;
}
