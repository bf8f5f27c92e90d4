import { SUPPORT_LEVELS, type SupportLevel } from '../../../domain/rulebook/support.js';
import type { Source } from '../../../domain/rulebook/source.js';
import type {
  FamilyAnswer,
  FamilySummaryAnswer,
  FamilySupportAnswer,
  UseAnswer,
} from '../../../report/catalogue/say-family.js';
import { Answer, Flag, Many, One, Text, Texts, Word } from '../../openapi/answer-fields.js';
import { SourceDto } from './source.dto.js';

@Answer('Representative', 'A database that stands for its family.')
export class RepresentativeDto {
  @Text('Catalogue id: `operations.existing` of a workload takes it.', { example: 'cassandra' })
  readonly id!: string;

  @Text('Name of the product.', { example: 'Cassandra' })
  readonly title!: string;

  @Texts('The query languages and protocols of the contract that it speaks.', { example: ['cql'] })
  readonly languages!: readonly string[];
}

@Answer('Use', 'A use that a family suits, or does not.')
export class UseDto implements UseAnswer {
  @Text('What it is, and why.', { example: 'Telemetry from very many devices, each device and day a partition.' })
  readonly text!: string;

  @Texts('Ids of the use cases that it stands for; empty where it stands for none.', { example: ['iot-telemetry'] })
  readonly useCases!: readonly string[];
}

@Answer('FamilySummary', 'A database family: a row of the table of database types, without what it supports.')
export class FamilySummaryDto implements FamilySummaryAnswer {
  @Text('Id of the family.', { example: 'wide-column' })
  readonly id!: string;

  @Text('Title of the family.', { example: 'Wide-column (column-family)' })
  readonly title!: string;

  @Flag('False for the families that stand beside NoSQL for comparison: relational and columnar.', { example: true })
  readonly nosql!: boolean;

  @Texts('Other ids by which the family is found.', { example: ['column-family', 'wide-column-store'] })
  readonly aliases!: readonly string[];

  @Many(RepresentativeDto, 'Databases that stand for it.')
  readonly representatives!: readonly RepresentativeDto[];

  @Text('How it lays data out.', {
    example: 'Columns are kept together by column family; within it, the rows of a partition lie together.',
  })
  readonly storage!: string;

  @Texts('What is peculiar to it.', { example: ['Tables are designed one per query; a read goes to one partition.'] })
  readonly characteristics!: readonly string[];

  @Many(UseDto, 'What it is good for.')
  readonly suited!: readonly UseDto[];

  @Many(UseDto, 'What it is not good for.')
  readonly unsuited!: readonly UseDto[];
}

@Answer('FamilySupport', 'How well the family has one trait, and how one knows.')
export class FamilySupportDto implements FamilySupportAnswer {
  @Text('Id of the trait.', { example: 'write-throughput' })
  readonly trait!: string;

  @Text('Title of the trait.', { example: 'High write throughput' })
  readonly title!: string;

  @Word(SUPPORT_LEVELS, 'How well, best first.', { example: 'native' })
  readonly level!: SupportLevel;

  @Text('Why this level.', {
    example: 'Every node takes writes in parallel, so throughput grows with the number of nodes.',
  })
  readonly evidence!: string;

  @One(SourceDto, 'Where the evidence comes from.')
  readonly source!: SourceDto;
}

@Answer('Family', 'A database family with its support for every trait.')
export class FamilyDto extends FamilySummaryDto implements FamilyAnswer {
  @Many(FamilySupportDto, 'One entry for every trait, in the order of the traits.')
  readonly support!: readonly FamilySupportDto[];

  @Many(SourceDto, 'All sources of the row.')
  readonly sources!: readonly SourceDto[];
}

@Answer('FamilyList', 'All families, in the order of the table.')
export class FamilyListDto {
  @Many(FamilySummaryDto, 'The families.')
  readonly items!: readonly FamilySummaryDto[];
}

const SUMMARY: FamilySummaryAnswer = {
  id: 'wide-column',
  title: 'Wide-column (column-family)',
  nosql: true,
  aliases: ['column-family', 'wide-column-store'],
  representatives: [{ id: 'cassandra', title: 'Cassandra', languages: ['cql'] }],
  storage: 'Columns are kept together by column family; within it, the rows of a partition lie together.',
  characteristics: ['Tables are designed one per query; a read goes to one partition.'],
  suited: [{ text: 'Telemetry from very many devices, each device and day a partition.', useCases: ['iot-telemetry'] }],
  unsuited: [{ text: 'Ad-hoc filters, joins and aggregates over the whole data.', useCases: [] }],
};

const OVERVIEW: Source = {
  title: 'Overview (Apache Cassandra Documentation, Architecture)',
  url: 'https://cassandra.apache.org/doc/latest/architecture/overview.html',
  checkedOn: '2026-11-22',
};

export const FAMILY_LIST_EXAMPLE: FamilyListDto = { items: [SUMMARY] };

export const FAMILY_EXAMPLE: FamilyAnswer = {
  ...SUMMARY,
  support: [
    {
      trait: 'write-throughput',
      title: 'High write throughput',
      level: 'native',
      evidence: 'Every node takes writes in parallel, so throughput grows with the number of nodes.',
      source: OVERVIEW,
    },
  ],
  sources: [OVERVIEW],
};
