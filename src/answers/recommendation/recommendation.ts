import { DETAILS, type Detail } from '../../domain/detail.js';
import { LANGUAGES, type Language } from '../../domain/text.js';
import { RulebookIdentityAnswer } from '../catalogue/rulebook.js';
import type { SourcesById } from '../cited.js';
import { Answer, ById, Many, ManyOf, One, OneOf, Text, Whole, Word } from '../field.js';
import { SourceAnswer } from '../source.js';
import { TopDatabaseAnswer } from './database.js';
import { NeedAnswer } from './need.js';
import { ConflictAnswer, QuestionAnswer, WarningAnswer } from './remark.js';
import { RuledOutAnswer } from './ruled-out.js';
import { FittingStandingAnswer, RuledOutStandingAnswer, type StandingAnswer } from './standing.js';
import { VERDICT_CLASSES, type VerdictAnswer } from './verdict.js';

@Answer('Omitted', 'How many of a list are left out at this detail; a list that is whole has no entry.')
export class OmittedAnswer {
  @Whole('Needs, the weightiest of which are told.', { min: 1, optional: true })
  readonly needs?: number;

  @Whole('Causes that rule databases out.', { min: 1, optional: true })
  readonly ruledOut?: number;

  @Whole('Conflicts.', { min: 1, optional: true })
  readonly conflicts?: number;

  @Whole('Warnings.', { min: 1, optional: true })
  readonly warnings?: number;

  @Whole('Questions.', { min: 1, optional: true })
  readonly questions?: number;

  @Whole('Weak spots of the verdict.', { min: 1, optional: true })
  readonly weakSpots?: number;

  @Whole('Equals of the verdict.', { min: 1, optional: true })
  readonly equals?: number;
}

@Answer('RecommendationLinks', 'Where to read on, as paths of this service.')
export class RecommendationLinksAnswer {
  @Text('The same question with more detail: post the workload there; absent at `full`.', { optional: true })
  readonly more?: string;

  @Text('The database that the verdict names; absent where it names none.', { optional: true })
  readonly database?: string;

  @Text('The family that the verdict names; absent where it names none.', { optional: true })
  readonly family?: string;
}

@Answer(
  'Recommendation',
  'Which database families and databases fit the workload, in order, why, and what would change the answer; as much of it as `detail` asks for.',
)
export class RecommendationAnswer {
  @Text('Name of the workload, as it was given.')
  readonly workload!: string;

  @Text('What the workload belongs to, as it was given; absent where it was not.', { optional: true })
  readonly entityRef?: string;

  @Word(LANGUAGES, 'The language of the sentences.')
  readonly language!: Language;

  @Word(DETAILS, 'How much is told, least first. Whatever is told at one is told at the next.')
  readonly detail!: Detail;

  @One(RulebookIdentityAnswer, 'The rules that the answer rests on.')
  readonly rulebook!: RulebookIdentityAnswer;

  @OneOf('kind', VERDICT_CLASSES, 'The answer in short.')
  readonly verdict!: VerdictAnswer;

  @Many(RuledOutAnswer, 'What was ruled out and by what: the cause that rules out most first.')
  readonly ruledOut!: readonly RuledOutAnswer[];

  @ManyOf(
    'outcome',
    { fits: FittingStandingAnswer, 'weak-fit': FittingStandingAnswer, 'ruled-out': RuledOutStandingAnswer },
    'Every family, the best first, those that are ruled out last.',
  )
  readonly ranking!: readonly StandingAnswer[];

  @Many(TopDatabaseAnswer, 'The databases that fit best, whatever their family; at most 10. From `standard`.', {
    optional: true,
  })
  readonly topDatabases?: readonly TopDatabaseAnswer[];

  @Many(ConflictAnswer, 'Requirements that cannot be had together.')
  readonly conflicts!: readonly ConflictAnswer[];

  @Many(WarningAnswer, 'What one should know beside the ranking.')
  readonly warnings!: readonly WarningAnswer[];

  @Many(QuestionAnswer, 'What to find out next, the most decisive first; at most 5, at `brief` 3.')
  readonly questions!: readonly QuestionAnswer[];

  @Many(NeedAnswer, 'What the workload needs and why, the weightiest first. From `standard`.', { optional: true })
  readonly needs?: readonly NeedAnswer[];

  @ById(SourceAnswer, 'The sources that are referred to, by their ids. From `standard`.', { optional: true })
  readonly sources?: SourcesById;

  @One(OmittedAnswer, 'What of all this is left out, by how many; absent where nothing is.', { optional: true })
  readonly omitted?: OmittedAnswer;

  @One(RecommendationLinksAnswer, 'Where to read on.')
  readonly links!: RecommendationLinksAnswer;
}
