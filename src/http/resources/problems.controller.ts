import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Language } from '../../domain/text.js';
import { Revalidated } from '../caching/revalidated.js';
import { IdParameter } from '../openapi/operations/id-parameter.js';
import { Operation } from '../openapi/operations/operation.js';
import { findOrRefuse } from '../problems/find-or-refuse.js';
import { AskedLanguage } from '../request/asked-language.js';
import { Localised } from '../request/localised.js';
import { PROBLEM_CODES } from '../problems/problem-kinds.js';
import { ProblemKindAnswer, ProblemKindListAnswer } from '../problems/problem.js';
import { sayProblemKind } from '../problems/say-problem-kind.js';

@ApiTags('Problems')
@Localised()
@Revalidated()
@Controller('problems')
export class ProblemsController {
  @Get()
  @Operation({
    id: 'listProblems',
    summary: 'List the problems',
    description: 'Every code that a problem can have, with its HTTP status and what to do about it.',
    answer: ProblemKindListAnswer,
    holds: 'All codes.',
    example: (app) => app.get(ProblemsController).list('en'),
  })
  list(@AskedLanguage() language: Language): ProblemKindListAnswer {
    return { items: PROBLEM_CODES.map((code) => sayProblemKind(code, language)) };
  }

  @Get(':id')
  @IdParameter('Code of the problem.', ['invalid-workload', 'malformed-json', 'not-acceptable'])
  @Operation({
    id: 'getProblem',
    summary: 'Get a problem',
    description: 'What a problem of this code means. The `type` of every problem leads here.',
    answer: ProblemKindAnswer,
    holds: 'The problem.',
    example: (app) => app.get(ProblemsController).get('invalid-workload', 'en'),
  })
  get(@Param('id') id: string, @AskedLanguage() language: Language): ProblemKindAnswer {
    return sayProblemKind(
      findOrRefuse('problems', id, PROBLEM_CODES, (code) => [code]),
      language,
    );
  }
}
