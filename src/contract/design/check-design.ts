import type { Design } from '../../domain/input/design.js';
import { check, type Invalid } from '../check/check.js';
import { DesignDto } from './design.dto.js';

export type CheckedDesign = { readonly kind: 'valid'; readonly design: Design } | Invalid;

/**
 * Judges what was sent as a design. Every door asks here; it never throws, whatever the input is. Whether what an id
 * names is there is for the review to say.
 */
export const checkDesign = (input: unknown): CheckedDesign => {
  const checked = check(DesignDto, input);
  return checked.kind === 'valid' ? { kind: 'valid', design: checked.value } : checked;
};
