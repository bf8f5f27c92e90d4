import type { FreshnessAnswer, RulebookAnswer, StalestAnswer } from '../../../report/catalogue/say-rulebook.js';
import { Answer, Many, One, Text, Texts, Whole } from '../../openapi/answer-fields.js';

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

  @Whole('Databases of the catalogue.', { min: 1, example: 61 })
  readonly databases!: number;

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

  @Whole('Architecture styles.', { min: 1, example: 3 })
  readonly styles!: number;

  @Whole('Traits of architecture styles.', { min: 1, example: 12 })
  readonly styleTraits!: number;

  @Whole('Rules that lead from what drives a system to a trait that its style needs.', { min: 0, example: 22 })
  readonly driverRules!: number;

  @Whole('Patterns between services.', { min: 0, example: 13 })
  readonly patterns!: number;

  @Whole('Rules that find faults in a design.', { min: 0, example: 28 })
  readonly reviewRules!: number;
}

@Answer('StalestSource', 'A page that was read longer ago than others.')
export class StalestSourceDto implements StalestAnswer {
  @Text('Title of the page, paper or book.', { example: 'MongoDB Limits and Thresholds' })
  readonly title!: string;

  @Text('Where to read it.', { format: 'uri', example: 'https://www.mongodb.com/docs/manual/reference/limits/' })
  readonly url!: string;

  @Text('The day on which somebody read it, the earliest where it was read several times.', {
    format: 'date',
    example: '2026-11-22',
  })
  readonly checkedOn!: string;

  @Texts('What in the rulebook rests on it: its kind and its id.', { example: ['databases/mongodb'] })
  readonly citedBy!: readonly string[];
}

@Answer('Freshness', 'How old the facts of the rulebook are. A page counts once, however often it is cited.')
export class FreshnessDto implements FreshnessAnswer {
  @Whole('Pages, papers and books that are cited.', { min: 0, example: 900 })
  readonly sources!: number;

  @Whole('Those that somebody has read for what they are cited for.', { min: 0, example: 700 })
  readonly verified!: number;

  @Whole('Those that nobody has read yet.', { min: 0, example: 200 })
  readonly unverified!: number;

  @Whole('Those that were read so long ago that they should be read again.', { min: 0, example: 0 })
  readonly stale!: number;

  @Whole('So many months after it was read a page counts as stale.', { min: 1, example: 18 })
  readonly staleAfterMonths!: number;

  @Text('The earliest of the days on which they were read; null where none has been.', {
    nullable: true,
    format: 'date',
    example: '2026-11-22',
  })
  readonly oldest!: string | null;

  @Text('The latest of those days; null where none has been read.', {
    nullable: true,
    format: 'date',
    example: '2026-11-22',
  })
  readonly newest!: string | null;

  @Many(StalestSourceDto, 'Those that were read the longest ago, stale or not; at most 10.')
  readonly stalest!: readonly StalestSourceDto[];
}

@Answer('Rulebook', 'What the rulebook holds, and how fresh it is.')
export class RulebookDto extends RulebookIdentityDto implements RulebookAnswer {
  @One(RulebookCountsDto, 'How much it holds.')
  readonly counts!: RulebookCountsDto;

  @One(FreshnessDto, 'How fresh its facts are.')
  readonly freshness!: FreshnessDto;
}

export const RULEBOOK_EXAMPLE: RulebookAnswer = {
  name: 'nosql-advisor',
  version: '1.0.0',
  digest: DIGEST_EXAMPLE,
  counts: {
    ...{ families: 9, databases: 61, traits: 82, useCases: 44, selectionRules: 214, conflictRules: 8, questions: 60 },
    ...{ styles: 3, styleTraits: 12, driverRules: 22, patterns: 13, reviewRules: 28 },
  },
  freshness: {
    sources: 900,
    verified: 700,
    unverified: 200,
    stale: 0,
    staleAfterMonths: 18,
    oldest: '2026-11-22',
    newest: '2026-11-22',
    stalest: [
      {
        title: 'MongoDB Limits and Thresholds',
        url: 'https://www.mongodb.com/docs/manual/reference/limits/',
        checkedOn: '2026-11-22',
        citedBy: ['databases/mongodb'],
      },
    ],
  },
};
