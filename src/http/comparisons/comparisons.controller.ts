import { Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { candidateFaults } from '../../contract/candidate-faults.js';
import { checkComparison } from '../../contract/check-comparison.js';
import { COMPARISON_EXAMPLES } from '../../contract/comparison-examples.js';
import { ComparisonRequestDto } from '../../contract/comparison.dto.js';
import type { Rulebook } from '../../domain/rulebook.js';
import type { Language } from '../../domain/text.js';
import type { ComparisonAnswer } from '../../report/comparison-answer.js';
import { sayComparison } from '../../report/say-comparison.js';
import { compare } from '../../use-cases/compare.js';
import { JsonBody } from '../body/json-body.js';
import { describeInput } from '../documentation/describe-input.js';
import { Operation } from '../documentation/operation.js';
import { AskedLanguage } from '../negotiation/asked-language.js';
import { Localised } from '../negotiation/localised.js';
import { Refused } from '../problems/refused.js';
import { TheRulebook } from '../rulebook-provider.js';
import { TheStaleBefore, type StaleBefore } from '../stale-before.js';
import { ComparisonDto } from './comparison.dto.js';
import { COMPARISON_EXAMPLE } from './comparison.example.js';

const EXAMPLES = Object.fromEntries(
  COMPARISON_EXAMPLES.map(({ id, summary, description, request }) => [id, { summary, description, value: request }]),
);

@ApiTags('Comparisons')
@Localised()
@Controller('v1/comparisons')
export class ComparisonsController {
  constructor(
    @TheRulebook() private readonly rulebook: Rulebook,
    @TheStaleBefore() private readonly staleBefore: StaleBefore,
  ) {}

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiBody({
    type: describeInput(ComparisonRequestDto),
    description: 'Two to eight families or databases, mixed at will, and the workload that they are compared for, if any.',
    examples: EXAMPLES,
  })
  @Operation({
    id: 'compare',
    summary: 'Compare families or databases',
    description:
      'Holds them side by side, trait by trait and limit by limit, and tells who is ahead in each and why. With a workload, by what it needs; without, by every trait in which they differ.',
    answer: ComparisonDto,
    holds: 'The comparison.',
    example: COMPARISON_EXAMPLE,
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
