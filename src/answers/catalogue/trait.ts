import { STRENGTHS, type Strength } from '../../domain/rulebook/rule.js';
import { SUPPORT_LEVELS, type SupportLevel } from '../../domain/rulebook/support.js';
import { HEADLINES, NOSQL_HEADLINES, type Headline } from '../../domain/rulebook/trait.js';
import { Answer, FamilyId, Flag, Many, One, Text, Texts, Word } from '../field.js';
import { SourceAnswer } from '../source.js';

@Answer('TraitSummary', 'Something that a store can do or be.')
export class TraitSummaryAnswer {
  @Text('Id of the trait.')
  readonly id!: string;

  @Word(
    HEADLINES,
    'The headline trait that it belongs to: one of the six that are commonly said of NoSQL, or query, consistency or data-model.',
  )
  readonly headline!: Headline;

  @Text('Title of the trait.')
  readonly title!: string;

  @Text('What a store does that has it.')
  readonly meaning!: string;

  @Flag('True where a second store, fed from the first, can give it to what the first holds.')
  readonly separable!: boolean;
}

@Answer('TraitNeed', 'A rule that asks for a trait.')
export class TraitNeedAnswer {
  @Text('Id of the rule.')
  readonly rule!: string;

  @Word(STRENGTHS, 'How much the rule asks for it. A family that lacks a must is ruled out.')
  readonly strength!: Strength;
}

@Answer('TraitSupport', 'How well one family has the trait, and how one knows.')
export class TraitSupportAnswer {
  @FamilyId('Id of the family.')
  readonly family!: string;

  @Text('Title of the family.')
  readonly title!: string;

  @Word(SUPPORT_LEVELS, 'How well, best first.')
  readonly level!: SupportLevel;

  @Text('Why this level.')
  readonly evidence!: string;

  @One(SourceAnswer, 'Where the evidence comes from.')
  readonly source!: SourceAnswer;
}

@Answer('Trait', 'A trait: a column of the table.')
export class TraitAnswer extends TraitSummaryAnswer {
  @Many(TraitNeedAnswer, 'The rules that ask for it, in the order of the rulebook.')
  readonly neededBy!: readonly TraitNeedAnswer[];

  @Many(TraitSupportAnswer, 'One entry for every family, in the order of the table.')
  readonly support!: readonly TraitSupportAnswer[];
}

@Answer('HeadlineTrait', 'One of the six traits that are commonly said of NoSQL.')
export class HeadlineTraitAnswer {
  @Word(NOSQL_HEADLINES, 'Id of the headline trait: the headline of the traits that belong to it.')
  readonly id!: Headline;

  @Text('Title of the headline trait.')
  readonly title!: string;

  @Text('What a store does that has it.')
  readonly meaning!: string;

  @Texts('What it looks like in practice.')
  readonly examples!: readonly string[];

  @Many(SourceAnswer, 'Where the examples come from.')
  readonly sources!: readonly SourceAnswer[];
}

@Answer('Nosql', 'What NoSQL is.')
export class NosqlAnswer {
  @Text('What is called so, and what it gives up.')
  readonly meaning!: string;

  @One(SourceAnswer, 'Where that comes from.')
  readonly source!: SourceAnswer;

  @Many(HeadlineTraitAnswer, 'The six traits that are commonly said of it. How far a store has each differs.')
  readonly headlines!: readonly HeadlineTraitAnswer[];
}

@Answer('TraitList', 'All traits.')
export class TraitListAnswer {
  @One(NosqlAnswer, 'What NoSQL is, and what is commonly said of it.')
  readonly nosql!: NosqlAnswer;

  @Many(TraitSummaryAnswer, 'The traits, those of one headline beside each other.')
  readonly items!: readonly TraitSummaryAnswer[];
}
