import { itemsRead } from './checks.js';
import { fieldsOf, type ObjectClass } from './field.js';
import { firstItems } from './instance.js';
import { isPlainObject } from './plain-object.js';
import type { Place } from './pointer.js';

/** An object of a document that stands where the contract has one, and the class that describes it. */
export interface StandingObject {
  readonly object: ObjectClass;
  readonly value: Readonly<Record<string, unknown>>;
  readonly place: Place;
}

// Into one list: a large design has a hundred thousand objects.
function gather(object: ObjectClass, document: unknown, place: Place, found: StandingObject[]): void {
  if (!isPlainObject(document)) return;
  found.push({ object, value: document, place });
  for (const [key, { field }] of fieldsOf(object)) {
    if ((field.kind !== 'nested' && field.kind !== 'objects') || !Object.hasOwn(document, key)) continue;
    const value = document[key];
    if (field.kind === 'nested') gather(field.of, value, [...place, key], found);
    else if (Array.isArray(value)) {
      for (const [index, item] of firstItems(value, itemsRead(field)).entries()) {
        gather(field.of, item, [...place, key, index], found);
      }
    }
  }
}

/** Every object of a document that the contract describes, as far as lists are looked at. */
export function objectsIn(object: ObjectClass, document: unknown): readonly StandingObject[] {
  const found: StandingObject[] = [];
  gather(object, document, [], found);
  return found;
}
