/** The same document with its keys in another order, at every depth; lists stay as they are. */
export function shuffled(value: unknown, seed: number): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  // Any order that depends on nothing but the key and the seed will do.
  const placeOf = (key: string): number =>
    ((key.length * 31 + key.charCodeAt(0) * 7 + key.charCodeAt(key.length - 1)) * seed) % 997;
  const entries = Object.entries(value).map(([key, below]): [string, unknown] => [key, shuffled(below, seed)]);
  return Object.fromEntries(entries.sort(([one], [other]) => placeOf(one) - placeOf(other)));
}
