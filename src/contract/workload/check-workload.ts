import type { Workload } from '../../domain/input/workload.js';
import { check, type Invalid } from '../check/check.js';
import { WorkloadDto } from './workload.dto.js';

export type CheckedWorkload = { readonly kind: 'valid'; readonly workload: Workload } | Invalid;

/** Judges what was sent as a workload. Every door asks here; it never throws, whatever the input is. */
export const checkWorkload = (input: unknown): CheckedWorkload => {
  const checked = check(WorkloadDto, input);
  return checked.kind === 'valid' ? { kind: 'valid', workload: checked.value } : checked;
};
