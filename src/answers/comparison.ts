import { OUTCOMES, type Outcome } from '../domain/advice/ranking/rank.js';
import { STRENGTHS, type Strength } from '../domain/rulebook/rule.js';
import { SUPPORT_LEVELS, type SupportLevel } from '../domain/rulebook/support.js';
import { DETAILS, type Detail } from '../domain/detail.js';
import { LANGUAGES, type Language } from '../domain/text.js';
import { BoundAnswer } from './bound.js';
import { RulebookIdentityAnswer } from './catalogue/rulebook.js';
import type { SourceId, SourcesById } from './cited.js';
import {
  Amount,
  Answer,
  ById,
  DatabaseId,
  DatabaseIds,
  FamilyId,
  Flag,
  Many,
  One,
  OneOrNull,
  Text,
  Texts,
  Whole,
  Word,
} from './field.js';
import { SourceAnswer } from './source.js';

@Answer('TraitCell', 'How well one candidate has a trait.')
export class TraitCellAnswer {
  @Text('Id of the candidate.')
  readonly candidate!: string;

  @Word(SUPPORT_LEVELS, 'How well it has the trait, best first.')
  readonly support!: SupportLevel;

  @Amount('What that earns it for this workload; 0 without one.', { min: 0 })
  readonly points!: number;

  @Text('Why so well, or so badly. From `standard`, of the weightiest traits.', { optional: true })
  readonly evidence?: string;

  @Texts('Where the evidence comes from: ids of `sources`.', { optional: true })
  readonly sources?: readonly SourceId[];
}

@Answer('TraitRow', 'One trait, candidate by candidate.')
export class TraitRowAnswer {
  @Text('Id of the trait: see `/v1/traits/{id}`.')
  readonly trait!: string;

  @Text('Title of the trait.')
  readonly title!: string;

  @Word(STRENGTHS, 'How much the workload needs it, most first; null without one.', { nullable: true })
  readonly strength!: Strength | null;

  @Text('Id of the rule that asks for it; null without a workload.', { nullable: true })
  readonly rule!: string | null;

  @Text('Why the workload needs it; absent without one. From `standard`.', { optional: true })
  readonly because?: string;

  @Texts('Ids of the candidates that have it best; empty where all have it alike.')
  readonly winners!: readonly string[];

  @Many(TraitCellAnswer, 'One for each candidate, in the order of the request.')
  readonly cells!: readonly TraitCellAnswer[];
}

export const LIMIT_CELL_STATES = ['kept', 'near', 'passed'] as const;

@Answer('LimitCell', 'How one database bounds a fact.')
export class LimitCellAnswer {
  @DatabaseId('Id of the database.')
  readonly candidate!: string;

  @OneOrNull(BoundAnswer, 'What the fact may be; null where the database states no such limit.')
  readonly bound!: BoundAnswer | null;

  @Word(
    LIMIT_CELL_STATES,
    'How the workload stands to it: kept as well where the workload says nothing of the fact. Null where there is no limit.',
    { nullable: true },
  )
  readonly state!: (typeof LIMIT_CELL_STATES)[number] | null;

  @Text('What the limit is, and why; null where there is none.', { nullable: true })
  readonly evidence!: string | null;

  @Texts('Where it is documented: ids of `sources`.')
  readonly sources!: readonly SourceId[];
}

@Answer('LimitRow', 'The limits on one fact, database by database.')
export class LimitRowAnswer {
  @Text('Dotted path of the fact of a workload that is bounded.')
  readonly fact!: string;

  @Flag('True: a workload that passes it rules the database out. False: advice, which costs points.')
  readonly hard!: boolean;

  @DatabaseIds('Ids of the databases that leave most room; empty where all leave alike.')
  readonly winners!: readonly string[];

  @Many(LimitCellAnswer, 'One for each database, in the order of the request; families have no limits.')
  readonly cells!: readonly LimitCellAnswer[];
}

export const COMPARED_KINDS = ['family', 'database'] as const;

@Answer('Compared', 'A family or a database that is held beside others.')
export class ComparedAnswer {
  @Text('Id of the family or database.')
  readonly id!: string;

  @Word(COMPARED_KINDS, 'What it is.')
  readonly kind!: (typeof COMPARED_KINDS)[number];

  @Text('Its title.')
  readonly title!: string;

  @FamilyId('Id of the family that it is made for, or is.')
  readonly family!: string;

  @Word(OUTCOMES, 'Whether it can be taken for the workload; null without one.', { nullable: true })
  readonly outcome!: Outcome | null;

  @Amount('How well it fits the workload, 0 to 100; null without one.', { nullable: true, min: 0, max: 100 })
  readonly fit!: number | null;

  @Amount('The points that make up its fit; null without a workload.', { nullable: true, min: 0 })
  readonly points!: number | null;
}

@Answer('ComparisonOmitted', 'How many of a list are left out at this detail; a list that is whole has no entry.')
export class ComparisonOmittedAnswer {
  @Whole('Traits.', { min: 1, optional: true })
  readonly traits?: number;

  @Whole('Limits.', { min: 1, optional: true })
  readonly limits?: number;
}

@Answer('Comparison', 'Families or databases side by side, as much of it as `detail` asks for.')
export class ComparisonAnswer {
  @Text('Name of the workload, as it was given; null where none was.', { nullable: true })
  readonly workload!: string | null;

  @Text('What the workload belongs to, as it was given; absent where it was not.', { optional: true })
  readonly entityRef?: string;

  @Word(LANGUAGES, 'The language of the sentences.')
  readonly language!: Language;

  @Word(DETAILS, 'How much is told, least first.')
  readonly detail!: Detail;

  @One(RulebookIdentityAnswer, 'The rules that the answer rests on.')
  readonly rulebook!: RulebookIdentityAnswer;

  @Text('The comparison in a few sentences.')
  readonly text!: string;

  @Many(
    ComparedAnswer,
    'What is compared, the best first: by fit, those that are ruled out last; without a workload by the number of traits in which each is ahead.',
  )
  readonly candidates!: readonly ComparedAnswer[];

  @Many(
    TraitRowAnswer,
    'Trait by trait: what the workload needs, the weightiest first; without a workload every trait in which they differ.',
  )
  readonly traits!: readonly TraitRowAnswer[];

  @Many(LimitRowAnswer, 'Limit by limit: every bound that one of the databases has. From `standard`.', {
    optional: true,
  })
  readonly limits?: readonly LimitRowAnswer[];

  @ById(SourceAnswer, 'The sources that are referred to, by their ids. From `standard`.', { optional: true })
  readonly sources?: SourcesById;

  @One(ComparisonOmittedAnswer, 'What of all this is left out, by how many; absent where nothing is.', {
    optional: true,
  })
  readonly omitted?: ComparisonOmittedAnswer;
}
