import type { Detail } from '../../domain/detail.js';
import type { ReviewVerdict } from '../../domain/rulebook/severity.js';
import { LANGUAGES, type Language } from '../../domain/text.js';
import { RulebookIdentityAnswer } from '../catalogue/rulebook.js';
import { Answer, Many, MeaningfulWord, One, Text, Whole, Word } from '../field.js';
import { FindingAnswer, FindingInShortAnswer } from './finding.js';
import { StyleAdviceAnswer } from './style-advice.js';
import { WorkloadAdviceAnswer } from './workload-advice.js';

const VERDICTS: Readonly<Record<ReviewVerdict, string>> = {
  pass: 'neither errors nor warnings.',
  warn: 'warnings, but no error.',
  fail: 'at least one error.',
};

@Answer('ReviewCounts', 'How much was found, and in how large a design.')
export class ReviewCountsAnswer {
  @Whole('Errors that count.', { min: 0 })
  readonly error!: number;

  @Whole('Warnings that count.', { min: 0 })
  readonly warning!: number;

  @Whole('Remarks that count.', { min: 0 })
  readonly info!: number;

  @Whole('Findings that are suppressed, whatever their severity.', { min: 0 })
  readonly suppressed!: number;

  @Whole('Services of the design.', { min: 1 })
  readonly services!: number;

  @Whole('Workloads of all its services.', { min: 0 })
  readonly workloads!: number;

  @Whole('Its datastores.', { min: 0 })
  readonly datastores!: number;

  @Whole('Its interactions.', { min: 0 })
  readonly interactions!: number;

  @Whole('Its transactions.', { min: 0 })
  readonly transactions!: number;
}

@Answer('ReviewOmitted', 'How many of a list are left out at this detail; a list that is whole has no entry.')
class ReviewOmittedAnswer {
  @Whole('Findings, the most severe of which are told.', { min: 1, optional: true })
  readonly findings?: number;

  @Whole('Workloads whose recommendation is not told.', { min: 1, optional: true })
  readonly recommendations?: number;
}

class ReviewOfSystem {
  @Text('Name of the system, as it was given.')
  readonly system!: string;

  @Word(LANGUAGES, 'The language of the sentences.')
  readonly language!: Language;

  @One(RulebookIdentityAnswer, 'The rules that the answer rests on.')
  readonly rulebook!: RulebookIdentityAnswer;

  @MeaningfulWord(VERDICTS, 'What the findings that count come to.')
  readonly verdict!: ReviewVerdict;

  @Text('The verdict in a sentence.')
  readonly text!: string;

  @One(ReviewCountsAnswer, 'How much was found.')
  readonly counts!: ReviewCountsAnswer;

  @One(ReviewOmittedAnswer, 'What of all this is left out, by how many; absent where nothing is.', { optional: true })
  readonly omitted?: ReviewOmittedAnswer;
}

const BRIEF = { brief: 'the verdict, and the first findings in a line each.' };

@Answer('ReviewInShort', 'What is wrong with a design, in short.')
export class ReviewInShortAnswer extends ReviewOfSystem {
  @MeaningfulWord(BRIEF, 'How much is told.')
  readonly detail!: keyof typeof BRIEF;

  @Many(FindingInShortAnswer, 'The first findings, the most severe first, then by their place.')
  readonly findings!: readonly FindingInShortAnswer[];
}

export const FULLER_DETAILS = {
  standard: 'the first findings with what to do about them, and what is recommended for the first workloads.',
  full: 'every finding with its sources, and every ranking.',
};

@Answer(
  'Review',
  'What is wrong with a design and what to do about it, what fits its workloads, and which style suits it.',
)
export class ReviewAnswer extends ReviewOfSystem {
  @MeaningfulWord(FULLER_DETAILS, 'How much is told.')
  readonly detail!: keyof typeof FULLER_DETAILS;

  @Many(
    FindingAnswer,
    'The findings, the most severe first, then by their place; those that are suppressed stand among them.',
  )
  readonly findings!: readonly FindingAnswer[];

  @Many(WorkloadAdviceAnswer, 'What is recommended for each workload that stands on a database, or on nothing yet.')
  readonly recommendations!: readonly WorkloadAdviceAnswer[];

  @One(StyleAdviceAnswer, 'Which architecture style suits the system.')
  readonly architecture!: StyleAdviceAnswer;
}

/** Which class says a review at a detail. */
export const REVIEW_CLASSES = {
  brief: ReviewInShortAnswer,
  standard: ReviewAnswer,
  full: ReviewAnswer,
} as const satisfies Readonly<Record<Detail, new () => object>>;
