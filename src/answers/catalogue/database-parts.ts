import { READ_GUARANTEES, TRANSACTION_UNITS } from '../../domain/input/words.js';
import { TESTERS, type LicenceKind } from '../../domain/rulebook/stores/database.js';
import { Amount, Answer, FamilyId, Flag, MeaningfulWord, One, Text, Whole, Word } from '../field.js';
import { SourceAnswer } from '../source.js';

@Answer('SecondaryFamily', 'A family that the database serves although it is made for another.')
export class SecondaryFamilyAnswer {
  @FamilyId('Id of the family.')
  readonly family!: string;

  @Word(['good', 'workable'], 'How well: a database that serves it good is ranked within it, too.')
  readonly serves!: 'good' | 'workable';
}

@Answer('Usage', 'How many developers use a database, as a survey found.')
export class UsageAnswer {
  @Amount('Percent of those who were asked.', { min: 0, max: 100 })
  readonly percent!: number;

  @Whole('Year of the survey.', { min: 2000 })
  readonly year!: number;

  @One(SourceAnswer, 'The survey.')
  readonly source!: SourceAnswer;
}

const KINDS: Readonly<Record<LicenceKind, string>> = {
  'open-source': 'a licence that the Open Source Initiative approves is on offer.',
  'source-available': 'the source can be read, but its use is restricted.',
  proprietary: 'the source cannot be read.',
};

@Answer('Licence', 'On what terms a database may be used.')
export class LicenceAnswer {
  @Text('SPDX expression; `LicenseRef-…` where SPDX has no identifier.')
  readonly spdx!: string;

  @Flag('Whether a licence that the Open Source Initiative approves is on offer.')
  readonly osi!: boolean;

  @MeaningfulWord(KINDS, 'The kind of licence.')
  readonly kind!: LicenceKind;

  @Text('The day from which these terms hold; null where it is not recorded.', { nullable: true, format: 'date' })
  readonly since!: string | null;

  @Text('The words of the source that say it; null where none were taken down.', { nullable: true })
  readonly quote!: string | null;
}

@Answer('Release', 'The latest release that was looked up.')
export class ReleaseAnswer {
  @Text('Its version.')
  readonly version!: string;

  @Text('Its day; null where it is not recorded.', { nullable: true, format: 'date' })
  readonly date!: string | null;
}

@Answer('ConsistencyTest', 'What an independent test of its consistency found.')
export class ConsistencyTestAnswer {
  @Word(TESTERS, 'Who tested it.')
  readonly by!: string;

  @Text('The version that was tested; `release` tells how far on the product is.')
  readonly version!: string;

  @Text('The day of the report.', { format: 'date' })
  readonly date!: string;

  @Text('What was found, and whether it was mended.')
  readonly found!: string;

  @One(SourceAnswer, 'The report.')
  readonly source!: SourceAnswer;
}

@Answer('ConsistencyGiven', 'The strongest read and the widest atomic write of a database.')
export class ConsistencyGivenAnswer {
  @Word(READ_GUARANTEES, 'The strongest guarantee that a read can have.')
  readonly reads!: string;

  @Word(TRANSACTION_UNITS, 'The most that one transaction can change.')
  readonly transactions!: string;
}
