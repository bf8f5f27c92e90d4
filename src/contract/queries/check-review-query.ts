import { choiceFaults, chosen, type Choices } from './choices.js';
import { invalidQuery, type QueryParameters } from './query-parameters.js';
import type { Invalid } from '../check/check.js';

export const IGNORES = 'ignores';

/** What becomes of the ignores of a design, first what happens where nobody says. */
export const IGNORES_WORDS = ['honoured', 'off'] as const;

export type CheckedReviewQuery = { readonly kind: 'valid'; readonly honourIgnores: boolean } | Invalid;

/** Judges the parameters of a review: what is unknown is told rather than ignored. */
export const checkReviewQuery = (parameters: QueryParameters, choices: Choices): CheckedReviewQuery => {
  const found = choiceFaults(parameters, { [IGNORES]: IGNORES_WORDS, ...choices });
  return found.length === 0
    ? { kind: 'valid', honourIgnores: chosen(parameters, IGNORES, IGNORES_WORDS) !== 'off' }
    : invalidQuery(found);
};
