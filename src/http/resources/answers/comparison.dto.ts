import { LANGUAGES, type Language } from '../../../domain/text.js';
import type { ComparedAnswer, ComparisonAnswer } from '../../../report/recommendation/comparison-answer.js';
import { Amount, Answer, Many, One, Text, Word } from '../../openapi/answer-fields.js';
import { RulebookIdentityDto } from './rulebook.dto.js';
import { LimitRowDto } from './limit-row.dto.js';
import { TraitRowDto } from './trait-row.dto.js';

@Answer('Compared', 'A family or a database that is held beside others.')
export class ComparedDto implements ComparedAnswer {
  @Text('Id of the family or database.', { example: 'mongodb' })
  readonly id!: string;

  @Word(['family', 'database'], 'What it is.', { example: 'database' })
  readonly kind!: ComparedAnswer['kind'];

  @Text('Its title.', { example: 'MongoDB' })
  readonly title!: string;

  @Text('Id of the family that it is made for, or is.', { example: 'document' })
  readonly family!: string;

  @Word(['fits', 'ruled-out'], 'Whether it can be taken for the workload; null without one.', {
    nullable: true,
    example: 'fits',
  })
  readonly outcome!: ComparedAnswer['outcome'];

  @Amount('How well it fits the workload, 0 to 100; null without one.', {
    nullable: true,
    min: 0,
    max: 100,
    example: 84.2,
  })
  readonly fit!: number | null;

  @Amount('The points that make up its fit; null without a workload.', { nullable: true, min: 0, example: 61.5 })
  readonly points!: number | null;
}

@Answer('Comparison', 'Families or databases side by side.')
export class ComparisonDto implements ComparisonAnswer {
  @Text('Name of the workload, as it was given; null where none was.', {
    nullable: true,
    example: 'Product catalogue of a marketplace',
  })
  readonly workload!: string | null;

  @Word(LANGUAGES, 'The language of the sentences.', { example: 'en' })
  readonly language!: Language;

  @One(RulebookIdentityDto, 'The rules that the answer rests on.')
  readonly rulebook!: RulebookIdentityDto;

  @Text('The comparison in a few sentences.', {
    example: 'MongoDB fits 84.2 of 100, PostgreSQL 80.1. MongoDB is ahead in flexible schema.',
  })
  readonly text!: string;

  @Many(
    ComparedDto,
    'What is compared, the best first: by fit, those that are ruled out last; without a workload by the number of traits in which each is ahead.',
  )
  readonly candidates!: readonly ComparedDto[];

  @Many(
    TraitRowDto,
    'Trait by trait: what the workload needs, the weightiest first; without a workload every trait in which they differ.',
  )
  readonly traits!: readonly TraitRowDto[];

  @Many(LimitRowDto, 'Limit by limit: every bound that one of the databases has.')
  readonly limits!: readonly LimitRowDto[];
}
