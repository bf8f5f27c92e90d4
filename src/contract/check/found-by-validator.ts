import type { ValidationError } from 'class-validator';
import { VALUE_FAULTS } from './fault-codes.js';
import { faultAt, faultsInValue } from './faults-in.js';
import { fieldsOf, type Field, type ObjectClass } from './field.js';
import type { FoundFault } from './found-fault.js';
import type { Place } from './pointer.js';

function faultsAt(place: Place, field: Field, error: ValidationError): readonly FoundFault[] {
  const value: unknown = error.value;
  if (field.kind === 'nested' && error.children?.length) return explain(field.of, error.children, place);
  // class-validator says that some item of a list failed; which ones, its items' own checks tell.
  if (Array.isArray(value) && (field.kind === 'list' || field.kind === 'objects'))
    return faultsInValue(field, value, place);
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
