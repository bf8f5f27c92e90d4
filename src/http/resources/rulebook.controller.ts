import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { sayRulebook, type RulebookAnswer } from '../../report/catalogue/say-rulebook.js';
import type { Saying } from '../../report/saying.js';
import { AskedSaying } from '../request/asked-saying.js';
import { Revalidated } from '../request/revalidated.js';
import { Operation } from '../openapi/operation.js';
import { RULEBOOK_EXAMPLE, RulebookDto } from './answers/rulebook.dto.js';

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
    answer: RulebookDto,
    holds: 'The state of the rulebook.',
    example: RULEBOOK_EXAMPLE,
  })
  get(@AskedSaying() saying: Saying): RulebookAnswer {
    return sayRulebook(saying);
  }
}
