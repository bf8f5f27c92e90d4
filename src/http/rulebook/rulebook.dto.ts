import type { RulebookAnswer } from '../../report/say-rulebook.js';
import { Answer, One, Text, Whole } from '../documentation/answer-fields.js';

export const DIGEST_EXAMPLE = '1bfd7c3aa1e5d2f0f0e1d59aa6a1f5b0f7f39d3a0f9df6c4f1f7f0c6f5a9e3d2';

@Answer('RulebookIdentity', 'Which rules an answer rests on.')
export class RulebookIdentityDto {
  @Text('Name of the rulebook.', { example: 'nosql-advisor' })
  readonly name!: string;

  @Text('Its version.', { example: '1.0.0' })
  readonly version!: string;

  @Text('SHA-256 over all of its files, in hexadecimal: the same digest and workload give the same answer.', {
    example: DIGEST_EXAMPLE,
  })
  readonly digest!: string;
}

@Answer('RulebookCounts', 'How much the rulebook holds.')
export class RulebookCountsDto {
  @Whole('Database families.', { min: 1, example: 9 })
  readonly families!: number;

  @Whole('Traits.', { min: 1, example: 82 })
  readonly traits!: number;

  @Whole('Use cases.', { min: 1, example: 44 })
  readonly useCases!: number;

  @Whole('Rules that lead from facts to a needed trait.', { min: 0, example: 214 })
  readonly selectionRules!: number;

  @Whole('Rules that tell what cannot be had together.', { min: 0, example: 8 })
  readonly conflictRules!: number;

  @Whole('Questions that may be asked where a fact is unknown.', { min: 0, example: 60 })
  readonly questions!: number;
}

@Answer('RulebookSources', 'How fresh the claims of the rulebook are. A page counts once for each claim it is cited for.')
export class RulebookSourcesDto {
  @Whole('Citations that somebody has read for their claim.', { min: 0, example: 160 })
  readonly verified!: number;

  @Whole('Citations that nobody has read yet.', { min: 0, example: 40 })
  readonly unverified!: number;

  @Text('The earliest of the days on which they were read; null where none has been.', {
    nullable: true,
    format: 'date',
    example: '2026-11-22',
  })
  readonly oldestCheckedOn!: string | null;
}

@Answer('Rulebook', 'What the rulebook holds, and how fresh it is.')
export class RulebookDto extends RulebookIdentityDto implements RulebookAnswer {
  @One(RulebookCountsDto, 'How much it holds.')
  readonly counts!: RulebookCountsDto;

  @One(RulebookSourcesDto, 'How fresh its claims are.')
  readonly sources!: RulebookSourcesDto;
}

export const RULEBOOK_EXAMPLE: RulebookAnswer = {
  name: 'nosql-advisor',
  version: '1.0.0',
  digest: DIGEST_EXAMPLE,
  counts: { families: 9, traits: 82, useCases: 44, selectionRules: 214, conflictRules: 8, questions: 60 },
  sources: { verified: 160, unverified: 40, oldestCheckedOn: '2026-11-22' },
};
