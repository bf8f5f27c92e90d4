import type { Source } from './source.js';
import type { Text } from '../text.js';

/** How well a family, a database or a style has a trait, best first. */
export const SUPPORT_LEVELS = ['native', 'good', 'workable', 'weak', 'absent'] as const;
export type SupportLevel = (typeof SUPPORT_LEVELS)[number];

export interface Support {
  readonly level: SupportLevel;
  readonly evidence: Text;
  readonly source: Source;
}
