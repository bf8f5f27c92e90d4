import { DATABASE_STATES, type DatabaseState } from '../../domain/input/words.js';
import { TESTERS } from '../../domain/rulebook/stores/database.js';
import { STRENGTHS, type Strength } from '../../domain/rulebook/rule.js';
import { SUPPORT_LEVELS, type SupportLevel } from '../../domain/rulebook/support.js';
import { Amount, Answer, Many, MeaningfulWord, OneOrNull, Text, Word } from '../field.js';
import { ManagedOfferingAnswer } from '../managed-offering.js';
import { SourceAnswer } from '../source.js';
import { LimitMetAnswer } from './limit.js';
import { NeedAnswer } from './need.js';

const OUTCOMES = {
  fits: 'it meets every must and keeps every hard limit.',
  'weak-fit': 'so it does, and yet earns less than 40 of 100.',
  'ruled-out':
    'it does not, as `unmet` and the hard `limits` that are passed tell, or the team is leaving it, as `runs` tells.',
};

@Answer('DatabaseReason', 'A need that the database serves better or worse than its family.')
export class DatabaseReasonAnswer {
  @Text('Id of the rule that fired: see `/v1/rules/{id}`.')
  readonly rule!: string;

  @Text('Id of the trait that is needed: see `/v1/traits/{id}`.')
  readonly trait!: string;

  @Word(STRENGTHS, 'How much it is needed, most first.')
  readonly strength!: Strength;

  @Word(SUPPORT_LEVELS, 'How well the database has the trait, best first.')
  readonly support!: SupportLevel;

  @Amount('What that earns the database: points, from 0 to the weight of the strength.', { min: 0 })
  readonly points!: number;

  @Text('Why the database has the trait so well, or so badly.')
  readonly evidence!: string;

  @Many(SourceAnswer, 'Where the evidence comes from.')
  readonly sources!: readonly SourceAnswer[];
}

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

@Answer('RankedDatabase', 'The place of one database within a family, and what sets it apart.')
export class RankedDatabaseAnswer {
  @Text('Id of the database: see `/v1/databases/{id}`.')
  readonly id!: string;

  @Text('Name of the product, of an extension with that of its database.')
  readonly title!: string;

  @Text('Id of the family that it is made for.')
  readonly family!: string;

  @Text('Id of the engine that it is made of: databases of one engine are no rivals.')
  readonly engine!: string;

  @MeaningfulWord(OUTCOMES, 'Whether it can be taken.')
  readonly outcome!: keyof typeof OUTCOMES;

  @Amount('How well it fits, 0 to 100, so that databases of all families compare.', { min: 0, max: 100 })
  readonly fit!: number;

  @Amount(
    'What its support for every need earns it, less `limitCost` and `ageingCost`, and with `alreadyRun` and `wideUse` on top.',
    { min: 0 },
  )
  readonly points!: number;

  @Word(DATABASE_STATES, 'How it does where the team runs it, or what it is an extension of; null where it does not.', {
    nullable: true,
  })
  readonly runs!: DatabaseState | null;

  @Amount('Points that it earns because the team already runs it; never enough to make up for a must.', { min: 0 })
  readonly alreadyRun!: number;

  @Amount('Points that it earns because many use it.', { min: 0 })
  readonly wideUse!: number;

  @Amount('Points that passed limits cost it which do not rule it out.', { min: 0 })
  readonly limitCost!: number;

  @Amount('Points that it loses since no more releases are to be expected, or since it ends within a year.', { min: 0 })
  readonly ageingCost!: number;

  @Many(DatabaseReasonAnswer, 'What sets it apart from its family, what counts most first; at most 3.')
  readonly reasons!: readonly DatabaseReasonAnswer[];

  @OneOrNull(
    LatestTestAnswer,
    'What the latest test of its consistency found, where the workload needs strong reads or transactions; null where it was never tested itself, or is ruled out.',
  )
  readonly tested!: LatestTestAnswer | null;

  @Many(NeedAnswer, 'The musts that it lacks.')
  readonly unmet!: readonly NeedAnswer[];

  @Many(LimitMetAnswer, 'The limits that the workload passes or comes near to.')
  readonly limits!: readonly LimitMetAnswer[];

  @Many(
    ManagedOfferingAnswer,
    'Managed offerings on the platforms that the workload accepts, or all where it names none.',
  )
  readonly managed!: readonly ManagedOfferingAnswer[];
}

@Answer('TopDatabase', 'One of the databases that fit best.')
export class TopDatabaseAnswer {
  @Text('Id of the database: see `/v1/databases/{id}`.')
  readonly id!: string;

  @Text('Name of the product, of an extension with that of its database.')
  readonly title!: string;

  @Text('Id of the family that it is made for.')
  readonly family!: string;

  @Text('Id of the engine that it is made of: databases of one engine are no rivals.')
  readonly engine!: string;

  @Amount('How well it fits, 0 to 100.', { min: 0, max: 100 })
  readonly fit!: number;
}
