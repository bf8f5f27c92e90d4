import type { Unit } from './units.js';

/** A class whose fields describe one object of the contract. */
export type ObjectClass<T extends object = object> = new () => T;

export interface NumberField {
  readonly kind: 'number';
  readonly integer: boolean;
  /** The least value allowed; or `above`, which itself is not allowed. */
  readonly min?: number;
  readonly above?: number;
  readonly max: number;
  readonly unit?: Unit;
}

export interface FlagField {
  readonly kind: 'flag';
}

export interface WordField {
  readonly kind: 'word';
  readonly words: readonly string[];
}

export interface TextField {
  readonly kind: 'text';
  readonly minLength: number;
  readonly maxLength: number;
}

/** A list of distinct items. */
export interface ListField {
  readonly kind: 'list';
  readonly item: WordField | TextField;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export interface NestedField {
  readonly kind: 'nested';
  readonly of: ObjectClass;
}

export type Field = NumberField | FlagField | WordField | TextField | ListField | NestedField;

/** A field as it stands in its object: constraints, schema, documentation and faults all follow from this. */
export interface Described {
  readonly field: Field;
  readonly required: boolean;
  /** One or two English sentences; unit and range are added from the field. */
  readonly meaning: string;
  readonly example?: unknown;
}

/** What the OpenAPI document and the published schemas call an object of the contract, and say of it. */
export interface ObjectTitle {
  readonly name: string;
  readonly meaning: string;
}

const titles = new WeakMap<ObjectClass, ObjectTitle>();

export function titleObject(object: ObjectClass, title: ObjectTitle): void {
  titles.set(object, title);
}

export function titleOf(object: ObjectClass): ObjectTitle {
  const title = titles.get(object);
  if (title === undefined) throw new Error(`${object.name} has no title`);
  return title;
}

const described = new WeakMap<object, Map<string, Described>>();

export function describeField(prototype: object, key: string, description: Described): void {
  const fields = described.get(prototype) ?? new Map<string, Described>();
  described.set(prototype, fields.set(key, description));
}

/** The described fields of a class, in the order in which they are written. */
export function fieldsOf(object: ObjectClass): ReadonlyMap<string, Described> {
  const fields = described.get(object.prototype as object);
  if (fields === undefined) throw new Error(`${object.name} describes no fields`);
  return fields;
}
