/** What stands in a document at an RFC 6901 pointer, or undefined where nothing does. */
export function resolvePointer(document: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>((place, step) => {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    return typeof place === 'object' && place !== null && Object.hasOwn(place, key)
      ? Reflect.get(place, key)
      : undefined;
  }, document);
}
