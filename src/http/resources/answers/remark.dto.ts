import type {
  ConflictAnswer,
  QuestionAnswer,
  WarningAnswer,
} from '../../../report/recommendation/recommendation-answer.js';
import type { Warning } from '../../../domain/advice/warnings.js';
import { Answer, Flag, Many, MeaningfulWord, Text, Texts } from '../../openapi/answer-fields.js';
import { SourceDto } from './source.dto.js';
import { FactDto } from './fact.dto.js';

const CONFLICT_KINDS: Readonly<Record<ConflictAnswer['kind'], string>> = {
  rule: 'a rule knows that they exclude each other.',
  musts: 'nothing in the catalogue meets all of these musts and keeps all of these limits.',
};

@Answer('Conflict', 'Requirements that cannot be had together.')
export class ConflictDto implements ConflictAnswer {
  @MeaningfulWord(CONFLICT_KINDS, 'How it was found.', { example: 'rule' })
  readonly kind!: ConflictAnswer['kind'];

  @Text('Id of the conflict rule; null where musts clash.', {
    nullable: true,
    example: 'strong-reads-while-partitioned',
  })
  readonly rule!: string | null;

  @Text('What excludes what, and why.', {
    example: 'Reads must see the latest write, and yet the store must go on answering when the network partitions.',
  })
  readonly message!: string;

  @Many(FactDto, 'The facts that cannot be had together.')
  readonly facts!: readonly FactDto[];

  @Texts('What to give up: dotted paths of facts, the likeliest first.', {
    example: ['consistency.onPartition', 'consistency.reads'],
  })
  readonly relax!: readonly string[];

  @Text('Id of the database that would then fit; null where a rule found the conflict.', { nullable: true })
  readonly leaves!: string | null;

  @Many(SourceDto, 'Where one can read why.')
  readonly sources!: readonly SourceDto[];
}

const WARNING_KINDS: Readonly<Record<Warning['kind'], string>> = {
  'unknown-database': 'a database that the team runs is not in the catalogue.',
  'use-cases-disagree': 'use cases imply different values of a fact, so it stays unknown.',
  'only-use-cases': 'nothing but use cases is stated.',
  'weak-spot': 'the first family serves an important need badly.',
};

@Answer('Warning', 'What one should know beside the ranking.')
export class WarningDto implements WarningAnswer {
  @MeaningfulWord(WARNING_KINDS, 'What it is about.', { example: 'weak-spot' })
  readonly kind!: string;

  @Text('What one should know.', { example: 'Graph comes first although it is poor at something important: joins.' })
  readonly message!: string;

  @Text('JSON Pointer (RFC 6901) to the place of the workload that it is about; null where it is about no one place.', {
    nullable: true,
    example: null,
  })
  readonly pointer!: string | null;
}

@Answer('Question', 'What to find out next: an answer to it could change the ranking.')
export class QuestionDto implements QuestionAnswer {
  @Text('Dotted path of the fact that is unknown.', { example: 'data.recordCount' })
  readonly fact!: string;

  @Text('JSON Pointer (RFC 6901) to the place of the workload where the answer goes.', { example: '/data/recordCount' })
  readonly pointer!: string;

  @Text('The question.', { example: 'How many live records should be planned for?' })
  readonly question!: string;

  @Text('Id of the family that gains most from one of the answers.', { example: 'wide-column' })
  readonly favours!: string;

  @Flag('True where that alone would make it first.', { example: false })
  readonly overturns!: boolean;
}
