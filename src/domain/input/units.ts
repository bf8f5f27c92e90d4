import type { Text } from '../text.js';

/** The units that numbers of the contract are given in. */
export const UNITS = {
  kB: { en: 'kB', ko: 'kB' },
  GB: { en: 'GB', ko: 'GB' },
  gbPerMonth: { en: 'GB per month', ko: 'GB/월' },
  days: { en: 'days', ko: '일' },
  seconds: { en: 'seconds', ko: '초' },
  ms: { en: 'ms', ko: 'ms' },
  perSecond: { en: 'per second', ko: '초당' },
  percent: { en: '%', ko: '%' },
} as const satisfies Readonly<Record<string, Text>>;
export type Unit = keyof typeof UNITS;
