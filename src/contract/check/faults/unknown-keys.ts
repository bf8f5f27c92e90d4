import { expectationOf } from './expectation.js';
import { fieldsOf, type ObjectClass } from '../field.js';
import type { FoundFault } from './found-fault.js';
import { TOO_MANY_KEYS, unknownKeyMessage } from './messages.js';
import type { Place } from './pointer.js';
import { preview } from './preview.js';
import { suggestKey } from './suggest-key.js';

// No object of the contract has nearly so many; beyond this they are told as one fault.
const MOST_KEYS = 100;

const tooManyKeys = (object: ObjectClass, value: object, place: Place): FoundFault => ({
  place,
  tell: () => ({
    code: 'too-many-keys',
    message: TOO_MANY_KEYS,
    expected: expectationOf({ kind: 'nested', of: object }),
    received: preview(value),
  }),
});

const unknownKey = (key: string, value: unknown, place: Place, here: ObjectClass, root: ObjectClass): FoundFault => ({
  place: [...place, key],
  tell: () => {
    const suggestion = suggestKey(key, here, root);
    return {
      code: 'unknown-key',
      message: unknownKeyMessage(suggestion),
      expected: expectationOf({ kind: 'nested', of: here }),
      received: preview(value),
      ...(suggestion === undefined ? {} : { didYouMean: 'key' in suggestion ? suggestion.key : suggestion.path }),
    };
  },
});

/** The keys of an object that its class does not know, `__proto__` among them; `root` is the class of the document. */
export const unknownKeys = (
  root: ObjectClass,
  of: ObjectClass,
  object: Readonly<Record<string, unknown>>,
  place: Place,
): readonly FoundFault[] => {
  const known = fieldsOf(of);
  const keys = Object.keys(object);
  return keys.length > MOST_KEYS
    ? [tooManyKeys(of, object, place)]
    : keys.filter((key) => !known.has(key)).map((key) => unknownKey(key, object[key], place, of, root));
};
