import { STYLES, type StyleId } from '../../domain/input/words.js';
import { STRENGTHS, type Strength } from '../../domain/rulebook/rule.js';
import { SUPPORT_LEVELS, type SupportLevel } from '../../domain/rulebook/support.js';
import { Answer, Many, One, Text, Whole, Word } from '../field.js';
import { SourceAnswer } from '../source.js';

@Answer('StyleTraitNeed', 'A driver rule that asks for a trait of a style.')
export class StyleTraitNeedAnswer {
  @Text('Id of the rule.')
  readonly rule!: string;

  @Word(STRENGTHS, 'How much the rule asks for it. A style that lacks a must is ruled out.')
  readonly strength!: Strength;
}

@Answer('StyleSupport', 'How well a style has one trait, and how one knows.')
export class StyleSupportAnswer {
  @Text('Id of the trait.')
  readonly trait!: string;

  @Text('Title of the trait.')
  readonly title!: string;

  @Text('What the trait is.')
  readonly meaning!: string;

  @Word(SUPPORT_LEVELS, 'How well, best first.')
  readonly level!: SupportLevel;

  @Text('Why this level.')
  readonly evidence!: string;

  @Text('How that shows in a system; null where there is no example.', { nullable: true })
  readonly example!: string | null;

  @One(SourceAnswer, 'Where the evidence comes from.')
  readonly source!: SourceAnswer;

  @Many(StyleTraitNeedAnswer, 'The driver rules that ask for the trait, in the order of the rulebook.')
  readonly neededBy!: readonly StyleTraitNeedAnswer[];
}

@Answer('StyleSummary', 'An architecture style, what speaks for it and what against it.')
export class StyleSummaryAnswer {
  @Word(STYLES, 'Id of the style: `architecture.style` of a design takes it.')
  readonly id!: StyleId;

  @Whole('Place in the table; of two styles that fit equally well the earlier one is advised.', { min: 1 })
  readonly order!: number;

  @Word(['one', 'many'], 'Whether the system is deployed as a whole or in parts.')
  readonly deployables!: 'one' | 'many';

  @Text('Title of the style.')
  readonly title!: string;

  @Text('What the style is.')
  readonly meaning!: string;

  @Text('What a system of this style looks like.')
  readonly example!: string;

  @Many(StyleSupportAnswer, 'The traits that it has natively or well.')
  readonly advantages!: readonly StyleSupportAnswer[];

  @Many(StyleSupportAnswer, 'The traits that it can have, with effort.')
  readonly workable!: readonly StyleSupportAnswer[];

  @Many(StyleSupportAnswer, 'The traits that it has hardly or not at all.')
  readonly disadvantages!: readonly StyleSupportAnswer[];
}

@Answer('Style', 'An architecture style with its support for every trait.')
export class StyleAnswer extends StyleSummaryAnswer {
  @Many(StyleSupportAnswer, 'One entry for every trait of styles, in the order of the table.')
  readonly support!: readonly StyleSupportAnswer[];

  @Many(SourceAnswer, 'All sources of the style.')
  readonly sources!: readonly SourceAnswer[];
}

@Answer('StyleList', 'All architecture styles.')
export class StyleListAnswer {
  @Many(StyleSummaryAnswer, 'The styles, in the order of the table.')
  readonly items!: readonly StyleSummaryAnswer[];
}
