import { STRENGTHS, type Strength } from '../../../domain/rulebook/rule.js';
import { SUPPORT_LEVELS, type SupportLevel } from '../../../domain/rulebook/support.js';
import { HEADLINES, type Headline } from '../../../domain/rulebook/trait.js';
import type { TraitAnswer, TraitSummaryAnswer, TraitSupportAnswer } from '../../../report/catalogue/say-trait.js';
import { Answer, Many, One, Text, Word } from '../../openapi/answer-fields.js';
import { SOURCE_EXAMPLE, SourceDto } from './source.dto.js';

@Answer('TraitSummary', 'Something that a store can do or be.')
export class TraitSummaryDto implements TraitSummaryAnswer {
  @Text('Id of the trait.', { example: 'relationship-traversal' })
  readonly id!: string;

  @Word(
    HEADLINES,
    'The headline trait that it belongs to: one of the six that are commonly said of NoSQL, or query, consistency or data-model.',
    { example: 'query' },
  )
  readonly headline!: Headline;

  @Text('Title of the trait.', { example: 'Traversal of relationships' })
  readonly title!: string;

  @Text('What a store does that has it.', {
    example: 'Follows relationships from record to record, several steps in one query.',
  })
  readonly meaning!: string;
}

@Answer('TraitNeed', 'A rule that asks for a trait.')
export class TraitNeedDto {
  @Text('Id of the rule.', { example: 'follows-relationships-deeply' })
  readonly rule!: string;

  @Word(STRENGTHS, 'How much the rule asks for it. A family that lacks a must is ruled out.', { example: 'must' })
  readonly strength!: Strength;
}

@Answer('TraitSupport', 'How well one family has the trait, and how one knows.')
export class TraitSupportDto implements TraitSupportAnswer {
  @Text('Id of the family.', { example: 'graph' })
  readonly family!: string;

  @Text('Title of the family.', { example: 'Graph' })
  readonly title!: string;

  @Word(SUPPORT_LEVELS, 'How well, best first.', { example: 'native' })
  readonly level!: SupportLevel;

  @Text('Why this level.', { example: 'Each node knows its neighbours, so a step costs the same at any size.' })
  readonly evidence!: string;

  @One(SourceDto, 'Where the evidence comes from.')
  readonly source!: SourceDto;
}

@Answer('Trait', 'A trait: a column of the table.')
export class TraitDto extends TraitSummaryDto implements TraitAnswer {
  @Many(TraitNeedDto, 'The rules that ask for it, in the order of the rulebook.')
  readonly neededBy!: readonly TraitNeedDto[];

  @Many(TraitSupportDto, 'One entry for every family, in the order of the table.')
  readonly support!: readonly TraitSupportDto[];
}

@Answer('TraitList', 'All traits.')
export class TraitListDto {
  @Many(TraitSummaryDto, 'The traits, those of one headline beside each other.')
  readonly items!: readonly TraitSummaryDto[];
}

const SUMMARY: TraitSummaryAnswer = {
  id: 'relationship-traversal',
  headline: 'query',
  title: 'Traversal of relationships',
  meaning: 'Follows relationships from record to record, several steps in one query.',
};

export const TRAIT_LIST_EXAMPLE: TraitListDto = { items: [SUMMARY] };

export const TRAIT_EXAMPLE: TraitAnswer = {
  ...SUMMARY,
  neededBy: [{ rule: 'follows-relationships-deeply', strength: 'must' }],
  support: [
    {
      family: 'graph',
      title: 'Graph',
      level: 'native',
      evidence: 'Each node knows its neighbours, so a step costs the same at any size.',
      source: SOURCE_EXAMPLE,
    },
  ],
};
