/** Remembers what was worked out from what never changes, such as a part of the rulebook, for as long as that lives. */
export const memoize = <Part extends object, Result extends object | string>(
  work: (part: Part) => Result,
): ((part: Part) => Result) => {
  const results = new WeakMap<Part, Result>();
  return (part) => {
    const known = results.get(part);
    if (known !== undefined) return known;
    const result = work(part);
    results.set(part, result);
    return result;
  };
};
