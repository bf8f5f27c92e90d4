import type { FactValue } from '../../domain/facts/fact.js';
import { FactValueShape } from '../fact.js';
import { Answer, Many, Text } from '../field.js';

@Answer('UseCaseSummary', 'Something that data is for.')
export class UseCaseSummaryAnswer {
  @Text('Id of the use case: `useCases` of a workload takes it.')
  readonly id!: string;

  @Text('Title of the use case.')
  readonly title!: string;
}

@Answer('ImpliedFact', 'What a use case typically needs; a workload that states the fact overrides it.')
export class ImpliedFactAnswer {
  @Text('The fact, as the dotted path of the property of a workload.')
  readonly fact!: string;

  @FactValueShape('Its value, in the unit of the property.')
  readonly value!: FactValue;
}

@Answer('UseCase', 'A use case with what it implies.')
export class UseCaseAnswer extends UseCaseSummaryAnswer {
  @Many(ImpliedFactAnswer, 'The facts that it implies.')
  readonly implies!: readonly ImpliedFactAnswer[];
}

@Answer('UseCaseList', 'All use cases.')
export class UseCaseListAnswer {
  @Many(UseCaseSummaryAnswer, 'The use cases.')
  readonly items!: readonly UseCaseSummaryAnswer[];
}
