import type { Warning } from '../../domain/advice/warnings.js';
import type { SourceId } from '../cited.js';
import { FactAnswer } from '../fact.js';
import { Answer, DatabaseId, FamilyId, Flag, Many, MeaningfulWord, Text, Texts } from '../field.js';

export const CONFLICT_KINDS = {
  rule: 'a rule knows that they exclude each other.',
  musts: 'nothing in the catalogue meets all of these musts and keeps all of these limits.',
};

@Answer('Conflict', 'Requirements that cannot be had together.')
export class ConflictAnswer {
  @MeaningfulWord(CONFLICT_KINDS, 'How it was found.')
  readonly kind!: keyof typeof CONFLICT_KINDS;

  @Text('Id of the conflict rule; null where musts clash.', { nullable: true })
  readonly rule!: string | null;

  @Text('What excludes what, and why.')
  readonly message!: string;

  @Many(FactAnswer, 'The facts that cannot be had together; the first few. From `standard`.', { optional: true })
  readonly facts?: readonly FactAnswer[];

  @Texts('What to give up: dotted paths of facts, the likeliest first, and the first few of many.')
  readonly relax!: readonly string[];

  @DatabaseId('Id of the database that would then fit; null where a rule found the conflict.', { nullable: true })
  readonly leaves!: string | null;

  @Texts('Where one can read why: ids of `sources`. From `standard`.', { optional: true })
  readonly sources?: readonly SourceId[];
}

export const WARNING_KINDS: Readonly<Record<Warning['kind'], string>> = {
  'unknown-database': 'a database that the team runs is not in the catalogue.',
  'closed-service':
    'what the team says it runs has closed or is closing, and counts for nothing; what takes its place is named.',
  'several-engines':
    'what the team says it runs is a service for several engines; it is counted as the usual one, if there is one.',
  'ending-service': 'what the team runs is offered as a service whose end is announced; it still counts.',
  'use-cases-disagree': 'use cases imply different values of a fact, so it stays unknown.',
  'only-use-cases': 'nothing but use cases is stated.',
  'weak-spot': 'the database that comes first serves an important need badly.',
};

@Answer('Warning', 'What one should know beside the ranking.')
export class WarningAnswer {
  @MeaningfulWord(WARNING_KINDS, 'What it is about.')
  readonly kind!: string;

  @Text('What one should know.')
  readonly message!: string;

  @Text('JSON Pointer (RFC 6901) to the place of the workload that it is about; null where it is about no one place.', {
    nullable: true,
  })
  readonly pointer!: string | null;
}

@Answer('Question', 'What to find out next: an answer to it could change the ranking.')
export class QuestionAnswer {
  @Text('Dotted path of the fact that is unknown.')
  readonly fact!: string;

  @Text('JSON Pointer (RFC 6901) to the place of the workload where the answer goes.')
  readonly pointer!: string;

  @Text('The question.')
  readonly question!: string;

  @FamilyId('Id of the family that gains most from one of the answers.')
  readonly favours!: string;

  @Flag('True where that alone would make it first.')
  readonly overturns!: boolean;
}
