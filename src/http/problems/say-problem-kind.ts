import type { ProblemKindAnswer } from './problem.js';
import type { Language } from '../../domain/text.js';
import { PROBLEM_KINDS } from './problem-kinds.js';
import type { ProblemCode } from './refusal.js';
import { problemType } from './say-problem.js';

export const sayProblemKind = (code: ProblemCode, language: Language): ProblemKindAnswer => {
  const { status, title, meaning } = PROBLEM_KINDS[code];
  return { code, type: problemType(code), status, title: title[language], meaning: meaning[language] };
};
