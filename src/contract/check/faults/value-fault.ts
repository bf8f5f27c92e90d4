import { nearest } from '../../../domain/nearest.js';
import { expectationOf } from './expectation.js';
import type { ValueFault } from './fault-codes.js';
import type { Field } from '../field.js';
import type { FoundFault } from './found-fault.js';
import { faultMessage } from './messages.js';
import type { Place } from './pointer.js';
import { preview } from './preview.js';

/** A value that is not as its field asks. */
export const valueFault = (place: Place, code: ValueFault, field: Field, value: unknown): FoundFault => ({
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
