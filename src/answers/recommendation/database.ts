import { DATABASE_STATES, type DatabaseState } from '../../domain/input/words.js';
import { OUTCOMES, type Outcome } from '../../domain/advice/ranking/rank.js';
import { TESTERS } from '../../domain/rulebook/stores/database.js';
import {
  Amount,
  Answer,
  ById,
  DatabaseId,
  FamilyId,
  Many,
  MeaningfulWord,
  One,
  Shape,
  Text,
  Texts,
  Word,
} from '../field.js';
import { ManagedOfferingAnswer } from '../managed-offering.js';
import { LimitMetAnswer } from './limit.js';
import { NeedSupportAnswer } from './need.js';

const MEANINGS: Readonly<Record<Outcome, string>> = {
  fits: 'it meets every must and keeps every hard limit.',
  'weak-fit': 'so it does, and yet earns less than 40 of 100.',
  'ruled-out':
    'it does not, as `unmet` and the hard `limits` that are passed tell, or the team is leaving it, as `runs` tells.',
};

@Answer('LatestTest', 'What the latest independent test of its consistency found.')
export class LatestTestAnswer {
  @Word(TESTERS, 'Who tested it.')
  readonly by!: string;

  @Text('The version that was tested.')
  readonly version!: string;

  @Text('The latest version; null where the product has no versions.', { nullable: true })
  readonly current!: string | null;

  @Text('The day of the report.', { format: 'date' })
  readonly date!: string;

  @Text('What was found, and whether it was mended.')
  readonly found!: string;

  @Text('The report.', { format: 'uri' })
  readonly url!: string;
}

@Answer(
  'PointsBesideNeeds',
  'What makes up the points of a database beside its support for the needs; what is nothing is left out.',
)
export class PointsBesideNeedsAnswer {
  @Amount('Points that it earns because the team already runs it; never enough to make up for a must.', {
    min: 0,
    optional: true,
  })
  readonly alreadyRun?: number;

  @Amount('Points that it earns because many use it.', { min: 0, optional: true })
  readonly wideUse?: number;

  @Amount('Points that passed limits cost it which do not rule it out.', { min: 0, optional: true })
  readonly limitCost?: number;

  @Amount('Points that it loses since no more releases are to be expected, or since it ends within a year.', {
    min: 0,
    optional: true,
  })
  readonly ageingCost?: number;
}

@Answer('RankedDatabase', 'The place of one database within a family, and what sets it apart.')
export class RankedDatabaseAnswer {
  @DatabaseId('Id of the database: see `/v1/databases/{id}`.')
  readonly id!: string;

  @Text('Name of the product, of an extension with that of its database.')
  readonly title!: string;

  @MeaningfulWord(MEANINGS, 'Whether it can be taken.')
  readonly outcome!: (typeof OUTCOMES)[number];

  @Amount('How well it fits, 0 to 100, so that databases of all families compare.', { min: 0, max: 100 })
  readonly fit!: number;

  @FamilyId('Id of the family that it is made for. From `standard`.', { optional: true })
  readonly family?: string;

  @DatabaseId('Id of the engine that it is made of: databases of one engine are no rivals. From `standard`.', {
    optional: true,
  })
  readonly engine?: string;

  @Word(
    DATABASE_STATES,
    'How it does where the team runs it, or what it is an extension of; absent where it does not. From `standard`.',
    { optional: true },
  )
  readonly runs?: DatabaseState;

  @Texts('The musts that it lacks: ids of `needs`; absent where it lacks none. From `standard`.', { optional: true })
  readonly unmet?: readonly string[];

  @Texts(
    'What sets it apart from its family, what counts most first: ids of `needs`, at most 3, whose evidence stands in `support`. From `standard`, for the first databases of a family.',
    { optional: true },
  )
  readonly apart?: readonly string[];

  @ById(NeedSupportAnswer, 'How well it meets those needs, by their ids.', { optional: true })
  readonly support?: Readonly<Record<string, NeedSupportAnswer>>;

  @Many(
    LimitMetAnswer,
    'The limits that the workload passes or comes near to. From `standard`, for the first databases of a family.',
    { optional: true },
  )
  readonly limits?: readonly LimitMetAnswer[];

  @Texts('Ids of the hard limits that rule it out; absent where none does. At `full`.', { optional: true })
  readonly passed?: readonly string[];

  @One(
    LatestTestAnswer,
    'What the latest test of its consistency found, where the workload needs strong reads or transactions; absent where it was never tested itself, or is ruled out. From `standard`, for the first databases of a family.',
    { optional: true },
  )
  readonly tested?: LatestTestAnswer;

  @Many(
    ManagedOfferingAnswer,
    'Managed offerings on the platforms that the workload accepts, or all where it names none. From `standard`, for the first databases of a family.',
    { optional: true },
  )
  readonly offerings?: readonly ManagedOfferingAnswer[];

  @Amount('What its support for every need earns it, with what `beside` adds and takes. At `full`.', {
    min: 0,
    optional: true,
  })
  readonly points?: number;

  @One(PointsBesideNeedsAnswer, 'The points that no need gives or takes. At `full`.', { optional: true })
  readonly beside?: PointsBesideNeedsAnswer;

  @Shape(
    { type: 'array', items: { type: 'integer', minimum: 0, maximum: 4 } },
    'How well it meets each of `needs`, in their order: 4 native, 3 good, 2 workable, 1 weak, 0 absent, which is the place in the `earns` of the need. At `full`, in the family that it is made for.',
    { optional: true },
  )
  readonly levels?: readonly number[];
}

@Answer('TopDatabase', 'One of the databases that fit best.')
export class TopDatabaseAnswer {
  @DatabaseId('Id of the database: see `/v1/databases/{id}`.')
  readonly id!: string;

  @Text('Name of the product, of an extension with that of its database.')
  readonly title!: string;

  @FamilyId('Id of the family that it is made for.')
  readonly family!: string;

  @DatabaseId('Id of the engine that it is made of: databases of one engine are no rivals.')
  readonly engine!: string;

  @Amount('How well it fits, 0 to 100.', { min: 0, max: 100 })
  readonly fit!: number;
}
