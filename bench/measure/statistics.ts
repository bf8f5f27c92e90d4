/** The value below which a share, 0 to 1, of the values lies; NaN of none. */
export const quantile = (values: Iterable<number>, share: number): number => {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
};

export const median = (values: Iterable<number>): number => quantile(values, 0.5);

/** Least, middle and most. */
export const spreadOf = (
  values: readonly number[],
): { readonly min: number; readonly median: number; readonly max: number } => ({
  min: quantile(values, 0),
  median: median(values),
  max: quantile(values, 1),
});
