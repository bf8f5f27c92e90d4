import { STRENGTHS, type Strength } from '../../../domain/rulebook/rule.js';
import { SUPPORT_LEVELS, type SupportLevel } from '../../../domain/rulebook/support.js';
import type { DatabaseAnswer, DatabaseReasonAnswer } from '../../../report/recommendation/recommendation-answer.js';
import { Amount, Answer, Many, MeaningfulWord, Text, Word } from '../../openapi/answer-fields.js';
import { ManagedOfferingDto } from './managed-offering.dto.js';
import { SourceDto } from './source.dto.js';
import { LimitMetDto } from './limit-met.dto.js';
import { NeedDto } from './reason.dto.js';

const OUTCOMES: Readonly<Record<DatabaseAnswer['outcome'], string>> = {
  fits: 'it meets every must and keeps every hard limit.',
  'ruled-out': 'it does not; `unmet` and the hard `limits` that are passed tell why.',
};

@Answer('DatabaseReason', 'A need that the database serves better or worse than its family.')
export class DatabaseReasonDto implements DatabaseReasonAnswer {
  @Text('Id of the rule that fired: see `/v1/rules/{id}`.', { example: 'survives-a-node' })
  readonly rule!: string;

  @Text('Id of the trait that is needed: see `/v1/traits/{id}`.', { example: 'automatic-failover' })
  readonly trait!: string;

  @Word(STRENGTHS, 'How much it is needed, most first.', { example: 'strong' })
  readonly strength!: Strength;

  @Word(SUPPORT_LEVELS, 'How well the database has the trait, best first.', { example: 'good' })
  readonly support!: SupportLevel;

  @Amount('What that earns the database: points, from 0 to the weight of the strength.', { min: 0, example: 3 })
  readonly points!: number;

  @Text('Why the database has the trait so well, or so badly.', {
    example: 'The Enterprise edition clusters with Raft; the Community edition runs on one node.',
  })
  readonly evidence!: string;

  @Many(SourceDto, 'Where the evidence comes from.')
  readonly sources!: readonly SourceDto[];
}

@Answer('RankedDatabase', 'The place of one database within a family, and what sets it apart.')
export class RankedDatabaseDto implements DatabaseAnswer {
  @Text('Id of the database: see `/v1/databases/{id}`.', { example: 'neo4j' })
  readonly id!: string;

  @Text('Name of the product.', { example: 'Neo4j' })
  readonly title!: string;

  @Text('Id of the family that it is made for.', { example: 'graph' })
  readonly family!: string;

  @MeaningfulWord(OUTCOMES, 'Whether it can be taken.', { example: 'fits' })
  readonly outcome!: DatabaseAnswer['outcome'];

  @Amount('How well it fits, 0 to 100, so that databases of all families compare.', { min: 0, max: 100, example: 95.5 })
  readonly fit!: number;

  @Amount(
    'What its support for every need earns it, less `limitCost`, and with `alreadyRun` and what wide use earns on top.',
    { min: 0, example: 10.5 },
  )
  readonly points!: number;

  @Amount('Points that it earns because the team already runs it; never enough to make up for a must.', {
    min: 0,
    example: 0,
  })
  readonly alreadyRun!: number;

  @Amount('Points that passed limits cost it which do not rule it out.', { min: 0, example: 0 })
  readonly limitCost!: number;

  @Many(DatabaseReasonDto, 'What sets it apart from its family, what counts most first; at most 3.')
  readonly reasons!: readonly DatabaseReasonDto[];

  @Many(NeedDto, 'The musts that it lacks.')
  readonly unmet!: readonly NeedDto[];

  @Many(LimitMetDto, 'The limits that the workload passes or comes near to.')
  readonly limits!: readonly LimitMetDto[];

  @Many(ManagedOfferingDto, 'Managed offerings on the platforms that the workload accepts, or all where it names none.')
  readonly managed!: readonly ManagedOfferingDto[];
}
