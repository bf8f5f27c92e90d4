import { Answer, Many, One, Text, Texts, Whole } from '../field.js';

@Answer('RulebookIdentity', 'Which rules an answer rests on.')
export class RulebookIdentityAnswer {
  @Text('Name of the rulebook.')
  readonly name!: string;

  @Text('Its version.')
  readonly version!: string;

  @Text('SHA-256 over all of its files, in hexadecimal: the same digest and workload give the same answer.')
  readonly digest!: string;
}

@Answer('RulebookCounts', 'How much the rulebook holds.')
export class RulebookCountsAnswer {
  @Whole('Database families.', { min: 1 })
  readonly families!: number;

  @Whole('Databases of the catalogue.', { min: 1 })
  readonly databases!: number;

  @Whole('What serves a workload and is no database.', { min: 0 })
  readonly outside!: number;

  @Whole('Signs at which to leave what is kept.', { min: 0 })
  readonly signs!: number;

  @Whole('Traits.', { min: 1 })
  readonly traits!: number;

  @Whole('Use cases.', { min: 1 })
  readonly useCases!: number;

  @Whole('Rules that lead from facts to a needed trait.', { min: 0 })
  readonly selectionRules!: number;

  @Whole('Rules that tell what cannot be had together.', { min: 0 })
  readonly conflictRules!: number;

  @Whole('Questions that may be asked where a fact is unknown.', { min: 0 })
  readonly questions!: number;

  @Whole('Architecture styles.', { min: 1 })
  readonly styles!: number;

  @Whole('Traits of architecture styles.', { min: 1 })
  readonly styleTraits!: number;

  @Whole('Rules that lead from what drives a system to a trait that its style needs.', { min: 0 })
  readonly driverRules!: number;

  @Whole('Patterns between services.', { min: 0 })
  readonly patterns!: number;

  @Whole('Rules that find faults in a design.', { min: 0 })
  readonly reviewRules!: number;
}

@Answer('StalestSource', 'A page that was read longer ago than others.')
export class StalestSourceAnswer {
  @Text('Title of the page, paper or book.')
  readonly title!: string;

  @Text('Where to read it.', { format: 'uri' })
  readonly url!: string;

  @Text('The day on which somebody read it, the earliest where it was read several times.', { format: 'date' })
  readonly checkedOn!: string;

  @Texts('What in the rulebook rests on it: its kind and its id.')
  readonly citedBy!: readonly string[];
}

@Answer('Freshness', 'How old the facts of the rulebook are. A page counts once, however often it is cited.')
export class FreshnessAnswer {
  @Whole('Pages, papers and books that are cited.', { min: 0 })
  readonly sources!: number;

  @Whole('Those that somebody has read for what they are cited for.', { min: 0 })
  readonly verified!: number;

  @Whole('Those that nobody has read yet.', { min: 0 })
  readonly unverified!: number;

  @Whole('Those that were read so long ago that they should be read again.', { min: 0 })
  readonly stale!: number;

  @Whole('So many months after it was read a page counts as stale.', { min: 1 })
  readonly staleAfterMonths!: number;

  @Text('The earliest of the days on which they were read; null where none has been.', {
    nullable: true,
    format: 'date',
  })
  readonly oldest!: string | null;

  @Text('The latest of those days; null where none has been read.', { nullable: true, format: 'date' })
  readonly newest!: string | null;

  @Many(StalestSourceAnswer, 'Those that were read the longest ago, stale or not; at most 10.')
  readonly stalest!: readonly StalestSourceAnswer[];
}

@Answer('Rulebook', 'What the rulebook holds, and how fresh it is.')
export class RulebookAnswer extends RulebookIdentityAnswer {
  @One(RulebookCountsAnswer, 'How much it holds.')
  readonly counts!: RulebookCountsAnswer;

  @One(FreshnessAnswer, 'How fresh its facts are.')
  readonly freshness!: FreshnessAnswer;
}
