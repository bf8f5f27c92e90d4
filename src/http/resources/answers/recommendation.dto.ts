import { LANGUAGES, type Language } from '../../../domain/text.js';
import type { RecommendationAnswer } from '../../../report/recommendation/recommendation-answer.js';
import { Answer, Many, One, Text, Word } from '../../openapi/answer-fields.js';
import { RulebookIdentityDto } from './rulebook.dto.js';
import { ConflictDto, QuestionDto, WarningDto } from './remark.dto.js';
import { StandingDto } from './standing.dto.js';
import { TopDatabaseDto } from './top-database.dto.js';
import { VerdictDto } from './verdict.dto.js';

@Answer(
  'Recommendation',
  'Which database families and databases fit the workload, in order, why, and what would change the answer.',
)
export class RecommendationDto implements RecommendationAnswer {
  @Text('Name of the workload, as it was given.', { example: 'Fraud rings among card payments' })
  readonly workload!: string;

  @Word(LANGUAGES, 'The language of the sentences.', { example: 'en' })
  readonly language!: Language;

  @One(RulebookIdentityDto, 'The rules that the answer rests on.')
  readonly rulebook!: RulebookIdentityDto;

  @One(VerdictDto, 'The answer in short.')
  readonly verdict!: VerdictDto;

  @Many(StandingDto, 'Every family, the best first, those that are ruled out last.')
  readonly ranking!: readonly StandingDto[];

  @Many(TopDatabaseDto, 'The databases that fit best, whatever their family; at most 10.')
  readonly topDatabases!: readonly TopDatabaseDto[];

  @Many(ConflictDto, 'Requirements that cannot be had together.')
  readonly conflicts!: readonly ConflictDto[];

  @Many(WarningDto, 'What one should know beside the ranking.')
  readonly warnings!: readonly WarningDto[];

  @Many(QuestionDto, 'What to find out next, the most decisive first; at most 5.')
  readonly questions!: readonly QuestionDto[];
}
