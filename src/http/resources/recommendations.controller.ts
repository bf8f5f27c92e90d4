import { Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { RecommendationAnswer } from '../../answers/recommendation/recommendation.js';
import { checkWorkload } from '../../contract/workload/check-workload.js';
import { WORKLOAD_EXAMPLES } from '../../contract/workload/workload-examples.js';
import { WorkloadDto } from '../../contract/workload/workload.dto.js';
import type { Saying } from '../../report/saying.js';
import { sayRecommendation } from '../../report/recommendation/say-recommendation.js';
import { recommend } from '../../domain/advice/recommend.js';
import { JsonBody } from '../request/json-body.js';
import { describeInput } from '../openapi/describe-input.js';
import { Operation } from '../openapi/operation.js';
import { AskedSaying } from '../request/asked-saying.js';
import { Localised } from '../request/localised.js';
import { validOrRefuse } from '../problems/valid-or-refuse.js';

const EXAMPLES = Object.fromEntries(
  WORKLOAD_EXAMPLES.map(({ id, summary, description, workload }) => [id, { summary, description, value: workload }]),
);

@ApiTags('Recommendations')
@Localised()
@Controller('v1/recommendations')
export class RecommendationsController {
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
    answer: RecommendationAnswer,
    holds: 'The recommendation.',
    example: (app, saying) => app.get(RecommendationsController).recommend(WORKLOAD_EXAMPLES[0]?.workload, saying),
  })
  recommend(@JsonBody() document: unknown, @AskedSaying() saying: Saying): RecommendationAnswer {
    const { workload } = validOrRefuse('invalid-workload', checkWorkload(document));
    return sayRecommendation(recommend(workload, saying.rulebook), 'standard', saying);
  }
}
