import { LANGUAGES, type Language } from '../../../domain/text.js';
import type { ReviewVerdict } from '../../../domain/rulebook/severity.js';
import type { ReviewAnswer, ReviewCounts } from '../../../report/review/review-answer.js';
import { Answer, Many, MeaningfulWord, One, Text, Whole, Word } from '../../openapi/answer-fields.js';
import { RulebookIdentityDto } from './rulebook.dto.js';
import { FindingDto } from './finding.dto.js';
import { StyleAdviceDto } from './style-advice.dto.js';
import { WorkloadAdviceDto } from './workload-advice.dto.js';

const VERDICTS: Readonly<Record<ReviewVerdict, string>> = {
  pass: 'neither errors nor warnings.',
  warn: 'warnings, but no error.',
  fail: 'at least one error.',
};

@Answer('ReviewCounts', 'How much was found, and in how large a design.')
export class ReviewCountsDto implements ReviewCounts {
  @Whole('Errors that count.', { min: 0, example: 0 })
  readonly error!: number;

  @Whole('Warnings that count.', { min: 0, example: 1 })
  readonly warning!: number;

  @Whole('Remarks that count.', { min: 0, example: 0 })
  readonly info!: number;

  @Whole('Findings that are suppressed, whatever their severity.', { min: 0, example: 0 })
  readonly suppressed!: number;

  @Whole('Services of the design.', { min: 1, example: 2 })
  readonly services!: number;

  @Whole('Workloads of all its services.', { min: 0, example: 1 })
  readonly workloads!: number;

  @Whole('Its datastores.', { min: 0, example: 1 })
  readonly datastores!: number;

  @Whole('Its interactions.', { min: 0, example: 1 })
  readonly interactions!: number;

  @Whole('Its transactions.', { min: 0, example: 0 })
  readonly transactions!: number;
}

@Answer(
  'Review',
  'What is wrong with a design and what to do about it, what fits its workloads, and which style suits it.',
)
export class ReviewDto implements ReviewAnswer {
  @Text('Name of the system, as it was given.', { example: 'Web shop' })
  readonly system!: string;

  @Word(LANGUAGES, 'The language of the sentences.', { example: 'en' })
  readonly language!: Language;

  @One(RulebookIdentityDto, 'The rules that the answer rests on.')
  readonly rulebook!: RulebookIdentityDto;

  @MeaningfulWord(VERDICTS, 'What the findings that count come to.', { example: 'warn' })
  readonly verdict!: ReviewVerdict;

  @Text('The verdict in a sentence.', { example: 'The design passes with warnings: 0 errors, 1 warning, 0 info.' })
  readonly text!: string;

  @Many(
    FindingDto,
    'The findings, the most severe first, then by their place; those that are suppressed stand among them.',
  )
  readonly findings!: readonly FindingDto[];

  @Many(WorkloadAdviceDto, 'What is recommended for each workload that stands on a database, or on nothing yet.')
  readonly recommendations!: readonly WorkloadAdviceDto[];

  @One(StyleAdviceDto, 'Which architecture style suits the system.')
  readonly architecture!: StyleAdviceDto;

  @One(ReviewCountsDto, 'How much was found.')
  readonly counts!: ReviewCountsDto;
}
