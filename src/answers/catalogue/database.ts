import { DETAILS, type Detail } from '../../domain/detail.js';
import { ADOPTIONS, KINSHIPS, type Adoption, type Kinship } from '../../domain/rulebook/stores/database.js';
import { SUPPORT_LEVELS, type SupportLevel } from '../../domain/rulebook/support.js';
import { BoundAnswer } from '../bound.js';
import { Answer, DatabaseId, DatabaseIds, FamilyId, Flag, Many, One, OneOrNull, Text, Texts, Word } from '../field.js';
import { EndAnswer, ManagedOfferingAnswer } from '../managed-offering.js';
import { SourceAnswer } from '../source.js';
import {
  ConsistencyGivenAnswer,
  ConsistencyTestAnswer,
  LicenceAnswer,
  ReleaseAnswer,
  SecondaryFamilyAnswer,
  UsageAnswer,
} from './database-parts.js';

@Answer('DatabaseSummary', 'A product of the catalogue, in short.')
export class DatabaseSummaryAnswer {
  @DatabaseId('Id of the database: `operations.existing` of a workload takes it.')
  readonly id!: string;

  @Text('Name of the product.')
  readonly title!: string;

  @Texts('Other names by which it is found.')
  readonly aliases!: readonly string[];

  @DatabaseId(
    'Id of the database that it is made of, whose support it has wherever it has none of its own; null where it is made of no other.',
    { nullable: true },
  )
  readonly extends!: string | null;

  @Word(
    KINSHIPS,
    'How it comes from that one: as it is with more in it, as somebody else offers or runs it, or as it went on under another name; null where it comes from none.',
    { nullable: true },
  )
  readonly kinship!: Kinship | null;

  @DatabaseIds(
    'Ids of the databases whose engine it has; its own where it has one of its own. What shares an engine is no rival.',
  )
  readonly engines!: readonly string[];

  @FamilyId('Id of the family that it is made for.')
  readonly family!: string;

  @Many(SecondaryFamilyAnswer, 'The families that it serves beside that one.')
  readonly secondary!: readonly SecondaryFamilyAnswer[];

  @Text('What it is, in a sentence.')
  readonly summary!: string;

  @Word(ADOPTIONS, 'How widely it is used, most first.')
  readonly adoption!: Adoption;

  @OneOrNull(UsageAnswer, 'How many use it, by the survey that tells most; null where none asks for it.')
  readonly usage!: UsageAnswer | null;

  @One(LicenceAnswer, 'On what terms it may be used.')
  readonly licence!: LicenceAnswer;

  @Flag('False where no more releases are to be expected.')
  readonly maintained!: boolean;

  @One(EndAnswer, 'Where its end is announced: when, and what follows.', { optional: true })
  readonly ends?: EndAnswer;

  @OneOrNull(ReleaseAnswer, 'The latest release; null where the product has no versions, such as a service.')
  readonly release!: ReleaseAnswer | null;

  @Flag('Whether a team can run it by itself.')
  readonly selfHosted!: boolean;

  @Texts('Where it can run, in the words of the contract.')
  readonly platforms!: readonly string[];

  @Many(ManagedOfferingAnswer, 'Services that run it for their customers.')
  readonly managed!: readonly ManagedOfferingAnswer[];

  @Texts('The query languages and protocols of the contract that it speaks.')
  readonly languages!: readonly string[];
}

@Answer('Claim', 'Whether it can do something, and how one knows.')
export class ClaimAnswer {
  @Flag('Whether it can.')
  readonly has!: boolean;

  @Text('Why one says so.')
  readonly evidence!: string;

  @One(SourceAnswer, 'Where the evidence comes from.')
  readonly source!: SourceAnswer;
}

@Answer('Limit', 'What a workload may ask of the database.')
export class LimitAnswer {
  @Text('Id of the limit, within its database.')
  readonly id!: string;

  @Text('Dotted path of the fact of a workload that it bounds.')
  readonly fact!: string;

  @One(BoundAnswer, 'What the fact may be.')
  readonly bound!: BoundAnswer;

  @Flag('True: a workload that passes it rules the database out. False: advice, which costs points.')
  readonly hard!: boolean;

  @Text('What the limit is, and why.')
  readonly evidence!: string;

  @Text(
    'The words of the source that say it, or its figures; null where it follows from something else. From `standard`.',
    { nullable: true, optional: true },
  )
  readonly quote?: string | null;

  @One(SourceAnswer, 'Where it is documented. At `full`.', { optional: true })
  readonly source?: SourceAnswer;
}

@Answer('DatabaseSupport', 'How well the database has one trait, and how one knows.')
export class DatabaseSupportAnswer {
  @Text('Id of the trait.')
  readonly trait!: string;

  @Text('Title of the trait.')
  readonly title!: string;

  @Word(SUPPORT_LEVELS, 'How well, best first.')
  readonly level!: SupportLevel;

  @Flag('False where it is that of the database that it extends, or of its family; true where it has its own.')
  readonly own!: boolean;

  @Text('Why this level. Below `full` only where it has its own.', { optional: true })
  readonly evidence?: string;

  @One(SourceAnswer, 'Where the evidence comes from. At `full`.', { optional: true })
  readonly source?: SourceAnswer;
}

@Answer('Database', 'A product of the catalogue, with its limits and its support for every trait.')
export class DatabaseAnswer extends DatabaseSummaryAnswer {
  @Word(DETAILS, 'How much is told, least first.')
  readonly detail!: Detail;

  @Text('How clients speak to it.')
  readonly protocols!: string;

  @One(ConsistencyGivenAnswer, 'The most that it guarantees.')
  readonly consistency!: ConsistencyGivenAnswer;

  @Many(
    ConsistencyTestAnswer,
    'What independent tests of its consistency found, the latest first; none where it was never tested. From `standard`.',
    { optional: true },
  )
  readonly tested?: readonly ConsistencyTestAnswer[];

  @One(ClaimAnswer, 'Whether it takes writes in several regions at once. From `standard`.', { optional: true })
  readonly multiRegionWrites?: ClaimAnswer;

  @One(ClaimAnswer, 'Whether its clients work while they are offline, and sync when they are back. From `standard`.', {
    optional: true,
  })
  readonly offlineSync?: ClaimAnswer;

  @Many(
    LimitAnswer,
    'Documented limits, then, from `standard`, those that follow from licence, hosting, platforms and languages.',
  )
  readonly limits!: readonly LimitAnswer[];

  @Many(DatabaseSupportAnswer, 'One entry for every trait, in the order of the traits. From `standard`.', {
    optional: true,
  })
  readonly support?: readonly DatabaseSupportAnswer[];

  @Many(DatabaseSupportAnswer, 'What is announced or in preview: shown, and counted for nothing. From `standard`.', {
    optional: true,
  })
  readonly previews?: readonly DatabaseSupportAnswer[];

  @Many(SourceAnswer, 'All sources of the entry. At `full`.', { optional: true })
  readonly sources?: readonly SourceAnswer[];
}

@Answer('DatabaseList', 'Databases of the catalogue.')
export class DatabaseListAnswer {
  @Many(DatabaseSummaryAnswer, 'The databases, by id.')
  readonly items!: readonly DatabaseSummaryAnswer[];
}
