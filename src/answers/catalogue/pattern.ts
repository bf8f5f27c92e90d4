import { Answer, Many, Text, Texts, Whole } from '../field.js';
import { SourceAnswer } from '../source.js';

@Answer('PatternSummary', 'A pattern: a proven answer to a problem between services, in short.')
export class PatternSummaryAnswer {
  @Text('Id of the pattern: findings of a review name it.')
  readonly id!: string;

  @Whole('Place in the reading order.', { min: 1 })
  readonly order!: number;

  @Text('Title of the pattern.')
  readonly title!: string;

  @Texts('Other ids by which the pattern is found.')
  readonly aliases!: readonly string[];

  @Text('What goes wrong without it.')
  readonly problem!: string;

  @Text('What it does about that.')
  readonly solution!: string;
}

@Answer('PatternPart', 'A state, a way or a role within a pattern.')
export class PatternPartAnswer {
  @Text('Its id within the pattern.')
  readonly id!: string;

  @Text('What it is called.')
  readonly title!: string;

  @Text('What happens in it.')
  readonly text!: string;
}

@Answer('Pattern', 'A pattern: how it works, when it is needed and when not, and what it costs.')
export class PatternAnswer extends PatternSummaryAnswer {
  @Many(PatternPartAnswer, 'Its states, ways or roles.')
  readonly parts!: readonly PatternPartAnswer[];

  @Texts('When it is needed.')
  readonly neededWhen!: readonly string[];

  @Texts('When it is not.')
  readonly notWhen!: readonly string[];

  @Texts('What it costs.')
  readonly costs!: readonly string[];

  @Text('How that shows in a system.')
  readonly example!: string;

  @Texts('Ids of patterns that go with it.')
  readonly related!: readonly string[];

  @Texts('Ids of the review rules that point to it, in the order of the rulebook.')
  readonly rules!: readonly string[];

  @Many(SourceAnswer, 'All sources of the pattern.')
  readonly sources!: readonly SourceAnswer[];
}

@Answer('PatternList', 'All patterns.')
export class PatternListAnswer {
  @Many(PatternSummaryAnswer, 'The patterns, in reading order.')
  readonly items!: readonly PatternSummaryAnswer[];
}
