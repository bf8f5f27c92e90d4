import { checksOf } from './checks.js';
import { expectationOf } from './expectation.js';
import type { ValueFault } from './fault-codes.js';
import { fieldsOf, type Field, type ListField, type ObjectClass, type ObjectsField } from './field.js';
import type { FoundFault } from './found-fault.js';
import { faultMessage } from './messages.js';
import { nearest } from '../../domain/nearest.js';
import type { Place } from './pointer.js';
import { preview } from './preview.js';

export const faultAt = (place: Place, code: ValueFault, field: Field, value: unknown): FoundFault => ({
  place,
  tell: () => {
    const didYouMean =
      code === 'not-a-word' && field.kind === 'word' && typeof value === 'string'
        ? nearest(value, field.words)
        : undefined;
    return {
      code,
      message: faultMessage(code, field.kind, value),
      expected: expectationOf(field),
      ...(value === undefined ? {} : { received: preview(value) }),
      ...(didYouMean === undefined ? {} : { didYouMean }),
    };
  },
});

const failedBy = (field: Field, value: unknown): ValueFault | undefined =>
  checksOf(field).find(({ holds }) => !holds(value))?.code;

/** Gathers into one list: a large design has a hundred thousand objects, and few of them have a fault. */
class Seeker {
  readonly found: FoundFault[] = [];

  value(field: Field, value: unknown, place: Place): void {
    if (field.kind === 'list' && Array.isArray(value)) this.list(field, value, place);
    else if (field.kind === 'objects' && Array.isArray(value)) this.objects(field, value, place);
    else if (field.kind === 'nested' && value instanceof field.of) this.object(field.of, value, place);
    else this.itself(field, value, place);
  }

  private itself(field: Field, value: unknown, place: Place): void {
    const code = failedBy(field, value);
    // Of a repeat the item is to blame.
    if (code !== undefined && code !== 'duplicate-item') this.found.push(faultAt(place, code, field, value));
  }

  private list(field: ListField, items: readonly unknown[], place: Place): void {
    this.itself(field, items, place);
    for (const [index, item] of items.entries()) {
      const repeated = items.indexOf(item) < index ? 'duplicate-item' : undefined;
      const code = failedBy(field.item, item) ?? repeated;
      if (code !== undefined) this.found.push(faultAt([...place, index], code, field.item, item));
    }
  }

  private objects(field: ObjectsField, items: readonly unknown[], place: Place): void {
    this.itself(field, items, place);
    const each: Field = { kind: 'nested', of: field.of };
    for (const [index, item] of items.entries()) this.value(each, item, [...place, index]);
  }

  private object(object: ObjectClass, instance: object, place: Place): void {
    for (const [key, { field, required }] of fieldsOf(object)) {
      const value: unknown = Reflect.get(instance, key);
      if (value !== undefined) this.value(field, value, [...place, key]);
      else if (required) this.found.push(faultAt([...place, key], 'missing', field, value));
    }
  }
}

/** What is wrong with a value that is given, and with all that it holds: a fault for each place. */
export function faultsInValue(field: Field, value: unknown, place: Place): readonly FoundFault[] {
  const seeker = new Seeker();
  seeker.value(field, value, place);
  return seeker.found;
}
