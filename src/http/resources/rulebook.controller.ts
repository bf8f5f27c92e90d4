import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RulebookAnswer } from '../../answers/catalogue/rulebook.js';
import { sayRulebook } from '../../report/catalogue/say-rulebook.js';
import { Revalidated } from '../caching/revalidated.js';
import { Operation } from '../openapi/operations/operation.js';
import type { Saying } from '../../report/saying.js';
import { AskedSaying } from '../request/asked-saying.js';

@ApiTags('Rulebook')
@Revalidated()
@Controller('v1/rulebook')
export class RulebookController {
  @Get()
  @Operation({
    id: 'getRulebook',
    summary: 'Get the state of the rulebook',
    description:
      'Name, version and digest of the rules that answers rest on, how much there is of each kind, and how fresh its facts are, with the sources that should be read again first.',
    answer: RulebookAnswer,
    holds: 'The state of the rulebook.',
    example: (app, saying) => app.get(RulebookController).get(saying),
  })
  get(@AskedSaying() saying: Saying): RulebookAnswer {
    return sayRulebook(saying);
  }
}
