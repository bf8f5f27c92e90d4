import { LANGUAGES, type Language } from '../../domain/text.js';
import { RulebookIdentityAnswer } from '../catalogue/rulebook.js';
import { Answer, Many, One, Text, Word } from '../field.js';
import { TopDatabaseAnswer } from './database.js';
import { ConflictAnswer, QuestionAnswer, WarningAnswer } from './remark.js';
import { StandingAnswer } from './standing.js';
import { VerdictAnswer } from './verdict.js';

@Answer(
  'Recommendation',
  'Which database families and databases fit the workload, in order, why, and what would change the answer.',
)
export class RecommendationAnswer {
  @Text('Name of the workload, as it was given.')
  readonly workload!: string;

  @Text('What the workload belongs to, as it was given; absent where it was not.', { optional: true })
  readonly entityRef?: string;

  @Word(LANGUAGES, 'The language of the sentences.')
  readonly language!: Language;

  @One(RulebookIdentityAnswer, 'The rules that the answer rests on.')
  readonly rulebook!: RulebookIdentityAnswer;

  @One(VerdictAnswer, 'The answer in short.')
  readonly verdict!: VerdictAnswer;

  @Many(StandingAnswer, 'Every family, the best first, those that are ruled out last.')
  readonly ranking!: readonly StandingAnswer[];

  @Many(TopDatabaseAnswer, 'The databases that fit best, whatever their family; at most 10.')
  readonly topDatabases!: readonly TopDatabaseAnswer[];

  @Many(ConflictAnswer, 'Requirements that cannot be had together.')
  readonly conflicts!: readonly ConflictAnswer[];

  @Many(WarningAnswer, 'What one should know beside the ranking.')
  readonly warnings!: readonly WarningAnswer[];

  @Many(QuestionAnswer, 'What to find out next, the most decisive first; at most 5.')
  readonly questions!: readonly QuestionAnswer[];
}
