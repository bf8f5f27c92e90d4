import { fieldsOf, type Field, type ObjectClass } from '../../src/contract/check/field.js';
import { isPlainObject } from '../../src/contract/check/plain-object.js';

/** A key that every object has from its birth: class-validator takes it for known. */
export const isInherited = (key: string): boolean => key in {};

function read(field: Field, value: unknown): unknown {
  if (field.kind === 'nested') return instanceFrom(field.of, value);
  if ((field.kind !== 'objects' && field.kind !== 'entries') || !Array.isArray(value)) return value;
  return value.map((item) => instanceFrom(field.of, item));
}

/**
 * What a pipe of Nest would give class-validator: instances of the classes where the contract has objects. Keys that
 * every object inherits are left out; one that is called `constructor` would even hide the class.
 */
export function instanceFrom(object: ObjectClass, document: unknown): unknown {
  if (!isPlainObject(document)) return document;
  const instance = new object();
  for (const [key, value] of Object.entries(document)) {
    const described = fieldsOf(object).get(key);
    const given = described === undefined ? value : read(described.field, value);
    if (given !== undefined && !isInherited(key)) Reflect.set(instance, key, given);
  }
  return instance;
}
