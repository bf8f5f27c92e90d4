import type { InputError, Problem } from './problem.js';
import type { InputFault } from '../../domain/input/input-fault.js';
import type { Language } from '../../domain/text.js';
import { detailOf } from './problem-details.js';
import { PROBLEM_KINDS } from './problem-kinds.js';
import type { ProblemCode, Refusal } from './refusal.js';

/** A stable reference to what the code means: it is served there. */
export const problemType = (code: ProblemCode): string => `/problems/${code}`;

/** Puts a refusal into words. */
export const sayProblem = (refusal: Refusal, language: Language): Problem => ({
  type: problemType(refusal.code),
  title: PROBLEM_KINDS[refusal.code].title[language],
  status: PROBLEM_KINDS[refusal.code].status,
  detail: detailOf(refusal)[language],
  code: refusal.code,
  ...membersOf(refusal, language),
});

const membersOf = (refusal: Refusal, language: Language): Partial<Problem> => {
  switch (refusal.code) {
    case 'not-utf-8':
    case 'malformed-json':
    case 'duplicate-key':
      return refusal.place;
    case 'unknown-path':
    case 'unknown-id':
      return refusal.didYouMean === undefined ? {} : { didYouMean: refusal.didYouMean };
    case 'method-not-allowed':
      return { allowed: refusal.allowed };
    case 'not-acceptable':
      return refusal.produced.length === 1 ? {} : { produced: refusal.produced };
    case 'invalid-workload':
    case 'invalid-design':
    case 'invalid-comparison':
    case 'invalid-query':
      return { errors: refusal.faults.map((fault) => sayFault(fault, language)), omitted: refusal.omitted };
    default:
      return {};
  }
};

const sayFault = ({ message, expected, ...rest }: InputFault, language: Language): InputError => {
  const { pointer, code, received, didYouMean } = rest;
  return {
    pointer,
    code,
    message: message[language],
    expected: expected[language],
    ...(received === undefined ? {} : { received }),
    ...(didYouMean === undefined ? {} : { didYouMean }),
  };
};
