import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { ComparisonAnswer } from '../../answers/comparison.js';
import { candidateFaults } from '../../contract/queries/candidate-faults.js';
import { checkComparison } from '../../contract/queries/check-comparison.js';
import { COMPARISON_EXAMPLES } from '../../contract/queries/comparison-examples.js';
import { ComparisonRequestDto } from '../../contract/queries/comparison.dto.js';
import type { Detail } from '../../domain/detail.js';
import type { Saying } from '../../report/saying.js';
import { sayComparison } from '../../report/say-comparison.js';
import { compare } from '../../domain/advice/compare.js';
import { JsonBody } from '../body/json-body.js';
import { describeInput } from '../openapi/operations/describe-input.js';
import { Operation } from '../openapi/operations/operation.js';
import { AskedSaying } from '../request/asked-saying.js';
import { Tagged } from '../caching/tagged.js';
import { AskedDetail, Detailed } from '../request/asked-detail.js';
import { Produces } from '../request/produces.js';
import { Localised } from '../request/localised.js';
import { refuse, validOrRefuse } from '../problems/valid-or-refuse.js';

const EXAMPLES = Object.fromEntries(
  COMPARISON_EXAMPLES.map(({ id, summary, description, request }) => [id, { summary, description, value: request }]),
);

@ApiTags('Comparisons')
@Localised()
@Controller('v1/comparisons')
export class ComparisonsController {
  @Post()
  @HttpCode(200)
  @Tagged()
  @Produces({ json: 'application/json' })
  @Detailed('At most 6 kB, 32 kB and 100,000 characters of JSON.')
  @ApiBody({
    type: describeInput(ComparisonRequestDto),
    description:
      'Two to eight families or databases, mixed at will, and the workload that they are compared for, if any.',
    examples: EXAMPLES,
  })
  @Operation({
    id: 'compare',
    summary: 'Compare families or databases',
    description:
      'Holds them side by side, trait by trait and limit by limit, and tells who is ahead in each and why. With a workload, by what it needs; without, by every trait in which they differ.',
    answer: ComparisonAnswer,
    holds: 'The comparison.',
    example: (app, saying) =>
      app.get(ComparisonsController).compare(COMPARISON_EXAMPLES[0]?.request, 'standard', saying),
  })
  compare(
    @JsonBody() document: unknown,
    @AskedDetail() detail: Detail,
    @AskedSaying() saying: Saying,
  ): ComparisonAnswer {
    const { request } = validOrRefuse('invalid-comparison', checkComparison(document));
    const { candidates, workload } = request;
    const compared = compare(candidates, workload, saying.rulebook);
    if (compared.kind === 'compared') return sayComparison(compared.comparison, detail, saying);
    return refuse(
      'invalid-comparison',
      candidateFaults(candidates, compared.unknown, compared.repeated, saying.rulebook),
    );
  }
}
