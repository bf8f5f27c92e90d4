import { isIn } from 'class-validator/cjs/decorator/common/IsIn.js';
import { isBoolean } from 'class-validator/cjs/decorator/typechecker/IsBoolean.js';
import { isInt } from 'class-validator/cjs/decorator/typechecker/IsInt.js';
import { isString } from 'class-validator/cjs/decorator/typechecker/IsString.js';
import { isDay } from '../../domain/day.js';
import type { ValueFault } from './fault-codes.js';
import {
  ID_PATTERN,
  type ConstantField,
  type Field,
  type ListField,
  type NumberField,
  type ObjectsField,
  type TextField,
} from './field.js';

/** One constraint on a value, named by the fault that it finds. The checks of a field stand in order: a later one may rely on those before it. */
export interface Check {
  readonly code: ValueFault;
  readonly holds: (value: unknown) => boolean;
}

const isNumberType = (value: unknown): value is number => typeof value === 'number';

// Code points, as JSON Schema counts them; class-validator's own length leaves out variation selectors.
function lengthOf(value: unknown): number {
  if (typeof value !== 'string') return 0;
  return value.length - (value.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}

const numberChecks = ({ integer, min, above, max }: NumberField): Check[] => [
  { code: 'wrong-type', holds: isNumberType },
  { code: 'not-finite', holds: Number.isFinite },
  ...(integer ? [{ code: 'not-an-integer', holds: isInt } as const] : []),
  {
    code: 'too-small',
    holds: (value) =>
      isNumberType(value) && (min === undefined || value >= min) && (above === undefined || value > above),
  },
  { code: 'too-large', holds: (value) => isNumberType(value) && value <= max },
];

const textChecks = ({ minLength, maxLength }: TextField): Check[] => [
  { code: 'wrong-type', holds: isString },
  { code: 'too-short', holds: (value) => lengthOf(value) >= minLength },
  ...(maxLength === undefined
    ? []
    : [{ code: 'too-long', holds: (value: unknown) => lengthOf(value) <= maxLength } as const]),
  // A lone surrogate is legal in JSON's grammar, but no answer could carry it: it has no UTF-8 form.
  { code: 'malformed-text', holds: (value) => isString(value) && !/\p{Surrogate}/u.test(value) },
];

const ID = new RegExp(ID_PATTERN);

const constantChecks = ({ value: only }: ConstantField): Check[] => [
  { code: 'wrong-type', holds: isNumberType },
  { code: 'wrong-value', holds: (value) => value === only },
];

// No list of words or ids is nearly so long, whether it says so or has but so many words.
const MOST_ITEMS = 100;

/** How many items of a list are looked at: one more than may be there is enough to be too many. */
export const itemsRead = ({ maxItems = MOST_ITEMS }: ListField | ObjectsField): number =>
  Math.max(maxItems, MOST_ITEMS) + 1;

// Not class-validator's own arrayUnique, which compares every pair.
const isDistinct = (value: unknown): boolean => Array.isArray(value) && new Set(value).size === value.length;

const countChecks = ({ minItems, maxItems = MOST_ITEMS }: ListField | ObjectsField): Check[] => [
  { code: 'wrong-type', holds: Array.isArray },
  ...(minItems === undefined
    ? []
    : [
        { code: 'too-few-items', holds: (value: unknown) => Array.isArray(value) && value.length >= minItems } as const,
      ]),
  { code: 'too-many-items', holds: (value) => Array.isArray(value) && value.length <= maxItems },
];

function checksFor(field: Field): readonly Check[] {
  switch (field.kind) {
    case 'number':
      return numberChecks(field);
    case 'flag':
      return [{ code: 'wrong-type', holds: isBoolean }];
    case 'word':
      return [
        { code: 'wrong-type', holds: isString },
        { code: 'not-a-word', holds: (value) => isIn(value, field.words) },
      ];
    case 'text':
      return textChecks(field);
    case 'list':
      return [...countChecks(field), { code: 'duplicate-item', holds: isDistinct }];
    case 'id':
      return [
        { code: 'wrong-type', holds: isString },
        { code: 'malformed-id', holds: (value) => isString(value) && ID.test(value) },
      ];
    case 'date':
      return [
        { code: 'wrong-type', holds: isString },
        { code: 'malformed-date', holds: (value) => isString(value) && isDay(value) },
      ];
    case 'constant':
      return constantChecks(field);
    case 'objects':
      return countChecks(field);
    case 'nested':
      return [{ code: 'wrong-type', holds: (value) => value instanceof field.of }];
  }
}

const known = new WeakMap<Field, readonly Check[]>();

/** What a value of this field must pass; the items of a list have the checks of their own field, or of their class. */
export function checksOf(field: Field): readonly Check[] {
  const checks = known.get(field) ?? checksFor(field);
  known.set(field, checks);
  return checks;
}
