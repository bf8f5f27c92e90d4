import { STRENGTHS, type ConditionTree, type Examples, type Strength } from '../../domain/rule.js';
import { RULE_KINDS, type RuleAnswer, type RuleKind, type RuleSummaryAnswer } from '../../report/say-rule.js';
import { Answer, Many, One, Shape, Text, Texts, Word } from '../documentation/answer-fields.js';
import { CONDITION_REF } from './condition-schema.js';
import { SOURCE_EXAMPLE, SourceDto } from '../source.dto.js';

@Answer('RuleSummary', 'A rule: what a workload says, and what follows from it.')
export class RuleSummaryDto implements RuleSummaryAnswer {
  @Text('Id of the rule: every reason of a recommendation names one.', { example: 'follows-relationships-deeply' })
  readonly id!: string;

  @Word(
    RULE_KINDS,
    'A selection rule leads from facts to a trait that is needed; a conflict rule tells what cannot be had together.',
    { example: 'selection' },
  )
  readonly kind!: RuleKind;

  @Text('Id of the trait that is needed; null for a conflict rule.', {
    nullable: true,
    example: 'relationship-traversal',
  })
  readonly trait!: string | null;

  @Word(STRENGTHS, 'How much it is needed, most first; null for a conflict rule. A family that lacks a must is ruled out.', {
    nullable: true,
    example: 'must',
  })
  readonly strength!: Strength | null;

  @Texts('Of a conflict rule: the facts of which one has to give way, the likeliest first. Else empty.', { example: [] })
  readonly relax!: readonly string[];

  @Text('Why, with names of facts in braces where an answer puts their values.', {
    example: 'Queries follow {access.traversalDepth} relationships; each further hop multiplies the joins.',
  })
  readonly because!: string;

  @One(SourceDto, 'Where the rule comes from.')
  readonly source!: SourceDto;
}

@Answer('RuleExamples', 'Partial workloads by which the rule is tested.')
export class RuleExamplesDto implements Examples {
  @Shape({ type: 'array', items: { type: 'object' } }, 'The rule fires for each of these.', {
    example: [{ access: { traversalDepth: 4 } }],
  })
  readonly fires!: readonly object[];

  @Shape({ type: 'array', items: { type: 'object' } }, 'The rule rests for each of these.', {
    example: [{ access: { traversalDepth: 2 } }],
  })
  readonly rests!: readonly object[];
}

@Answer('Rule', 'A rule with its condition.')
export class RuleDto extends RuleSummaryDto implements RuleAnswer {
  @Shape({ $ref: CONDITION_REF }, 'When it fires: a condition tree of json-rules-engine over facts.')
  readonly when!: ConditionTree;

  @One(RuleExamplesDto, 'Partial workloads by which the rule is tested.')
  readonly examples!: RuleExamplesDto;
}

@Answer('RuleList', 'All rules.')
export class RuleListDto {
  @Many(RuleSummaryDto, 'The selection rules, then the conflict rules.')
  readonly items!: readonly RuleSummaryDto[];
}

const SUMMARY: RuleSummaryAnswer = {
  id: 'follows-relationships-deeply',
  kind: 'selection',
  trait: 'relationship-traversal',
  strength: 'must',
  relax: [],
  because: 'Queries follow {access.traversalDepth} relationships; each further hop multiplies the joins.',
  source: SOURCE_EXAMPLE,
};

export const RULE_LIST_EXAMPLE: RuleListDto = { items: [SUMMARY] };

export const RULE_EXAMPLE: RuleAnswer = {
  ...SUMMARY,
  when: { all: [{ fact: 'access.traversalDepth', operator: 'greaterThanInclusive', value: 3 }] },
  examples: { fires: [{ access: { traversalDepth: 4 } }], rests: [{ access: { traversalDepth: 2 } }, {}] },
};
