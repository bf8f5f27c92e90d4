import type { FactKind, IdsKind, WordKind, WordsKind } from '../../domain/input/fact-kind.js';
import { memoize } from '../../domain/memoize.js';
import type { Text } from '../../domain/text.js';

/** A class whose fields describe one object of the contract. */
export type ObjectClass<T extends object = object> = new () => T;

export interface TextField {
  readonly kind: 'text';
  readonly minLength: number;
  /** Any length where it is left out. */
  readonly maxLength?: number;
}

/** A text by which parts of one document name each other: `ID_PATTERN` says how it is written. */
interface IdField {
  readonly kind: 'id';
}

export const ID_PATTERN = '^[a-z0-9][a-z0-9-]{0,59}$';

/** A day of the calendar, `YYYY-MM-DD`. */
interface DateField {
  readonly kind: 'date';
}

/** The one number that is allowed. */
export interface ConstantField {
  readonly kind: 'constant';
  readonly value: number;
}

/** A list of distinct ids; instead of one may stand an object of a class, which names it and says more of it. */
export interface EntriesField extends Omit<IdsKind, 'kind'> {
  readonly kind: 'entries';
  /** Its own fields are single values. */
  readonly of: ObjectClass;
}

/** An id, or an object that stands for one. */
export interface EntryField {
  readonly kind: 'entry';
  readonly id: TextField;
  readonly of: ObjectClass;
}

/** A list of distinct items. */
export type ListField = WordsKind | IdsKind | EntriesField;

const idOf = ({ minLength = 0, maxLength }: IdsKind | EntriesField): TextField => ({
  kind: 'text',
  minLength,
  ...(maxLength === undefined ? {} : { maxLength }),
});

export const entryOf = memoize((list: EntriesField): EntryField => ({ kind: 'entry', id: idOf(list), of: list.of }));

/** What each item of a list is whose items are single values. */
export const valueOf = memoize((list: WordsKind | IdsKind): WordKind | TextField =>
  list.kind === 'words' ? { kind: 'word', words: list.words } : idOf(list),
);

/** What each item of a list is. */
export const itemOf = (list: ListField): WordKind | TextField | EntryField =>
  list.kind === 'entries' ? entryOf(list) : valueOf(list);

interface NestedField {
  readonly kind: 'nested';
  readonly of: ObjectClass;
}

/** A list of objects of one class, which may be alike. */
export interface ObjectsField {
  readonly kind: 'objects';
  readonly of: ObjectClass;
  readonly minItems?: number;
  readonly maxItems: number;
}

/** What can be told without going into an object of another class. */
export type FlatField = FactKind | TextField | IdField | DateField | ConstantField;

/** What has checks of its own, beside those of what is in it. */
export type CheckedField = FlatField | ObjectsField | EntriesField;

/** What a property of an object can be. */
export type PropertyField = CheckedField | NestedField;

/** What a value can be blamed for not being: a property, or an item of a list. */
export type Field = PropertyField | EntryField;

/** A field as it stands in its object: constraints, schema, documentation and faults all follow from this. */
export interface Described {
  readonly field: PropertyField;
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

export const titleObject = (object: ObjectClass, title: ObjectTitle): void => {
  titles.set(object, title);
};

export const titleOf = (object: ObjectClass): ObjectTitle => {
  const title = titles.get(object);
  if (title === undefined) throw new Error(`${object.name} has no title`);
  return title;
};

/** One of `keys` or more is needed; where `where` is given, only if the word under its key is its word, or left out. */
export interface Demand {
  readonly where?: { readonly key: string; readonly word: string };
  readonly keys: readonly string[];
  /** What is said to whoever left them all out. */
  readonly message: Text;
}

const demands = new WeakMap<ObjectClass, Demand>();

export const demandOf = (object: ObjectClass): Demand | undefined => demands.get(object);

export const addDemand = (object: ObjectClass, demand: Demand): void => {
  demands.set(object, demand);
};

const described = new WeakMap<object, Map<string, Described>>();

export const describeField = (prototype: object, key: string, description: Described): void => {
  // What a class extends was described before it.
  const fields = described.get(prototype) ?? new Map(described.get(Object.getPrototypeOf(prototype) as object));
  described.set(prototype, fields.set(key, description));
};

/** The described fields of a class, inherited ones first, in the order in which they are written. */
export const fieldsOf = (object: ObjectClass): ReadonlyMap<string, Described> => {
  const fields = described.get(object.prototype as object);
  if (fields === undefined) throw new Error(`${object.name} describes no fields`);
  return fields;
};
