import { Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { ComparisonAnswer } from '../../answers/comparison.js';
import { candidateFaults } from '../../contract/queries/candidate-faults.js';
import { checkComparison } from '../../contract/queries/check-comparison.js';
import { COMPARISON_EXAMPLES } from '../../contract/queries/comparison-examples.js';
import { ComparisonRequestDto } from '../../contract/queries/comparison.dto.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import type { Language } from '../../domain/text.js';
import { sayComparison } from '../../report/recommendation/say-comparison.js';
import { compare } from '../../domain/advice/compare.js';
import { JsonBody } from '../request/json-body.js';
import { describeInput } from '../openapi/describe-input.js';
import { Operation } from '../openapi/operation.js';
import { AskedLanguage } from '../request/asked-language.js';
import { Localised } from '../request/localised.js';
import { Refused } from '../problems/refused.js';
import { InjectRulebook } from '../server/rulebook-provider.js';
import { InjectStaleBefore, type StaleBefore } from '../server/stale-before.js';

const EXAMPLES = Object.fromEntries(
  COMPARISON_EXAMPLES.map(({ id, summary, description, request }) => [id, { summary, description, value: request }]),
);

@ApiTags('Comparisons')
@Localised()
@Controller('v1/comparisons')
export class ComparisonsController {
  constructor(
    @InjectRulebook() private readonly rulebook: Rulebook,
    @InjectStaleBefore() private readonly staleBefore: StaleBefore,
  ) {}

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
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
    example: (app) => app.get(ComparisonsController).compare(COMPARISON_EXAMPLES[0]?.request, 'en'),
  })
  compare(@JsonBody() document: unknown, @AskedLanguage() language: Language): ComparisonAnswer {
    const checked = checkComparison(document);
    if (checked.kind === 'invalid') {
      const { faults, omitted } = checked;
      throw new Refused({ code: 'invalid-comparison', faults, omitted });
    }
    const { candidates, workload } = checked.request;
    const compared = compare(candidates, workload, this.rulebook);
    if (compared.kind === 'refused') {
      const { faults, omitted } = candidateFaults(candidates, compared.unknown, compared.repeated, this.rulebook);
      throw new Refused({ code: 'invalid-comparison', faults, omitted });
    }
    const { comparison, facts } = compared;
    return sayComparison(comparison, workload?.name ?? null, facts, this.rulebook, language, this.staleBefore());
  }
}
