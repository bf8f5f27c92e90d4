import type { ValidatorOptions } from 'class-validator';
import { Validator } from 'class-validator/cjs/validation/Validator.js';
import type { InputFault } from '../../domain/input/input-fault.js';
import { explain, notAnObject } from './found-by-validator.js';
import type { ObjectClass } from './field.js';
import { listFaults } from './found-fault.js';
import { instanceFrom, plainFrom } from './instance.js';
import { objectsIn } from './objects-in.js';
import { unknownKeys } from './unknown-keys.js';
import { unmetDemands } from './unmet-demands.js';

export interface Invalid {
  readonly kind: 'invalid';
  /** In the order of their pointers; at most 50, and together under 16 kB of JSON in either language. */
  readonly faults: readonly InputFault[];
  /** How many more faults were found. */
  readonly omitted: number;
}

export type Checked<T> = { readonly kind: 'valid'; readonly value: T } | Invalid;

const OPTIONS: ValidatorOptions = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  stopAtFirstError: true,
  dismissDefaultMessages: true,
  validationError: { target: false },
};

const VALIDATOR = new Validator();

/** Judges a document that may be anything by the class that describes it: all faults at once, or a plain object of its own. */
export function check<T extends object>(object: ObjectClass<T>, document: unknown): Checked<T> {
  const instance = instanceFrom(object, document);
  if (!(instance instanceof object)) return { kind: 'invalid', ...listFaults([notAnObject(object, document)]) };
  const errors = VALIDATOR.validateSync(instance, OPTIONS);
  const objects = objectsIn(object, document);
  const found = [...unknownKeys(object, objects), ...unmetDemands(objects), ...explain(object, errors)];
  if (errors.length > 0 || found.length > 0) return { kind: 'invalid', ...listFaults(found) };
  // What makes it a T is that all its checks held.
  return { kind: 'valid', value: plainFrom(object, instance) as T };
}
