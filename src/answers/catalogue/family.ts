import { SUPPORT_LEVELS, type SupportLevel } from '../../domain/rulebook/support.js';
import { Answer, DatabaseId, FamilyId, Flag, Many, One, Text, Texts, Word } from '../field.js';
import { SourceAnswer } from '../source.js';

@Answer('Representative', 'A database that stands for its family.')
export class RepresentativeAnswer {
  @DatabaseId('Catalogue id: `operations.existing` of a workload takes it.')
  readonly id!: string;

  @Text('Name of the product.')
  readonly title!: string;

  @Texts('The query languages and protocols of the contract that it speaks.')
  readonly languages!: readonly string[];
}

@Answer('Use', 'A use that a family suits, or does not.')
export class UseAnswer {
  @Text('What it is, and why.')
  readonly text!: string;

  @Texts('Ids of the use cases that it stands for; empty where it stands for none.')
  readonly useCases!: readonly string[];
}

@Answer('FamilySummary', 'A database family: a row of the table of database types, without what it supports.')
export class FamilySummaryAnswer {
  @FamilyId('Id of the family.')
  readonly id!: string;

  @Text('Title of the family.')
  readonly title!: string;

  @Text('One database of it, as it is called within a sentence.')
  readonly noun!: string;

  @Flag('False for the families that stand beside NoSQL for comparison: relational and columnar.')
  readonly nosql!: boolean;

  @Texts('Other ids by which the family is found.')
  readonly aliases!: readonly string[];

  @Many(RepresentativeAnswer, 'Databases that stand for it.')
  readonly representatives!: readonly RepresentativeAnswer[];

  @Text('How it lays data out.')
  readonly storage!: string;

  @Texts('What is peculiar to it.')
  readonly characteristics!: readonly string[];

  @Many(UseAnswer, 'What it is good for.')
  readonly suited!: readonly UseAnswer[];

  @Many(UseAnswer, 'What it is not good for.')
  readonly unsuited!: readonly UseAnswer[];
}

@Answer('FamilySupport', 'How well the family has one trait, and how one knows.')
export class FamilySupportAnswer {
  @Text('Id of the trait.')
  readonly trait!: string;

  @Text('Title of the trait.')
  readonly title!: string;

  @Word(SUPPORT_LEVELS, 'How well, best first.')
  readonly level!: SupportLevel;

  @Text('Why this level.')
  readonly evidence!: string;

  @One(SourceAnswer, 'Where the evidence comes from.')
  readonly source!: SourceAnswer;
}

@Answer('Family', 'A database family with its support for every trait.')
export class FamilyAnswer extends FamilySummaryAnswer {
  @Many(FamilySupportAnswer, 'One entry for every trait, in the order of the traits.')
  readonly support!: readonly FamilySupportAnswer[];

  @Many(SourceAnswer, 'All sources of the row.')
  readonly sources!: readonly SourceAnswer[];
}

@Answer('FamilyList', 'All families, in the order of the table.')
export class FamilyListAnswer {
  @Many(FamilySummaryAnswer, 'The families.')
  readonly items!: readonly FamilySummaryAnswer[];
}
