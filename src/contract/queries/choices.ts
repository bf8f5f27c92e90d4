import { DETAILS } from '../../domain/detail.js';
import { LANGUAGES } from '../../domain/text.js';
import type { Invalid } from '../check/check.js';
import type { FoundFault } from '../check/faults/found-fault.js';
import { invalidQuery, type QueryParameters } from './query-parameters.js';
import { repeatedParameter, unknownParameter, unknownWord } from './query-faults.js';

/** Parameters of a query that each take one of a few words. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** How an answer can be asked for, beside headers that say the same. */
export const LANGUAGE_CHOICE = { lang: LANGUAGES } as const satisfies Choices;
export const DETAIL_CHOICE = { detail: DETAILS } as const satisfies Choices;

/** What is wrong with the choices of a query, and which of its parameters are neither choices nor any of the others that are known. */
export const choiceFaults = (
  parameters: QueryParameters,
  choices: Choices,
  others: readonly string[] = [],
): readonly FoundFault[] => {
  const known = [...others, ...Object.keys(choices)];
  const strangers = parameters.filter(([name]) => !known.includes(name));
  return [
    ...strangers.map(([name, value]) => unknownParameter(name, value, known)),
    ...Object.entries(choices).flatMap(([name, words]) => faultsOfChoice(name, words, parameters)),
  ];
};

const faultsOfChoice = (name: string, words: readonly string[], parameters: QueryParameters): readonly FoundFault[] => {
  const values = parameters.flatMap(([other, value]) => (other === name ? [value] : []));
  if (values.length > 1) return [repeatedParameter(name, values)];
  return values.filter((value) => !words.includes(value)).map((value) => unknownWord(name, value, words));
};

/** The word that a query chooses, if it chooses one that there is. */
export const chosen = <Word extends string>(
  parameters: QueryParameters,
  name: string,
  words: readonly Word[],
): Word | undefined => words.find((word) => parameters.some(([other, value]) => other === name && value === word));

export type CheckedChoices = { readonly kind: 'valid' } | Invalid;

/** Judges a query that has nothing but choices: what is unknown is told rather than ignored. */
export const checkChoices = (parameters: QueryParameters, choices: Choices): CheckedChoices => {
  const found = choiceFaults(parameters, choices);
  return found.length === 0 ? { kind: 'valid' } : invalidQuery(found);
};
