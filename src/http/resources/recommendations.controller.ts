import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { RecommendationAnswer } from '../../answers/recommendation/recommendation.js';
import { checkWorkload } from '../../contract/workload/check-workload.js';
import { WORKLOAD_EXAMPLES } from '../../contract/workload/workload-examples.js';
import { WorkloadDto } from '../../contract/workload/workload.dto.js';
import type { Detail } from '../../domain/detail.js';
import type { Saying } from '../../report/saying.js';
import { sayRecommendation } from '../../report/recommendation/say-recommendation.js';
import { recommend } from '../../domain/advice/recommend.js';
import { JsonBody } from '../body/json-body.js';
import { describeInput } from '../openapi/operations/describe-input.js';
import { Operation } from '../openapi/operations/operation.js';
import { AskedSaying } from '../request/asked-saying.js';
import { AskedDetail, Detailed } from '../request/asked-detail.js';
import { Localised } from '../request/localised.js';
import { Produces } from '../request/produces.js';
import { Tagged } from '../caching/tagged.js';
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
  @Tagged()
  @Produces({ json: 'application/json' })
  @Detailed('At most 6 kB, 32 kB and 100,000 characters of JSON.')
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
    example: (app, saying) =>
      app.get(RecommendationsController).recommend(WORKLOAD_EXAMPLES[0]?.workload, 'standard', saying),
  })
  recommend(
    @JsonBody() document: unknown,
    @AskedDetail() detail: Detail,
    @AskedSaying() saying: Saying,
  ): RecommendationAnswer {
    const { workload } = validOrRefuse('invalid-workload', checkWorkload(document));
    return sayRecommendation(recommend(workload, saying.rulebook), detail, saying);
  }
}
