import type { Row } from './row.js';

/** How thoroughly is measured. */
export interface Effort {
  /** 1 for figures that are worth to be kept, less for a first look. */
  readonly scale: number;
}

/** A part of the bench, which can be asked for alone. */
export type Part = (effort: Effort) => Promise<readonly Row[]>;

/** So many times, but at least `least` times. */
export const times = ({ scale }: Effort, full: number, least = 1): number => Math.max(least, Math.round(full * scale));
