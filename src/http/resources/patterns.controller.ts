import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Saying } from '../../report/saying.js';
import {
  sayPattern,
  sayPatternSummary,
  type PatternAnswer,
  type PatternSummaryAnswer,
} from '../../report/catalogue/say-pattern.js';
import { Revalidated } from '../request/revalidated.js';
import { IdParameter } from '../openapi/id-parameter.js';
import { Operation } from '../openapi/operation.js';
import { findOrRefuse, namesOf } from './find-or-refuse.js';
import { AskedSaying } from '../request/asked-saying.js';
import { Localised } from '../request/localised.js';
import { PATTERN_EXAMPLE, PATTERN_LIST_EXAMPLE, PatternDto, PatternListDto } from './answers/pattern.dto.js';

@ApiTags('Patterns')
@Localised()
@Revalidated()
@Controller('v1/patterns')
export class PatternsController {
  @Get()
  @Operation({
    id: 'listPatterns',
    summary: 'List the patterns between services',
    description:
      'What helps where services call each other, publish and commit together: each with its problem and its answer.',
    answer: PatternListDto,
    holds: 'All patterns, in reading order.',
    example: PATTERN_LIST_EXAMPLE,
  })
  list(@AskedSaying() saying: Saying): { readonly items: readonly PatternSummaryAnswer[] } {
    return { items: saying.rulebook.patterns.map((pattern) => sayPatternSummary(pattern, saying)) };
  }

  @Get(':id')
  @IdParameter('Id of the pattern, or another name of it.', ['circuit-breaker', 'outbox', 'saga', 'breaker'])
  @Operation({
    id: 'getPattern',
    summary: 'Get a pattern between services',
    description: 'How the pattern works, when it is needed and when not, what it costs, and an example.',
    answer: PatternDto,
    holds: 'The pattern. Asked for by another name, it tells its id.',
    example: PATTERN_EXAMPLE,
  })
  get(@Param('id') id: string, @AskedSaying() saying: Saying): PatternAnswer {
    const pattern = findOrRefuse('patterns', id, saying.rulebook.patterns, namesOf);
    return sayPattern(pattern, saying);
  }
}
