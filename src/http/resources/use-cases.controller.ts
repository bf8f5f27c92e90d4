import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Saying } from '../../report/saying.js';
import {
  sayUseCase,
  sayUseCaseSummary,
  type UseCaseAnswer,
  type UseCaseSummaryAnswer,
} from '../../report/catalogue/say-use-case.js';
import { Revalidated } from '../request/revalidated.js';
import { IdParameter } from '../openapi/id-parameter.js';
import { Operation } from '../openapi/operation.js';
import { findOrRefuse, namesOf } from './find-or-refuse.js';
import { AskedSaying } from '../request/asked-saying.js';
import { Localised } from '../request/localised.js';
import { USE_CASE_EXAMPLE, USE_CASE_LIST_EXAMPLE, UseCaseDto, UseCaseListDto } from './answers/use-case.dto.js';

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
    answer: UseCaseListDto,
    holds: 'All use cases.',
    example: USE_CASE_LIST_EXAMPLE,
  })
  list(@AskedSaying() saying: Saying): { readonly items: readonly UseCaseSummaryAnswer[] } {
    return { items: saying.rulebook.useCases.map((entry) => sayUseCaseSummary(entry, saying)) };
  }

  @Get(':id')
  @IdParameter('Id of the use case.', ['session-store', 'iot-telemetry', 'payments-ledger'])
  @Operation({
    id: 'getUseCase',
    summary: 'Get a use case',
    description: 'What a use case implies, fact by fact, as long as the workload does not state it.',
    answer: UseCaseDto,
    holds: 'The use case.',
    example: USE_CASE_EXAMPLE,
  })
  get(@Param('id') id: string, @AskedSaying() saying: Saying): UseCaseAnswer {
    return sayUseCase(findOrRefuse('use-cases', id, saying.rulebook.useCases, namesOf), saying);
  }
}
