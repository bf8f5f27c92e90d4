import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { UseCaseAnswer, UseCaseListAnswer } from '../../answers/catalogue/use-case.js';
import { sayUseCase, sayUseCaseSummary } from '../../report/catalogue/say-use-case.js';
import type { Saying } from '../../report/saying.js';
import { Revalidated } from '../caching/revalidated.js';
import { IdParameter } from '../openapi/operations/id-parameter.js';
import { Operation } from '../openapi/operations/operation.js';
import { findOrRefuse, namesOf } from '../problems/find-or-refuse.js';
import { AskedSaying } from '../request/asked-saying.js';
import { Localised } from '../request/localised.js';

@ApiTags('Use cases')
@Localised()
@Revalidated()
@Controller('v1/use-cases')
export class UseCasesController {
  @Get()
  @Operation({
    id: 'listUseCases',
    summary: 'List the use cases',
    description: 'What data can be for. A workload that names a use case need not state what is typical of it.',
    answer: UseCaseListAnswer,
    holds: 'All use cases.',
    example: (app, saying) => app.get(UseCasesController).list(saying),
  })
  list(@AskedSaying() saying: Saying): UseCaseListAnswer {
    return { items: saying.rulebook.useCases.map((entry) => sayUseCaseSummary(entry, saying)) };
  }

  @Get(':id')
  @IdParameter('Id of the use case.', ['session-store', 'iot-telemetry', 'payments-ledger'])
  @Operation({
    id: 'getUseCase',
    summary: 'Get a use case',
    description: 'What a use case implies, fact by fact, as long as the workload does not state it.',
    answer: UseCaseAnswer,
    holds: 'The use case.',
    example: (app, saying) => app.get(UseCasesController).get('session-store', saying),
  })
  get(@Param('id') id: string, @AskedSaying() saying: Saying): UseCaseAnswer {
    return sayUseCase(findOrRefuse('use-cases', id, saying.rulebook.useCases, namesOf), saying);
  }
}
