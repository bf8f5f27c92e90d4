import type { Detail } from '../../src/domain/detail.js';

/** The most that an answer may come to: for people and agents with little room, for programs, and before callers cut it. */
const MOST: Readonly<Record<Detail, { readonly count: number; readonly unit: 'bytes' | 'characters' }>> = {
  brief: { count: 6000, unit: 'bytes' },
  standard: { count: 32_000, unit: 'bytes' },
  full: { count: 99_999, unit: 'characters' },
};

/** By how much an answer is too large, if it is. */
export const faultsOfSize = (answer: unknown, detail: Detail): readonly string[] => {
  const { count, unit } = MOST[detail];
  const text = JSON.stringify(answer);
  const size = unit === 'bytes' ? Buffer.byteLength(text) : text.length;
  return size > count ? [`${detail}: ${size} ${unit}`] : [];
};
