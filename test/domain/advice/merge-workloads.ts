import type { Workload } from '../../../src/domain/input/workload.js';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function mergeValues(one: unknown, other: unknown): unknown {
  if (isPlain(one) && isPlain(other)) return mergePlain(one, other);
  if (Array.isArray(one) && Array.isArray(other)) {
    const all = [...(one as unknown[]), ...(other as unknown[])];
    return [...new Map(all.map((item) => [JSON.stringify(item), item])).values()];
  }
  return other;
}

const mergePlain = (one: Plain, other: Plain): Plain =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((key) => [
      key,
      key in one && key in other ? mergeValues(one[key], other[key]) : (other[key] ?? one[key]),
    ]),
  );

/** One workload that says all that its parts say: lists add up, of single values the last one stands. */
export const mergeWorkloads = (parts: readonly object[]): Workload => ({
  name: 'Merged',
  ...parts.reduce<Plain>((sum, part) => mergePlain(sum, part as Plain), {}),
});
