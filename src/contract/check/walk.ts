import { checksOf, itemsRead, likenessOf } from './checks.js';
import type { ValueFault } from './faults/fault-codes.js';
import {
  fieldsOf,
  itemOf,
  type CheckedField,
  type Field,
  type ListField,
  type ObjectClass,
  type ObjectsField,
} from './field.js';
import type { FoundFault } from './faults/found-fault.js';
import { isPlainObject, ownValue } from './plain-object.js';
import type { Place } from './faults/pointer.js';
import { unknownKeys } from './faults/unknown-keys.js';
import { unmetDemand } from './faults/unmet-demand.js';
import { valueFault } from './faults/value-fault.js';

/**
 * One walk over a document: what is wrong with it is found, and what is right is copied. It goes where the contract
 * goes, however deep the document is, and gathers into one list, since a design may hold a hundred thousand objects.
 */
export class Walk {
  readonly found: FoundFault[] = [];

  constructor(private readonly root: ObjectClass) {}

  /** A copy of the value, which is sound as long as nothing was found. */
  value(field: Field, value: unknown, place: Place): unknown {
    switch (field.kind) {
      case 'nested':
        if (isPlainObject(value)) return this.object(field.of, value, place);
        this.blame('wrong-type', field, value, place);
        return undefined;
      case 'objects':
        return Array.isArray(value) ? this.objects(field, value, place) : this.itself(field, value, place);
      case 'words':
      case 'ids':
      case 'entries':
        return Array.isArray(value) ? this.list(field, value, place) : this.itself(field, value, place);
      case 'entry':
        if (isPlainObject(value)) return this.object(field.of, value, place);
        if (typeof value === 'string') return this.itself(field.id, value, place);
        this.blame('wrong-type', field, value, place);
        return undefined;
      default:
        return this.itself(field, value, place);
    }
  }

  private object(of: ObjectClass, object: Readonly<Record<string, unknown>>, place: Place): object {
    this.found.push(...unknownKeys(this.root, of, object, place), ...unmetDemand(of, object, place));
    const copy: Record<string, unknown> = {};
    for (const [key, { field, required }] of fieldsOf(of)) {
      const given = ownValue(object, key);
      if (given !== undefined) copy[key] = this.value(field, given, [...place, key]);
      else if (required) this.blame('missing', field, given, [...place, key]);
    }
    return copy;
  }

  private objects(field: ObjectsField, items: readonly unknown[], place: Place): readonly unknown[] {
    const read = firstItems(items, itemsRead(field));
    this.itself(field, read, place);
    const each: Field = { kind: 'nested', of: field.of };
    return read.map((item, index) => this.value(each, item, [...place, index]));
  }

  private list(field: ListField, items: readonly unknown[], place: Place): readonly unknown[] {
    const read = firstItems(items, itemsRead(field));
    this.itself(field, read, place);
    const each = itemOf(field);
    const before = new Set<unknown>();
    return read.map((item, index) => {
      const found = this.found.length;
      const copy = this.value(each, item, [...place, index]);
      // An item that is wrong in itself is not called a repeat as well.
      if (this.found.length > found) return copy;
      const likeness = likenessOf(field, item);
      if (before.has(likeness)) this.blame('duplicate-item', each, item, [...place, index]);
      before.add(likeness);
      return copy;
    });
  }

  private itself(field: CheckedField, value: unknown, place: Place): unknown {
    const code = failedBy(field, value);
    // Of a repeat the item is to blame.
    if (code !== undefined && code !== 'duplicate-item') this.blame(code, field, value, place);
    // Minus zero is zero, and should read so in a sentence.
    return value === 0 ? 0 : value;
  }

  private blame(code: ValueFault, field: Field, value: unknown, place: Place): void {
    this.found.push(valueFault(place, code, field, value));
  }
}

const failedBy = (field: CheckedField, value: unknown): ValueFault | undefined =>
  checksOf(field).find(({ holds }) => !holds(value))?.code;

/** A hole becomes an undefined item, which the checks of items do not skip. */
const firstItems = (items: readonly unknown[], most: number): unknown[] =>
  Array.from({ length: Math.min(items.length, most) }, (_, index) => items[index]);
