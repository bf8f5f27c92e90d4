import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RuleAnswer, RuleListAnswer } from '../../answers/catalogue/rule.js';
import { rulesOf } from '../../domain/rulebook/any-rule.js';
import { sayRule, sayRuleSummary } from '../../report/catalogue/say-rule.js';
import type { Saying } from '../../report/saying.js';
import { Revalidated } from '../caching/revalidated.js';
import { IdParameter } from '../openapi/operations/id-parameter.js';
import { Operation } from '../openapi/operations/operation.js';
import { findOrRefuse } from '../problems/find-or-refuse.js';
import { AskedSaying } from '../request/asked-saying.js';
import { Localised } from '../request/localised.js';

@ApiTags('Rules')
@Localised()
@Revalidated()
@Controller('v1/rules')
export class RulesController {
  @Get()
  @Operation({
    id: 'listRules',
    summary: 'List the rules',
    description:
      'What the advisor concludes from a workload or finds in a design, and why. No rule names a family or a database.',
    answer: RuleListAnswer,
    holds: 'All rules: the selection rules, then the conflict rules, the driver rules and the review rules.',
    example: (app, saying) => app.get(RulesController).list(saying),
  })
  list(@AskedSaying() saying: Saying): RuleListAnswer {
    return { items: rulesOf(saying.rulebook).map((rule) => sayRuleSummary(rule, saying)) };
  }

  @Get(':id')
  @IdParameter('Id of the rule, as the reasons of a recommendation and the findings of a review name it.', [
    'follows-relationships-deeply',
    'references-must-hold',
    'strong-reads-while-partitioned',
    'load-is-uneven',
    'dual-write',
  ])
  @Operation({
    id: 'getRule',
    summary: 'Get a rule',
    description:
      'A rule with its condition over facts and the examples by which it is tested; of a review rule what it says in each case. The `help` of a finding leads here.',
    answer: RuleAnswer,
    holds: 'The rule.',
    example: (app, saying) => app.get(RulesController).get('dual-write', saying),
  })
  get(@Param('id') id: string, @AskedSaying() saying: Saying): RuleAnswer {
    return sayRule(
      findOrRefuse('rules', id, rulesOf(saying.rulebook), ({ rule }) => [rule.id]),
      saying,
    );
  }
}
