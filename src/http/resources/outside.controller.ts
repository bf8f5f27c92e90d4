import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OutsideEntryAnswer, OutsideListAnswer } from '../../answers/catalogue/outside.js';
import { sayOutsideEntry, sayOutsideSummary } from '../../report/catalogue/say-outside.js';
import type { Saying } from '../../report/saying.js';
import { Revalidated } from '../caching/revalidated.js';
import { IdParameter } from '../openapi/operations/id-parameter.js';
import { Operation } from '../openapi/operations/operation.js';
import { findOrRefuse, namesOf } from '../problems/find-or-refuse.js';
import { AskedSaying } from '../request/asked-saying.js';
import { Localised } from '../request/localised.js';

@ApiTags('Outside')
@Localised()
@Revalidated()
@Controller('v1/outside')
export class OutsideController {
  @Get()
  @Operation({
    id: 'listOutside',
    summary: 'List what is no database',
    description:
      'What can serve a workload better than any database: object storage, an event log, the application itself. A recommendation whose verdict is `not-a-database` names one of these.',
    answer: OutsideListAnswer,
    holds: 'All entries, in the order of the list.',
    example: (app, saying) => app.get(OutsideController).list(saying),
  })
  list(@AskedSaying() saying: Saying): OutsideListAnswer {
    return { items: saying.rulebook.outside.map((outside) => sayOutsideSummary(outside, saying)) };
  }

  @Get(':id')
  @IdParameter('Id of the entry, or another name of it.', ['object-storage', 'event-log', 's3', 'kafka'])
  @Operation({
    id: 'getOutside',
    summary: 'Get what is no database',
    description:
      'Where it is the honest answer and where not, the traits that it has, each with evidence and source, and what a database still keeps beside it.',
    answer: OutsideEntryAnswer,
    holds: 'The entry. Asked for by another name, it tells its id.',
    example: (app, saying) => app.get(OutsideController).get('object-storage', saying),
  })
  get(@Param('id') id: string, @AskedSaying() saying: Saying): OutsideEntryAnswer {
    const outside = findOrRefuse('outside', id, saying.rulebook.outside, namesOf);
    return sayOutsideEntry(outside, saying);
  }
}
