import type { Origin } from '../../domain/facts/fact.js';
import { STYLES } from '../../domain/input/words.js';
import { STRENGTHS, type Strength } from '../../domain/rulebook/rule.js';
import { SUPPORT_LEVELS, type SupportLevel } from '../../domain/rulebook/support.js';
import { ORIGINS } from '../fact.js';
import { Amount, Answer, Many, MeaningfulWord, Text, Whole, Word } from '../field.js';
import { SourceAnswer } from '../source.js';
import { FindingFactAnswer } from './finding.js';

export const STYLE_OUTCOMES = { fits: 'it meets every must.', 'ruled-out': 'it lacks one.' };

@Answer('DriverFact', 'What drives the choice of a style, as the design states it.')
export class DriverFactAnswer extends FindingFactAnswer {
  @Word(Object.keys(ORIGINS), 'Where it comes from: of a design everything is stated.')
  readonly origin!: Origin;
}

@Answer('StyleReason', 'How one need of the system counts for one style.')
export class StyleReasonAnswer {
  @Text('Id of the driver rule: `/v1/rules/{id}`.')
  readonly rule!: string;

  @Text('Id of the trait that is needed: `/v1/styles` tells which style has it.')
  readonly trait!: string;

  @Word(STRENGTHS, 'How much it is needed, most first.')
  readonly strength!: Strength;

  @Many(DriverFactAnswer, 'What the design states of that.')
  readonly facts!: readonly DriverFactAnswer[];

  @Text('Why the trait is needed.')
  readonly because!: string;

  @Word(SUPPORT_LEVELS, 'How well the style has the trait, best first.')
  readonly support!: SupportLevel;

  @Amount('What that earns the style: points.', { min: 0 })
  readonly points!: number;

  @Text('Why the style has the trait so well, or so badly.')
  readonly evidence!: string;

  @Many(SourceAnswer, 'The source of the rule, then that of the evidence.')
  readonly sources!: readonly SourceAnswer[];
}

@Answer('StyleStanding', 'The place of one architecture style, with its reasons.')
export class StyleStandingAnswer {
  @Whole('The place, 1 being the best.', { min: 1 })
  readonly rank!: number;

  @Word(STYLES, 'Id of the style: `/v1/styles/{id}`.')
  readonly style!: string;

  @Text('Title of the style.')
  readonly title!: string;

  @Amount('How well it fits, 0 to 100: its points against those of a style that had native support for every need.', {
    min: 0,
    max: 100,
  })
  readonly fit!: number;

  @Amount('The sum of the points of its reasons.', { min: 0 })
  readonly points!: number;

  @MeaningfulWord(STYLE_OUTCOMES, 'Whether it can be taken.')
  readonly outcome!: keyof typeof STYLE_OUTCOMES;

  @Many(StyleReasonAnswer, 'One for each need of the system, the weightiest need first.')
  readonly reasons!: readonly StyleReasonAnswer[];
}

@Answer('StyleAdvice', 'What drives the choice of an architecture style, and which one that speaks for.')
export class StyleAdviceAnswer {
  @Word(STYLES, 'Id of the style in use; null where the design does not say.', { nullable: true })
  readonly style!: string | null;

  @Word(STYLES, 'Id of the style that is advised; null where too little is known.', { nullable: true })
  readonly advised!: string | null;

  @Text('The same as a sentence.')
  readonly text!: string;

  @Many(StyleStandingAnswer, 'Every style, the best first. At `full`.', { optional: true })
  readonly ranking?: readonly StyleStandingAnswer[];
}
