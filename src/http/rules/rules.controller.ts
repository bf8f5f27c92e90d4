import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Rulebook } from '../../domain/rulebook.js';
import type { Language } from '../../domain/text.js';
import {
  sayRule,
  sayRuleSummary,
  type AnyRule,
  type RuleAnswer,
  type RuleSummaryAnswer,
} from '../../report/say-rule.js';
import { Revalidated } from '../caching/revalidated.js';
import { IdParameter } from '../documentation/id-parameter.js';
import { Operation } from '../documentation/operation.js';
import { findOrRefuse } from '../find-or-refuse.js';
import { AskedLanguage } from '../negotiation/asked-language.js';
import { Localised } from '../negotiation/localised.js';
import { TheRulebook } from '../rulebook-provider.js';
import { RULE_EXAMPLE, RULE_LIST_EXAMPLE, RuleDto, RuleListDto } from './rule.dto.js';

@ApiTags('Rules')
@Localised()
@Revalidated()
@Controller('v1/rules')
export class RulesController {
  private readonly rules: readonly AnyRule[];

  constructor(@TheRulebook() { selection, conflicts }: Rulebook) {
    this.rules = [
      ...selection.map((rule) => ({ kind: 'selection' as const, rule })),
      ...conflicts.map((rule) => ({ kind: 'conflict' as const, rule })),
    ];
  }

  @Get()
  @Operation({
    id: 'listRules',
    summary: 'List the rules',
    description: 'What the advisor concludes from a workload, and why. No rule names a family or a database.',
    answer: RuleListDto,
    holds: 'All rules: the selection rules, then the conflict rules.',
    example: RULE_LIST_EXAMPLE,
  })
  list(@AskedLanguage() language: Language): { readonly items: readonly RuleSummaryAnswer[] } {
    return { items: this.rules.map((rule) => sayRuleSummary(rule, language)) };
  }

  @Get(':id')
  @IdParameter('Id of the rule, as the reasons of a recommendation name it.', [
    'follows-relationships-deeply',
    'references-must-hold',
    'strong-reads-while-partitioned',
  ])
  @Operation({
    id: 'getRule',
    summary: 'Get a rule',
    description: 'A rule with its condition over facts and the partial workloads by which it is tested.',
    answer: RuleDto,
    holds: 'The rule.',
    example: RULE_EXAMPLE,
  })
  get(@Param('id') id: string, @AskedLanguage() language: Language): RuleAnswer {
    return sayRule(findOrRefuse('rules', id, this.rules, ({ rule }) => [rule.id]), language);
  }
}
