/** Freezes plain data through and through. A map cannot be frozen, so its type alone guards it; what it holds is frozen. */
export const freezeDeep = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  const held: Iterable<unknown> = value instanceof Map ? value.values() : Object.values(value);
  for (const child of held) freezeDeep(child);
  return value instanceof Map ? value : Object.freeze(value);
};
