import { ADOPTIONS, type Adoption } from '../../../domain/rulebook/database.js';
import { SUPPORT_LEVELS, type SupportLevel } from '../../../domain/rulebook/support.js';
import type {
  CatalogueAnswer,
  CatalogueLimitAnswer,
  CatalogueSummaryAnswer,
  CatalogueSupportAnswer,
  ClaimAnswer,
} from '../../../report/catalogue/say-database-entry.js';
import { BoundDto } from './bound.dto.js';
import { Answer, Flag, Many, One, OneOrNull, Text, Texts, Word } from '../../openapi/answer-fields.js';
import { ManagedOfferingDto } from './managed-offering.dto.js';
import { SourceDto } from './source.dto.js';
import { ConsistencyGivenDto, LicenceDto, ReleaseDto, SecondaryFamilyDto } from './database-parts.dto.js';

@Answer('DatabaseSummary', 'A product of the catalogue, in short.')
export class DatabaseSummaryDto implements CatalogueSummaryAnswer {
  @Text('Id of the database: `operations.existing` of a workload takes it.', { example: 'mongodb' })
  readonly id!: string;

  @Text('Name of the product.', { example: 'MongoDB' })
  readonly title!: string;

  @Texts('Other names by which it is found.', { example: ['mongo'] })
  readonly aliases!: readonly string[];

  @Text('Id of the family that it is made for.', { example: 'document' })
  readonly family!: string;

  @Many(SecondaryFamilyDto, 'The families that it serves beside that one.')
  readonly secondary!: readonly SecondaryFamilyDto[];

  @Text('What it is, in a sentence.', {
    example: 'The document database that most others are measured against, run by its users.',
  })
  readonly summary!: string;

  @Word(ADOPTIONS, 'How widely it is used, most first.', { example: 'widespread' })
  readonly adoption!: Adoption;

  @One(LicenceDto, 'On what terms it may be used.')
  readonly licence!: LicenceDto;

  @Flag('False where no more releases are to be expected.', { example: true })
  readonly maintained!: boolean;

  @OneOrNull(ReleaseDto, 'The latest release; null where the product has no versions, such as a service.')
  readonly release!: ReleaseDto | null;

  @Flag('Whether a team can run it by itself.', { example: true })
  readonly selfHosted!: boolean;

  @Texts('Where it can run, in the words of the contract.', { example: ['aws', 'azure', 'gcp', 'on-premises'] })
  readonly platforms!: readonly string[];

  @Many(ManagedOfferingDto, 'Services that run it for their customers.')
  readonly managed!: readonly ManagedOfferingDto[];

  @Texts('The query languages and protocols of the contract that it speaks.', { example: ['mongodb'] })
  readonly languages!: readonly string[];
}

@Answer('Claim', 'Whether it can do something, and how one knows.')
export class ClaimDto implements ClaimAnswer {
  @Flag('Whether it can.', { example: false })
  readonly has!: boolean;

  @Text('Why one says so.', { example: 'Writes go to the one primary of a shard.' })
  readonly evidence!: string;

  @One(SourceDto, 'Where the evidence comes from.')
  readonly source!: SourceDto;
}

@Answer('Limit', 'What a workload may ask of the database.')
export class LimitDto implements CatalogueLimitAnswer {
  @Text('Id of the limit, within its database.', { example: 'item-size' })
  readonly id!: string;

  @Text('Dotted path of the fact of a workload that it bounds.', { example: 'data.maxItemKb' })
  readonly fact!: string;

  @One(BoundDto, 'What the fact may be.')
  readonly bound!: BoundDto;

  @Flag('True: a workload that passes it rules the database out. False: advice, which costs points.', { example: true })
  readonly hard!: boolean;

  @Text('What the limit is, and why.', { example: 'A BSON document may not exceed 16 MiB.' })
  readonly evidence!: string;

  @One(SourceDto, 'Where it is documented.')
  readonly source!: SourceDto;
}

@Answer('DatabaseSupport', 'How well the database has one trait, and how one knows.')
export class DatabaseSupportDto implements CatalogueSupportAnswer {
  @Text('Id of the trait.', { example: 'joins' })
  readonly trait!: string;

  @Text('Title of the trait.', { example: 'Joins' })
  readonly title!: string;

  @Word(SUPPORT_LEVELS, 'How well, best first.', { example: 'workable' })
  readonly level!: SupportLevel;

  @Flag('False where it is that of its family; true where the database differs.', { example: true })
  readonly own!: boolean;

  @Text('Why this level.', { example: '$lookup joins collections inside the pipeline.' })
  readonly evidence!: string;

  @One(SourceDto, 'Where the evidence comes from.')
  readonly source!: SourceDto;
}

@Answer('Database', 'A product of the catalogue, with its limits and its support for every trait.')
export class DatabaseDto extends DatabaseSummaryDto implements CatalogueAnswer {
  @Text('How clients speak to it.', { example: 'MongoDB wire protocol with BSON' })
  readonly protocols!: string;

  @One(ConsistencyGivenDto, 'The most that it guarantees.')
  readonly consistency!: ConsistencyGivenDto;

  @One(ClaimDto, 'Whether it takes writes in several regions at once.')
  readonly multiRegionWrites!: ClaimDto;

  @One(ClaimDto, 'Whether its clients work while they are offline, and sync when they are back.')
  readonly offlineSync!: ClaimDto;

  @Many(LimitDto, 'Documented limits, then those that follow from licence, hosting, platforms and languages.')
  readonly limits!: readonly LimitDto[];

  @Many(DatabaseSupportDto, 'One entry for every trait, in the order of the traits.')
  readonly support!: readonly DatabaseSupportDto[];

  @Many(DatabaseSupportDto, 'What is announced or in preview: shown, and counted for nothing.')
  readonly previews!: readonly DatabaseSupportDto[];

  @Many(SourceDto, 'All sources of the entry.')
  readonly sources!: readonly SourceDto[];
}

@Answer('DatabaseList', 'Databases of the catalogue.')
export class DatabaseListDto {
  @Many(DatabaseSummaryDto, 'The databases, by id.')
  readonly items!: readonly DatabaseSummaryDto[];
}
