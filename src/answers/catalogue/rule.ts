import { SUBJECTS, type SubjectKind } from '../../domain/facts/review-facts.js';
import { STRENGTHS, type ConditionTree, type Strength } from '../../domain/rulebook/rule.js';
import { RULE_KINDS, type RuleKind } from '../../domain/rulebook/any-rule.js';
import { SEVERITIES, type Severity } from '../../domain/rulebook/severity.js';
import { Answer, Many, One, Shape, Text, Texts, Word } from '../field.js';
import { SourceAnswer } from '../source.js';
import { CONDITION_REF } from './condition.js';

@Answer('RuleSummary', 'A rule: what a workload or a design says, and what follows from it.')
export class RuleSummaryAnswer {
  @Text('Id of the rule: every reason of a recommendation and every finding of a review names one.')
  readonly id!: string;

  @Word(
    RULE_KINDS,
    'A selection rule leads from facts to a trait that is needed; a conflict rule tells what cannot be had together; a driver rule leads from what drives a system to a trait that its architecture style needs; a review rule finds faults in a design.',
  )
  readonly kind!: RuleKind;

  @Text('Title of a review rule; null for the other kinds.', { nullable: true })
  readonly title!: string | null;

  @Word(SUBJECTS, 'The part of a design that a review rule speaks of; null for the other kinds.', { nullable: true })
  readonly subject!: SubjectKind | null;

  @Word(SEVERITIES, 'The worst severity that a review rule can report, most severe first; null for the other kinds.', {
    nullable: true,
  })
  readonly severity!: Severity | null;

  @Text('Id of the trait that is needed, of a style for a driver rule; null for a conflict or review rule.', {
    nullable: true,
  })
  readonly trait!: string | null;

  @Word(
    STRENGTHS,
    'How much it is needed, most first; null for a conflict or review rule. A family or style that lacks a must is ruled out.',
    { nullable: true },
  )
  readonly strength!: Strength | null;

  @Texts('Of a conflict rule: the facts of which one has to give way, the likeliest first. Else empty.')
  readonly relax!: readonly string[];

  @Text('Why, with names of facts in braces where an answer puts their values.')
  readonly because!: string;

  @Texts('Of a review rule: ids of the patterns that help. Else empty.')
  readonly patterns!: readonly string[];

  @One(SourceAnswer, 'Where the rule comes from; of several sources the first.')
  readonly source!: SourceAnswer;

  @Many(SourceAnswer, 'All sources of the rule.')
  readonly sources!: readonly SourceAnswer[];
}

@Answer('RuleExamples', 'What the rule is tested by.')
export class RuleExamplesAnswer {
  @Shape(
    { type: 'array', items: { type: 'object' } },
    'The rule fires for each of these: partial workloads; of a driver rule partial `architecture` objects of a design; of a review rule partial designs, each with the severity and the target of the finding.',
  )
  readonly fires!: readonly object[];

  @Shape(
    { type: 'array', items: { type: 'object' } },
    'The rule rests for each of these: partial workloads, `architecture` objects or designs.',
  )
  readonly rests!: readonly object[];
}

@Answer('RuleCase', 'What a review rule says where its condition holds.')
export class RuleCaseAnswer {
  @Shape({ $ref: CONDITION_REF }, 'When it speaks, unless a case before it does.')
  readonly when!: ConditionTree;

  @Word(SEVERITIES, 'How much the finding weighs.')
  readonly severity!: Severity;

  @Text('What is wrong, with names of facts in braces where a finding puts their values.')
  readonly message!: string;

  @Text('What to do about it, likewise.')
  readonly remedy!: string;
}

@Answer('Rule', 'A rule with its condition.')
export class RuleAnswer extends RuleSummaryAnswer {
  @Shape(
    { $ref: CONDITION_REF },
    'When it fires: a condition tree of json-rules-engine over facts; of a review rule any of its cases.',
  )
  readonly when!: ConditionTree;

  @Many(RuleCaseAnswer, 'Of a review rule: its cases, of which the first that holds speaks. Else empty.')
  readonly cases!: readonly RuleCaseAnswer[];

  @One(RuleExamplesAnswer, 'What the rule is tested by.')
  readonly examples!: RuleExamplesAnswer;
}

@Answer('RuleList', 'All rules.')
export class RuleListAnswer {
  @Many(RuleSummaryAnswer, 'The selection rules, then the conflict rules, the driver rules and the review rules.')
  readonly items!: readonly RuleSummaryAnswer[];
}
