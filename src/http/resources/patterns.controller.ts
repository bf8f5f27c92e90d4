import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PatternAnswer, PatternListAnswer } from '../../answers/catalogue/pattern.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import type { Language } from '../../domain/text.js';
import { sayPattern, sayPatternSummary } from '../../report/catalogue/say-pattern.js';
import { Revalidated } from '../request/revalidated.js';
import { IdParameter } from '../openapi/id-parameter.js';
import { Operation } from '../openapi/operation.js';
import { findOrRefuse } from './find-or-refuse.js';
import { AskedLanguage } from '../request/asked-language.js';
import { Localised } from '../request/localised.js';
import { InjectRulebook } from '../server/rulebook-provider.js';
import { InjectStaleBefore, type StaleBefore } from '../server/stale-before.js';

@ApiTags('Patterns')
@Localised()
@Revalidated()
@Controller('v1/patterns')
export class PatternsController {
  constructor(
    @InjectRulebook() private readonly rulebook: Rulebook,
    @InjectStaleBefore() private readonly staleBefore: StaleBefore,
  ) {}

  @Get()
  @Operation({
    id: 'listPatterns',
    summary: 'List the patterns between services',
    description:
      'What helps where services call each other, publish and commit together: each with its problem and its answer.',
    answer: PatternListAnswer,
    holds: 'All patterns, in reading order.',
    example: (app) => app.get(PatternsController).list('en'),
  })
  list(@AskedLanguage() language: Language): PatternListAnswer {
    return { items: this.rulebook.patterns.map((pattern) => sayPatternSummary(pattern, language)) };
  }

  @Get(':id')
  @IdParameter('Id of the pattern, or another name of it.', ['circuit-breaker', 'outbox', 'saga', 'breaker'])
  @Operation({
    id: 'getPattern',
    summary: 'Get a pattern between services',
    description: 'How the pattern works, when it is needed and when not, what it costs, and an example.',
    answer: PatternAnswer,
    holds: 'The pattern. Asked for by another name, it tells its id.',
    example: (app) => app.get(PatternsController).get('circuit-breaker', 'en'),
  })
  get(@Param('id') id: string, @AskedLanguage() language: Language): PatternAnswer {
    const names = ({ id, aliases }: Rulebook['patterns'][number]): readonly string[] => [id, ...aliases];
    const pattern = findOrRefuse('patterns', id, this.rulebook.patterns, names);
    return sayPattern(pattern, this.rulebook, language, this.staleBefore());
  }
}
