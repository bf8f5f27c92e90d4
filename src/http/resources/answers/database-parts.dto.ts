import type { LicenceKind } from '../../../domain/rulebook/database.js';
import { READ_GUARANTEES, TRANSACTION_UNITS } from '../../../domain/input/words.js';
import type { CatalogueAnswer, CatalogueSummaryAnswer } from '../../../report/catalogue/say-database-entry.js';
import { Answer, Flag, MeaningfulWord, Text, Word } from '../../openapi/answer-fields.js';

@Answer('SecondaryFamily', 'A family that the database serves although it is made for another.')
export class SecondaryFamilyDto {
  @Text('Id of the family.', { example: 'search' })
  readonly family!: string;

  @Word(['good', 'workable'], 'How well: a database that serves it good is ranked within it, too.', {
    example: 'workable',
  })
  readonly serves!: 'good' | 'workable';
}

type Licence = CatalogueSummaryAnswer['licence'];
type Consistency = CatalogueAnswer['consistency'];

const KINDS: Readonly<Record<LicenceKind, string>> = {
  'open-source': 'a licence that the Open Source Initiative approves is on offer.',
  'source-available': 'the source can be read, but its use is restricted.',
  proprietary: 'the source cannot be read.',
};

@Answer('Licence', 'On what terms a database may be used.')
export class LicenceDto implements Licence {
  @Text('SPDX expression; `LicenseRef-…` where SPDX has no identifier.', { example: 'SSPL-1.0' })
  readonly spdx!: string;

  @Flag('Whether a licence that the Open Source Initiative approves is on offer.', { example: false })
  readonly osi!: boolean;

  @MeaningfulWord(KINDS, 'The kind of licence.', { example: 'source-available' })
  readonly kind!: LicenceKind;

  @Text('The day from which these terms hold; null where it is not recorded.', {
    nullable: true,
    format: 'date',
    example: '2018-10-16',
  })
  readonly since!: string | null;
}

@Answer('Release', 'The latest release that was looked up.')
export class ReleaseDto {
  @Text('Its version.', { example: '8.3.13' })
  readonly version!: string;

  @Text('Its day; null where it is not recorded.', { nullable: true, format: 'date', example: '2026-10-13' })
  readonly date!: string | null;
}

@Answer('ConsistencyGiven', 'The strongest read and the widest atomic write of a database.')
export class ConsistencyGivenDto implements Consistency {
  @Word(READ_GUARANTEES, 'The strongest guarantee that a read can have.', { example: 'strong' })
  readonly reads!: string;

  @Word(TRANSACTION_UNITS, 'The most that one transaction can change.', { example: 'cross-entity' })
  readonly transactions!: string;
}
