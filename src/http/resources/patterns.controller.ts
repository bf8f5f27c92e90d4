import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PatternAnswer, PatternListAnswer } from '../../answers/catalogue/pattern.js';
import { sayPattern, sayPatternSummary } from '../../report/catalogue/say-pattern.js';
import type { Saying } from '../../report/saying.js';
import { Revalidated } from '../caching/revalidated.js';
import { IdParameter } from '../openapi/operations/id-parameter.js';
import { Operation } from '../openapi/operations/operation.js';
import { findOrRefuse, namesOf } from '../problems/find-or-refuse.js';
import { AskedSaying } from '../request/asked-saying.js';
import { Localised } from '../request/localised.js';

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
    answer: PatternListAnswer,
    holds: 'All patterns, in reading order.',
    example: (app, saying) => app.get(PatternsController).list(saying),
  })
  list(@AskedSaying() saying: Saying): PatternListAnswer {
    return { items: saying.rulebook.patterns.map((pattern) => sayPatternSummary(pattern, saying)) };
  }

  @Get(':id')
  @IdParameter('Id of the pattern, or another name of it.', ['circuit-breaker', 'outbox', 'saga', 'breaker'])
  @Operation({
    id: 'getPattern',
    summary: 'Get a pattern between services',
    description: 'How the pattern works, when it is needed and when not, what it costs, and an example.',
    answer: PatternAnswer,
    holds: 'The pattern. Asked for by another name, it tells its id.',
    example: (app, saying) => app.get(PatternsController).get('circuit-breaker', saying),
  })
  get(@Param('id') id: string, @AskedSaying() saying: Saying): PatternAnswer {
    const pattern = findOrRefuse('patterns', id, saying.rulebook.patterns, namesOf);
    return sayPattern(pattern, saying);
  }
}
