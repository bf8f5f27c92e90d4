/** Freezes plain data through and through; maps and functions are left as they are. */
export const freezeDeep = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || value instanceof Map) return value;
  for (const child of Object.values(value)) freezeDeep(child);
  return Object.freeze(value);
};
