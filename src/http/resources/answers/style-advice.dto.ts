import type { Origin } from '../../../domain/facts/fact.js';
import { STRENGTHS, type Strength } from '../../../domain/rulebook/rule.js';
import { SUPPORT_LEVELS, type SupportLevel } from '../../../domain/rulebook/support.js';
import { STYLES } from '../../../domain/input/words.js';
import type { FactAnswer } from '../../../report/recommendation/recommendation-answer.js';
import type {
  StyleAdviceAnswer,
  StyleReasonAnswer,
  StyleStandingAnswer,
} from '../../../report/review/review-answer.js';
import { Amount, Answer, Many, MeaningfulWord, Text, Whole, Word } from '../../openapi/answer-fields.js';
import { SourceDto } from './source.dto.js';
import { FindingFactDto } from './finding.dto.js';

const ORIGINS: readonly Origin[] = ['stated', 'implied', 'derived'];

const OUTCOMES: Readonly<Record<StyleStandingAnswer['outcome'], string>> = {
  fits: 'it meets every must.',
  'ruled-out': 'it lacks one.',
};

@Answer('DriverFact', 'What drives the choice of a style, as the design states it.')
export class DriverFactDto extends FindingFactDto implements FactAnswer {
  @Word(ORIGINS, 'Where it comes from: of a design everything is stated.', { example: 'stated' })
  readonly origin!: Origin;
}

@Answer('StyleReason', 'How one need of the system counts for one style.')
export class StyleReasonDto implements StyleReasonAnswer {
  @Text('Id of the driver rule: `/v1/rules/{id}`.', { example: 'few-teams-work-apart' })
  readonly rule!: string;

  @Text('Id of the trait that is needed: `/v1/styles` tells which style has it.', { example: 'team-autonomy' })
  readonly trait!: string;

  @Word(STRENGTHS, 'How much it is needed, most first.', { example: 'moderate' })
  readonly strength!: Strength;

  @Many(DriverFactDto, 'What the design states of that.')
  readonly facts!: readonly DriverFactDto[];

  @Text('Why the trait is needed.', { example: 'Several teams work on the system at once.' })
  readonly because!: string;

  @Word(SUPPORT_LEVELS, 'How well the style has the trait, best first.', { example: 'native' })
  readonly support!: SupportLevel;

  @Amount('What that earns the style: points.', { min: 0, example: 2 })
  readonly points!: number;

  @Text('Why the style has the trait so well, or so badly.', {
    example: 'A team owns its service from design to operation.',
  })
  readonly evidence!: string;

  @Many(SourceDto, 'The source of the rule, then that of the evidence.')
  readonly sources!: readonly SourceDto[];
}

@Answer('StyleStanding', 'The place of one architecture style, with its reasons.')
export class StyleStandingDto implements StyleStandingAnswer {
  @Whole('The place, 1 being the best.', { min: 1, example: 1 })
  readonly rank!: number;

  @Word(STYLES, 'Id of the style: `/v1/styles/{id}`.', { example: 'microservices' })
  readonly style!: string;

  @Text('Title of the style.', { example: 'Microservices' })
  readonly title!: string;

  @Amount('How well it fits, 0 to 100: its points against those of a style that had native support for every need.', {
    min: 0,
    max: 100,
    example: 88.2,
  })
  readonly fit!: number;

  @Amount('The sum of the points of its reasons.', { min: 0, example: 15 })
  readonly points!: number;

  @MeaningfulWord(OUTCOMES, 'Whether it can be taken.', { example: 'fits' })
  readonly outcome!: StyleStandingAnswer['outcome'];

  @Many(StyleReasonDto, 'One for each need of the system, the weightiest need first.')
  readonly reasons!: readonly StyleReasonDto[];
}

@Answer('StyleAdvice', 'What drives the choice of an architecture style, and which one that speaks for.')
export class StyleAdviceDto implements StyleAdviceAnswer {
  @Word(STYLES, 'Id of the style in use; null where the design does not say.', {
    nullable: true,
    example: 'microservices',
  })
  readonly style!: string | null;

  @Word(STYLES, 'Id of the style that is advised; null where too little is known.', {
    nullable: true,
    example: 'monolith',
  })
  readonly advised!: string | null;

  @Text('The same as a sentence.', { example: 'The drivers favour the monolith style, with 83.5 points of 100.' })
  readonly text!: string;

  @Many(StyleStandingDto, 'Every style, the best first.')
  readonly ranking!: readonly StyleStandingDto[];
}
