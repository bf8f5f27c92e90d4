import type { Language } from '../../domain/text.js';
import { PROBLEM_KINDS } from './problem-kinds.js';
import type { ProblemCode } from './refusal.js';
import { problemType } from './say-problem.js';

/** What all problems of one code have in common, in one language. */
export interface ProblemKindAnswer {
  readonly code: ProblemCode;
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly meaning: string;
}

export function sayProblemKind(code: ProblemCode, language: Language): ProblemKindAnswer {
  const { status, title, meaning } = PROBLEM_KINDS[code];
  return { code, type: problemType(code), status, title: title[language], meaning: meaning[language] };
}
