import type { FactValue } from '../../../domain/facts/fact.js';
import type { ImpliedFactAnswer, UseCaseAnswer, UseCaseSummaryAnswer } from '../../../report/catalogue/say-use-case.js';
import { Answer, Many, Text } from '../../openapi/answer-fields.js';
import { FactValueShape } from './fact-value.js';

@Answer('UseCaseSummary', 'Something that data is for.')
export class UseCaseSummaryDto implements UseCaseSummaryAnswer {
  @Text('Id of the use case: `useCases` of a workload takes it.', { example: 'session-store' })
  readonly id!: string;

  @Text('Title of the use case.', { example: 'Session store' })
  readonly title!: string;
}

@Answer('ImpliedFact', 'What a use case typically needs; a workload that states the fact overrides it.')
export class ImpliedFactDto implements ImpliedFactAnswer {
  @Text('The fact, as the dotted path of the property of a workload.', { example: 'access.primaryPattern' })
  readonly fact!: string;

  @FactValueShape('Its value, in the unit of the property.', 'point-lookup')
  readonly value!: FactValue;
}

@Answer('UseCase', 'A use case with what it implies.')
export class UseCaseDto extends UseCaseSummaryDto implements UseCaseAnswer {
  @Many(ImpliedFactDto, 'The facts that it implies.')
  readonly implies!: readonly ImpliedFactDto[];
}

@Answer('UseCaseList', 'All use cases.')
export class UseCaseListDto {
  @Many(UseCaseSummaryDto, 'The use cases.')
  readonly items!: readonly UseCaseSummaryDto[];
}

const SUMMARY: UseCaseSummaryAnswer = { id: 'session-store', title: 'Session store' };

export const USE_CASE_LIST_EXAMPLE: UseCaseListDto = { items: [SUMMARY] };

export const USE_CASE_EXAMPLE: UseCaseAnswer = {
  ...SUMMARY,
  implies: [
    { fact: 'data.retentionDays', value: 1 },
    { fact: 'access.primaryPattern', value: 'point-lookup' },
  ],
};
