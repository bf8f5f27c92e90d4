import type { ValidationError } from 'class-validator';
import { checksOf } from './checks.js';
import { expectationOf } from './expectation.js';
import { VALUE_FAULTS, type ValueFault } from './fault-codes.js';
import { fieldsOf, type Field, type ListField, type ObjectClass } from './field.js';
import type { FoundFault } from './found-fault.js';
import { faultMessage } from './messages.js';
import { nearest } from './nearest.js';
import type { Place } from './pointer.js';
import { preview } from './preview.js';

const faultAt = (place: Place, code: ValueFault, field: Field, value: unknown): FoundFault => ({
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

// class-validator says that some item of a list failed; which ones, its items' own checks tell.
function faultsInItems(field: ListField, items: readonly unknown[], place: Place): FoundFault[] {
  return items.flatMap((item, index) => {
    const repeated = items.indexOf(item) < index ? 'duplicate-item' : undefined;
    const code = failedBy(field.item, item) ?? repeated;
    return code === undefined ? [] : [faultAt([...place, index], code, field.item, item)];
  });
}

function faultsInList(field: ListField, items: readonly unknown[], place: Place): FoundFault[] {
  const code = failedBy(field, items);
  const whole = code === undefined || code === 'duplicate-item' ? [] : [faultAt(place, code, field, items)];
  return [...whole, ...faultsInItems(field, items, place)];
}

function faultsAt(place: Place, field: Field, error: ValidationError): FoundFault[] {
  const value: unknown = error.value;
  if (field.kind === 'nested' && error.children?.length) return explain(field.of, error.children, place);
  if (field.kind === 'list' && Array.isArray(value)) return faultsInList(field, value, place);
  const { constraints = {} } = error;
  const code = VALUE_FAULTS.find((each) => each in constraints) ?? 'wrong-type';
  return [faultAt(place, code, field, value)];
}

/** What class-validator's errors on an instance of `object` say: a fault for each place. */
export function explain(object: ObjectClass, errors: readonly ValidationError[], place: Place = []): FoundFault[] {
  const fields = fieldsOf(object);
  return errors.flatMap((error) => {
    const described = fields.get(error.property);
    return described === undefined ? [] : faultsAt([...place, error.property], described.field, error);
  });
}

/** The fault of a document that is no object at all. */
export const notAnObject = (object: ObjectClass, document: unknown): FoundFault =>
  faultAt([], 'wrong-type', { kind: 'nested', of: object }, document);
