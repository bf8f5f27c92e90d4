import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { UseCaseAnswer, UseCaseListAnswer } from '../../answers/catalogue/use-case.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import type { Language } from '../../domain/text.js';
import { sayUseCase, sayUseCaseSummary } from '../../report/catalogue/say-use-case.js';
import { Revalidated } from '../request/revalidated.js';
import { IdParameter } from '../openapi/id-parameter.js';
import { Operation } from '../openapi/operation.js';
import { findOrRefuse } from './find-or-refuse.js';
import { AskedLanguage } from '../request/asked-language.js';
import { Localised } from '../request/localised.js';
import { InjectRulebook } from '../server/rulebook-provider.js';

@ApiTags('Use cases')
@Localised()
@Revalidated()
@Controller('v1/use-cases')
export class UseCasesController {
  constructor(@InjectRulebook() private readonly rulebook: Rulebook) {}

  @Get()
  @Operation({
    id: 'listUseCases',
    summary: 'List the use cases',
    description: 'What data can be for. A workload that names a use case need not state what is typical of it.',
    answer: UseCaseListAnswer,
    holds: 'All use cases.',
    example: (app) => app.get(UseCasesController).list('en'),
  })
  list(@AskedLanguage() language: Language): UseCaseListAnswer {
    return { items: this.rulebook.useCases.map((entry) => sayUseCaseSummary(entry, language)) };
  }

  @Get(':id')
  @IdParameter('Id of the use case.', ['session-store', 'iot-telemetry', 'payments-ledger'])
  @Operation({
    id: 'getUseCase',
    summary: 'Get a use case',
    description: 'What a use case implies, fact by fact, as long as the workload does not state it.',
    answer: UseCaseAnswer,
    holds: 'The use case.',
    example: (app) => app.get(UseCasesController).get('session-store', 'en'),
  })
  get(@Param('id') id: string, @AskedLanguage() language: Language): UseCaseAnswer {
    return sayUseCase(
      findOrRefuse('use-cases', id, this.rulebook.useCases, ({ id }) => [id]),
      language,
    );
  }
}
