import { FAULT_CODES } from '../../contract/check/faults/fault-codes.js';
import { PROBLEM_CODES } from './problem-kinds.js';
import type { ProblemCode } from './refusal.js';
import { Answer, Many, Text, Texts, Whole, Word } from '../../answers/field.js';

@Answer('InputError', 'One thing wrong with a document or a query.')
export class InputError {
  @Text(
    'JSON Pointer (RFC 6901) to the place; an empty text is the whole document. Of a query parameter: `?` and its name.',
  )
  readonly pointer!: string;

  @Word(FAULT_CODES, 'What is wrong, for programs.')
  readonly code!: string;

  @Text('What is wrong, for people.')
  readonly message!: string;

  @Text('What would be right there.')
  readonly expected!: string;

  @Text(
    'What stood there, as JSON, cut to 60 characters; absent where nothing did. Of a repeated parameter: its values.',
    { optional: true },
  )
  readonly received?: string;

  @Text('The known word, key, id or parameter nearest to an unknown one; absent where none is near.', {
    optional: true,
  })
  readonly didYouMean?: string;
}

@Answer('Problem', 'Why a request was not answered as asked: problem details of RFC 9457.')
export class Problem {
  @Text('What all problems of this code have in common is told at this path.', { format: 'uri-reference' })
  readonly type!: string;

  @Text('What all problems of this code are called.')
  readonly title!: string;

  @Whole('The HTTP status.', { min: 400, max: 599 })
  readonly status!: number;

  @Text('What happened this time.')
  readonly detail!: string;

  @Word(PROBLEM_CODES, 'What happened, for programs: stable.')
  readonly code!: ProblemCode;

  @Whole('Of a body that cannot be read: the line of the fault, the first being 1.', { optional: true, min: 1 })
  readonly line?: number;

  @Whole('Of a body that cannot be read: the column of the fault in characters, the first being 1.', {
    optional: true,
    min: 1,
  })
  readonly column?: number;

  @Texts('Of a method that is not allowed: those that are.', { optional: true })
  readonly allowed?: readonly string[];

  @Texts('Of an Accept header that excludes each of several media types: those in which this can be answered.', {
    optional: true,
  })
  readonly produced?: readonly string[];

  @Text('Of an unknown id or path: the one that is nearest to it.', { optional: true })
  readonly didYouMean?: string;

  @Many(InputError, 'Of an invalid document or query: what is wrong with it, in the order of the places; at most 50.', {
    optional: true,
  })
  readonly errors?: readonly InputError[];

  @Whole('Of an invalid document or query: how many more things are wrong than `errors` lists.', {
    optional: true,
    min: 0,
  })
  readonly omitted?: number;
}

@Answer('ProblemKind', 'What all problems of one code have in common.')
export class ProblemKindAnswer {
  @Word(PROBLEM_CODES, 'The code.')
  readonly code!: ProblemCode;

  @Text('The `type` of such a problem: the path of this description.', { format: 'uri-reference' })
  readonly type!: string;

  @Whole('The HTTP status.', { min: 400, max: 599 })
  readonly status!: number;

  @Text('What such a problem is called.')
  readonly title!: string;

  @Text('What happened, and what to do about it.')
  readonly meaning!: string;
}

@Answer('ProblemKindList', 'All codes of problems.')
export class ProblemKindListAnswer {
  @Many(ProblemKindAnswer, 'The codes, by their status.')
  readonly items!: readonly ProblemKindAnswer[];
}
