import { Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { checkWorkload } from '../../contract/check-workload.js';
import { WORKLOAD_EXAMPLES } from '../../contract/examples.js';
import { nearest } from '../../contract/nearest.js';
import { WorkloadDto } from '../../contract/workload.dto.js';
import type { Rulebook } from '../../domain/rulebook.js';
import type { Language } from '../../domain/text.js';
import type { RecommendationAnswer } from '../../report/answer.js';
import { sayRecommendation } from '../../report/say-recommendation.js';
import { recommend } from '../../use-cases/recommend.js';
import { JsonBody } from '../body/json-body.js';
import { describeInput } from '../documentation/describe-input.js';
import { Operation } from '../documentation/operation.js';
import { AskedLanguage } from '../negotiation/asked-language.js';
import { Localised } from '../negotiation/localised.js';
import { Refused } from '../problems/refused.js';
import { TheRulebook } from '../rulebook-provider.js';
import { TheStaleBefore, type StaleBefore } from '../stale-before.js';
import { RecommendationDto } from './recommendation.dto.js';
import { RECOMMENDATION_EXAMPLE } from './recommendation.example.js';

const EXAMPLES = Object.fromEntries(
  WORKLOAD_EXAMPLES.map(({ id, summary, description, workload }) => [id, { summary, description, value: workload }]),
);

@ApiTags('Recommendations')
@Localised()
@Controller('v1/recommendations')
export class RecommendationsController {
  constructor(
    @TheRulebook() private readonly rulebook: Rulebook,
    @TheStaleBefore() private readonly staleBefore: StaleBefore,
  ) {}

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiBody({
    type: describeInput(WorkloadDto),
    description: 'The workload. Only `name` is required; the more is stated, the surer the answer.',
    examples: EXAMPLES,
  })
  @Operation({
    id: 'recommend',
    summary: 'Recommend database families and databases for a workload',
    description:
      'Ranks every family by what the workload needs, and in each family its databases, with the reasons for and against each. The same workload gets the same bytes; nothing of it is kept.',
    answer: RecommendationDto,
    holds: 'The recommendation.',
    example: RECOMMENDATION_EXAMPLE,
  })
  recommend(@JsonBody() document: unknown, @AskedLanguage() language: Language): RecommendationAnswer {
    const checked = checkWorkload(document);
    if (checked.kind === 'invalid') {
      const { faults, omitted } = checked;
      throw new Refused({ code: 'invalid-workload', faults, omitted });
    }
    const recommendation = recommend(checked.workload, this.rulebook);
    return sayRecommendation(recommendation, this.rulebook, language, nearest, this.staleBefore());
  }
}
