import type { BoundAnswer } from '../answers/bound.js';
import type { Bound } from '../domain/rulebook/stores/limit.js';

export const sayBound = (bound: Bound): BoundAnswer => {
  switch (bound.kind) {
    case 'at-most':
      return { atMost: bound.value };
    case 'at-least':
      return { atLeast: bound.value };
    case 'any-of':
      return { anyOf: bound.words };
    case 'none-of':
      return { noneOf: bound.words };
  }
};
