import { unknownParameter, unknownWord, repeatedParameter } from './query-faults.js';
import type { FoundFault } from '../check/faults/found-fault.js';
import { invalidQuery, type QueryParameters } from './query-parameters.js';
import type { Invalid } from '../check/check.js';

export const IGNORES = 'ignores';

/** What becomes of the ignores of a design, first what happens where nobody says. */
export const IGNORES_WORDS = ['honoured', 'off'] as const;

export type CheckedReviewQuery = { readonly kind: 'valid'; readonly honourIgnores: boolean } | Invalid;

/** Judges the parameters of a review: what is unknown is told rather than ignored. */
export const checkReviewQuery = (parameters: QueryParameters): CheckedReviewQuery => {
  const found: FoundFault[] = parameters
    .filter(([name]) => name !== IGNORES)
    .map(([name, value]) => unknownParameter(name, value, [IGNORES]));
  const values = parameters.flatMap(([name, value]) => (name === IGNORES ? [value] : []));
  const [value = IGNORES_WORDS[0]] = values;
  if (values.length > 1) found.push(repeatedParameter(IGNORES, values));
  else if (!IGNORES_WORDS.some((word) => word === value)) found.push(unknownWord(IGNORES, value, IGNORES_WORDS));
  return found.length === 0 ? { kind: 'valid', honourIgnores: value !== 'off' } : invalidQuery(found);
};
