import { STRENGTHS, type Strength } from '../../../domain/rulebook/rule.js';
import { SUPPORT_LEVELS, type SupportLevel } from '../../../domain/rulebook/support.js';
import { STYLES, type StyleId } from '../../../domain/input/words.js';
import type { StyleAnswer, StyleSummaryAnswer, StyleSupportAnswer } from '../../../report/catalogue/say-style.js';
import { Answer, Many, One, Text, Whole, Word } from '../../openapi/answer-fields.js';
import { SourceDto } from './source.dto.js';

@Answer('StyleTraitNeed', 'A driver rule that asks for a trait of a style.')
export class StyleTraitNeedDto {
  @Text('Id of the rule.', { example: 'load-is-uneven' })
  readonly rule!: string;

  @Word(STRENGTHS, 'How much the rule asks for it. A style that lacks a must is ruled out.', { example: 'strong' })
  readonly strength!: Strength;
}

@Answer('StyleSupport', 'How well a style has one trait, and how one knows.')
export class StyleSupportDto implements StyleSupportAnswer {
  @Text('Id of the trait.', { example: 'independent-scaling' })
  readonly trait!: string;

  @Text('Title of the trait.', { example: 'Independent scaling' })
  readonly title!: string;

  @Text('What the trait is.', {
    example: 'Adds resources to the part that is under load and leaves the other parts as they are.',
  })
  readonly meaning!: string;

  @Word(SUPPORT_LEVELS, 'How well, best first.', { example: 'native' })
  readonly level!: SupportLevel;

  @Text('Why this level.', { example: 'Each service is scaled by itself, so resources go only where they are needed.' })
  readonly evidence!: string;

  @Text('How that shows in a system; null where there is no example.', {
    nullable: true,
    example: 'When payments surge, only the payment service gets more instances.',
  })
  readonly example!: string | null;

  @One(SourceDto, 'Where the evidence comes from.')
  readonly source!: SourceDto;

  @Many(StyleTraitNeedDto, 'The driver rules that ask for the trait, in the order of the rulebook.')
  readonly neededBy!: readonly StyleTraitNeedDto[];
}

@Answer('StyleSummary', 'An architecture style, what speaks for it and what against it.')
export class StyleSummaryDto implements StyleSummaryAnswer {
  @Word(STYLES, 'Id of the style: `architecture.style` of a design takes it.', { example: 'microservices' })
  readonly id!: StyleId;

  @Whole('Place in the table; of two styles that fit equally well the earlier one is advised.', { min: 1, example: 3 })
  readonly order!: number;

  @Word(['one', 'many'], 'Whether the system is deployed as a whole or in parts.', { example: 'many' })
  readonly deployables!: 'one' | 'many';

  @Text('Title of the style.', { example: 'Microservices' })
  readonly title!: string;

  @Text('What the style is.', {
    example: 'Small services, each with data of its own, built, deployed and scaled one by one.',
  })
  readonly meaning!: string;

  @Text('What a system of this style looks like.', { example: 'Login, orders and payment are services of their own.' })
  readonly example!: string;

  @Many(StyleSupportDto, 'The traits that it has natively or well.')
  readonly advantages!: readonly StyleSupportDto[];

  @Many(StyleSupportDto, 'The traits that it can have, with effort.')
  readonly workable!: readonly StyleSupportDto[];

  @Many(StyleSupportDto, 'The traits that it has hardly or not at all.')
  readonly disadvantages!: readonly StyleSupportDto[];
}

@Answer('Style', 'An architecture style with its support for every trait.')
export class StyleDto extends StyleSummaryDto implements StyleAnswer {
  @Many(StyleSupportDto, 'One entry for every trait of styles, in the order of the table.')
  readonly support!: readonly StyleSupportDto[];

  @Many(SourceDto, 'All sources of the style.')
  readonly sources!: readonly SourceDto[];
}

@Answer('StyleList', 'All architecture styles.')
export class StyleListDto {
  @Many(StyleSummaryDto, 'The styles, in the order of the table.')
  readonly items!: readonly StyleSummaryDto[];
}
