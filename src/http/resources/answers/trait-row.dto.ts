import { STRENGTHS, type Strength } from '../../../domain/rulebook/rule.js';
import { SUPPORT_LEVELS, type SupportLevel } from '../../../domain/rulebook/support.js';
import type { TraitCellAnswer, TraitRowAnswer } from '../../../report/recommendation/comparison-answer.js';
import { Amount, Answer, Many, Text, Texts, Word } from '../../openapi/answer-fields.js';
import { SourceDto } from './source.dto.js';

@Answer('TraitCell', 'How well one candidate has a trait.')
export class TraitCellDto implements TraitCellAnswer {
  @Text('Id of the candidate.', { example: 'mongodb' })
  readonly candidate!: string;

  @Word(SUPPORT_LEVELS, 'How well it has the trait, best first.', { example: 'native' })
  readonly support!: SupportLevel;

  @Amount('What that earns it for this workload; 0 without one.', { min: 0, example: 4 })
  readonly points!: number;

  @Text('Why so well, or so badly.', { example: 'Documents of one collection may differ in their fields.' })
  readonly evidence!: string;

  @Many(SourceDto, 'Where the evidence comes from.')
  readonly sources!: readonly SourceDto[];
}

@Answer('TraitRow', 'One trait, candidate by candidate.')
export class TraitRowDto implements TraitRowAnswer {
  @Text('Id of the trait: see `/v1/traits/{id}`.', { example: 'schema-flexibility' })
  readonly trait!: string;

  @Text('Title of the trait.', { example: 'Flexible schema' })
  readonly title!: string;

  @Word(STRENGTHS, 'How much the workload needs it, most first; null without one.', {
    nullable: true,
    example: 'strong',
  })
  readonly strength!: Strength | null;

  @Text('Id of the rule that asks for it; null without a workload.', {
    nullable: true,
    example: 'fields-differ-per-record',
  })
  readonly rule!: string | null;

  @Text('Why the workload needs it; null without one.', {
    nullable: true,
    example: 'Records differ in their fields, so no one table fits them.',
  })
  readonly because!: string | null;

  @Texts('Ids of the candidates that have it best; empty where all have it alike.', { example: ['mongodb'] })
  readonly winners!: readonly string[];

  @Many(TraitCellDto, 'One for each candidate, in the order of the request.')
  readonly cells!: readonly TraitCellDto[];
}
