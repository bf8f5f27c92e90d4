import { itemsRead } from './checks.js';
import { fieldsOf, type Field, type ObjectClass } from './field.js';
import { isPlainObject } from './plain-object.js';

/** A hole becomes an undefined item, which the checks of items do not skip. */
export const firstItems = (items: readonly unknown[], most: number): unknown[] =>
  Array.from({ length: Math.min(items.length, most) }, (_, index) => items[index]);

function read(field: Field, value: unknown): unknown {
  if (field.kind === 'nested') return instanceFrom(field.of, value);
  if (field.kind === 'list' && Array.isArray(value)) return firstItems(value, itemsRead(field));
  if (field.kind === 'objects' && Array.isArray(value)) {
    return firstItems(value, itemsRead(field)).map((item) => instanceFrom(field.of, item));
  }
  // Minus zero is zero, and should read so in a sentence.
  return value === 0 ? 0 : value;
}

/**
 * An instance for class-validator to judge: what a document has under the known keys, and no more. It goes where the
 * contract goes, however deep the document is. A document that is no object comes back as it is.
 */
export function instanceFrom(object: ObjectClass, document: unknown): unknown {
  if (!isPlainObject(document)) return document;
  const instance = new object();
  for (const [key, { field }] of fieldsOf(object)) {
    if (Object.hasOwn(document, key)) Reflect.set(instance, key, read(field, document[key]));
  }
  return instance;
}

/** The same values as a plain object, without what is undefined. */
export function plainFrom(object: ObjectClass, instance: object): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const [key, { field }] of fieldsOf(object)) {
    const value: unknown = Reflect.get(instance, key);
    if (value === undefined) continue;
    plain[key] = plainValue(field, value);
  }
  return plain;
}

function plainValue(field: Field, value: unknown): unknown {
  if (field.kind === 'nested') return value instanceof field.of ? plainFrom(field.of, value) : value;
  if (field.kind !== 'objects' || !Array.isArray(value)) return value;
  return value.map((item: unknown) => (item instanceof field.of ? plainFrom(field.of, item) : item));
}
