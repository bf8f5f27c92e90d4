import type { InputFault } from '../../src/domain/input/input-fault.js';

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));

// ajv reports a key or a repeat at the object or the list that it is in.
function placeForAjv({ pointer, code }: InputFault): string {
  if (code === 'duplicate-item') return `${parentOf(pointer)}#`;
  return ['missing', 'unknown-key'].includes(code) ? parentOf(pointer) : pointer;
}

/** Where ajv would see these faults. */
export const placesAsAjv = (faults: readonly InputFault[]): ReadonlySet<string> => new Set(faults.map(placeForAjv));

/** Sorted, without the repeats of items that are wrong themselves: of those ajv says so as well, and we do not. */
export function withoutDoubt(places: ReadonlySet<string>): readonly string[] {
  const all = [...places];
  return all
    .filter((place) => !place.endsWith('#') || !all.some((other) => other.startsWith(`${place.slice(0, -1)}/`)))
    .sort();
}
