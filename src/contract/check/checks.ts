import type { NumberKind } from '../../domain/input/fact-kind.js';
import { memoize } from '../../domain/memoize.js';
import { isDay } from '../../domain/day.js';
import type { ValueFault } from './faults/fault-codes.js';
import {
  fieldsOf,
  ID_PATTERN,
  type CheckedField,
  type ConstantField,
  type ListField,
  type ObjectsField,
  type TextField,
} from './field.js';
import { ownValue } from './plain-object.js';

/** One constraint on a value, named by the fault that it finds. The checks of a field stand in order: a later one may rely on those before it. */
export interface Check {
  readonly code: ValueFault;
  readonly holds: (value: unknown) => boolean;
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';

const isNumberType = (value: unknown): value is number => typeof value === 'number';

// Code points, as JSON Schema counts them; class-validator's own length leaves out variation selectors.
const lengthOf = (value: unknown): number => {
  if (typeof value !== 'string') return 0;
  return value.length - (value.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
};

const numberChecks = ({ integer, min, exclusive, max }: NumberKind): Check[] => [
  { code: 'wrong-type', holds: isNumberType },
  { code: 'not-finite', holds: Number.isFinite },
  { code: 'not-an-integer', holds: (value) => !integer || Number.isInteger(value) },
  { code: 'too-small', holds: (value) => isNumberType(value) && (exclusive ? value > min : value >= min) },
  { code: 'too-large', holds: (value) => isNumberType(value) && value <= max },
];

const textChecks = ({ minLength, maxLength = Infinity }: TextField): Check[] => [
  { code: 'wrong-type', holds: isText },
  { code: 'too-short', holds: (value) => lengthOf(value) >= minLength },
  { code: 'too-long', holds: (value) => lengthOf(value) <= maxLength },
  // A lone surrogate is legal in JSON's grammar, but no answer could carry it: it has no UTF-8 form.
  { code: 'malformed-text', holds: (value) => isText(value) && !/\p{Surrogate}/u.test(value) },
];

const ID = new RegExp(ID_PATTERN);

const constantChecks = ({ value: only }: ConstantField): Check[] => [
  { code: 'wrong-type', holds: isNumberType },
  { code: 'wrong-value', holds: (value) => value === only },
];

// The bound of a list that states none: no list of words or ids comes near to it.
const MOST_ITEMS = 100;

/** How many items of a list are checked: one more than allowed is enough to know that it is too long. */
export const itemsRead = ({ maxItems = MOST_ITEMS }: ListField | ObjectsField): number =>
  Math.max(maxItems, MOST_ITEMS) + 1;

/**
 * What two items of a list have in common where they are equal as JSON Schema means it, whatever the order of keys. Of an
 * object no more is read than its class describes, and nothing deep: what has more to it is no item of such a list.
 */
export const likenessOf = (list: ListField, item: unknown): unknown => {
  if (list.kind !== 'entries') return item;
  if (typeof item !== 'object' || item === null) return typeof item === 'string' ? JSON.stringify(item) : item;
  const values = [...fieldsOf(list.of).keys()].map((key) => ownValue(item as Readonly<Record<string, unknown>>, key));
  return JSON.stringify(values.map((value) => (isText(value) || isNumberType(value) || isFlag(value) ? value : null)));
};

const isDistinct =
  (list: ListField) =>
  (value: unknown): boolean =>
    Array.isArray(value) && new Set(value.map((item) => likenessOf(list, item))).size === value.length;

const countChecks = ({ minItems = 0, maxItems = MOST_ITEMS }: ListField | ObjectsField): Check[] => [
  { code: 'wrong-type', holds: Array.isArray },
  { code: 'too-few-items', holds: (value) => Array.isArray(value) && value.length >= minItems },
  { code: 'too-many-items', holds: (value) => Array.isArray(value) && value.length <= maxItems },
];

/** What a value of this field must pass; the items of a list have the checks of their own field, or of their class. */
export const checksOf = memoize((field: CheckedField): readonly Check[] => {
  switch (field.kind) {
    case 'number':
      return numberChecks(field);
    case 'flag':
      return [{ code: 'wrong-type', holds: isFlag }];
    case 'word':
      return [
        { code: 'wrong-type', holds: isText },
        { code: 'not-a-word', holds: (value) => isText(value) && field.words.includes(value) },
      ];
    case 'text':
      return textChecks(field);
    case 'words':
    case 'ids':
    case 'entries':
      return [...countChecks(field), { code: 'duplicate-item', holds: isDistinct(field) }];
    case 'id':
      return [
        { code: 'wrong-type', holds: isText },
        { code: 'malformed-id', holds: (value) => isText(value) && ID.test(value) },
      ];
    case 'date':
      return [
        { code: 'wrong-type', holds: isText },
        { code: 'malformed-date', holds: (value) => isText(value) && isDay(value) },
      ];
    case 'constant':
      return constantChecks(field);
    case 'objects':
      return countChecks(field);
  }
});
