import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RuleAnswer, RuleListAnswer } from '../../answers/catalogue/rule.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import type { Language } from '../../domain/text.js';
import { rulesOf, sayRule, sayRuleSummary, type AnyRule } from '../../report/catalogue/say-rule.js';
import { Revalidated } from '../request/revalidated.js';
import { IdParameter } from '../openapi/id-parameter.js';
import { Operation } from '../openapi/operation.js';
import { findOrRefuse } from './find-or-refuse.js';
import { AskedLanguage } from '../request/asked-language.js';
import { Localised } from '../request/localised.js';
import { InjectRulebook } from '../server/rulebook-provider.js';
import { InjectStaleBefore, type StaleBefore } from '../server/stale-before.js';

@ApiTags('Rules')
@Localised()
@Revalidated()
@Controller('v1/rules')
export class RulesController {
  private readonly rules: readonly AnyRule[];

  constructor(
    @InjectRulebook() rulebook: Rulebook,
    @InjectStaleBefore() private readonly staleBefore: StaleBefore,
  ) {
    this.rules = rulesOf(rulebook);
  }

  @Get()
  @Operation({
    id: 'listRules',
    summary: 'List the rules',
    description:
      'What the advisor concludes from a workload or finds in a design, and why. No rule names a family or a database.',
    answer: RuleListAnswer,
    holds: 'All rules: the selection rules, then the conflict rules, the driver rules and the review rules.',
    example: (app) => app.get(RulesController).list('en'),
  })
  list(@AskedLanguage() language: Language): RuleListAnswer {
    const staleBefore = this.staleBefore();
    return { items: this.rules.map((rule) => sayRuleSummary(rule, language, staleBefore)) };
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
    example: (app) => app.get(RulesController).get('dual-write', 'en'),
  })
  get(@Param('id') id: string, @AskedLanguage() language: Language): RuleAnswer {
    return sayRule(
      findOrRefuse('rules', id, this.rules, ({ rule }) => [rule.id]),
      language,
      this.staleBefore(),
    );
  }
}
