/** Remembers what was worked out from a part of the rulebook, which never changes: once for each, as long as it lives. */
export const memoize = <Part extends object, Result extends object>(
  work: (part: Part) => Result,
): ((part: Part) => Result) => {
  const results = new WeakMap<Part, Result>();
  return (part) => {
    const known = results.get(part) ?? work(part);
    results.set(part, known);
    return known;
  };
};
