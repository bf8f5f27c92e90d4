import type { Platform } from '../../domain/input/words.js';
import { ADOPTIONS, type Adoption } from '../../domain/rulebook/stores/database.js';
import type { ConditionTree } from '../../domain/rulebook/rule.js';
import { SUPPORT_LEVELS, type SupportLevel } from '../../domain/rulebook/support.js';
import { Answer, Flag, Many, One, OneOrNull, Shape, Text, Texts, Whole, Word } from '../field.js';
import { SourceAnswer } from '../source.js';
import { CONDITION_REF } from './condition.js';

@Answer('OutsideProduct', 'A product of the kind.')
export class OutsideProductAnswer {
  @Text('Name of the product.')
  readonly name!: string;

  @Texts('Where it can run, in the words of the contract.')
  readonly platforms!: readonly Platform[];
}

@Answer('OutsideHosting', 'Who can run it.')
export class OutsideHostingAnswer {
  @Flag('Whether a provider runs it for its customers.')
  readonly managed!: boolean;

  @Flag('Whether a team can run it by itself.')
  readonly selfHosted!: boolean;
}

@Answer('OutsideSummary', 'What serves a workload and is no database, in short.')
export class OutsideSummaryAnswer {
  @Text('Id of it: `verdict.outside` of a recommendation names it.')
  readonly id!: string;

  @Whole('Place in the list; of two that fit equally well the earlier one is advised.', { min: 1 })
  readonly order!: number;

  @Text('Title, as it stands within a sentence.')
  readonly title!: string;

  @Texts('Other names by which it is found, those of products among them.')
  readonly aliases!: readonly string[];

  @Word(ADOPTIONS, 'How widely it is used, most first.')
  readonly adoption!: Adoption;

  @Text('What it is, and what it is for.')
  readonly meaning!: string;

  @Many(OutsideProductAnswer, 'Products of the kind, the best known first.')
  readonly products!: readonly OutsideProductAnswer[];

  @One(OutsideHostingAnswer, 'Who can run it.')
  readonly hosting!: OutsideHostingAnswer;
}

@Answer('OutsideSupport', 'How well it has one trait, and how one knows.')
export class OutsideSupportAnswer {
  @Text('Id of the trait.')
  readonly trait!: string;

  @Text('Title of the trait.')
  readonly title!: string;

  @Word(SUPPORT_LEVELS, 'How well, best first; never absent.')
  readonly level!: SupportLevel;

  @Text('Why this level.')
  readonly evidence!: string;

  @One(SourceAnswer, 'Where the evidence comes from.')
  readonly source!: SourceAnswer;
}

@Answer('OutsideLacks', 'What is said of every trait that it does not have.')
export class OutsideLacksAnswer {
  @Text('Why it has none of them.')
  readonly evidence!: string;

  @One(SourceAnswer, 'Where that comes from.')
  readonly source!: SourceAnswer;
}

@Answer('OutsideBeside', 'What a database still keeps beside it.')
export class OutsideBesideAnswer {
  @Text('What that is, as it stands within a sentence.')
  readonly for!: string;

  @Shape(
    { type: 'object' },
    'The same as a partial workload: with the operations and priorities that were stated, it names the database.',
  )
  readonly workload!: object;
}

@Answer('Outside', 'What serves a workload and is no database: where it is the honest answer, and what it can do.')
export class OutsideEntryAnswer extends OutsideSummaryAnswer {
  @Shape(
    { $ref: CONDITION_REF },
    'Where it can be the answer at all: a condition tree of json-rules-engine over the facts of a workload.',
  )
  readonly when!: ConditionTree;

  @Shape({ $ref: CONDITION_REF }, 'Where it is none all the same, likewise.')
  readonly unless!: ConditionTree;

  @Text('Why it is the answer, with names of facts in braces where a recommendation puts their values.')
  readonly because!: string;

  @Many(OutsideSupportAnswer, 'The traits that it has, in the order of the traits; it has no other.')
  readonly support!: readonly OutsideSupportAnswer[];

  @One(OutsideLacksAnswer, 'What is said of all other traits.')
  readonly lacks!: OutsideLacksAnswer;

  @OneOrNull(OutsideBesideAnswer, 'What a database still keeps beside it; null where nothing is left to keep.')
  readonly beside!: OutsideBesideAnswer | null;

  @Many(SourceAnswer, 'All sources of the entry.')
  readonly sources!: readonly SourceAnswer[];
}

@Answer('OutsideList', 'All that serves a workload and is no database.')
export class OutsideListAnswer {
  @Many(OutsideSummaryAnswer, 'The entries, in the order of the list.')
  readonly items!: readonly OutsideSummaryAnswer[];
}
