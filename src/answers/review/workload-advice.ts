import { CONFIDENCES, type Confidence } from '../../domain/advice/verdict/confidence.js';
import { VERDICT_KINDS, type VerdictKind } from '../../domain/advice/verdict/judge.js';
import { Amount, Answer, DatabaseId, FamilyId, Many, Text, Word } from '../field.js';

@Answer('BriefStanding', 'A family among the best for a workload.')
export class BriefStandingAnswer {
  @FamilyId('Id of the family: `/v1/families/{id}`.')
  readonly family!: string;

  @Text('Title of the family.')
  readonly title!: string;

  @DatabaseId('Id of its best database, on which it stands: `/v1/databases/{id}`.')
  readonly database!: string;

  @Amount('How well it fits, 0 to 100.', { min: 0, max: 100 })
  readonly fit!: number;
}

@Answer('WorkloadAdvice', 'What is recommended for a workload, in brief; `/v1/recommendations` tells the whole of it.')
export class WorkloadAdviceAnswer {
  @Text('Id of the service.')
  readonly service!: string;

  @Text('Name of the workload.')
  readonly workload!: string;

  @Text('What the workload belongs to, as it was given; absent where it was not.', { optional: true })
  readonly entityRef?: string;

  @Text('JSON Pointer (RFC 6901) to its place in the design.')
  readonly pointer!: string;

  @Text('Id of the datastore that serves it; null where none does yet.', { nullable: true })
  readonly datastore!: string | null;

  @Word(VERDICT_KINDS, 'What the recommendation amounts to.')
  readonly verdict!: VerdictKind;

  @Word(CONFIDENCES, 'How sure it is.')
  readonly confidence!: Confidence;

  @Text('The same in a few sentences.')
  readonly text!: string;

  @FamilyId('Id of the family that is recommended; null where none can be.', { nullable: true })
  readonly family!: string | null;

  @DatabaseId('Id of the database to start with; null where none can be named.', { nullable: true })
  readonly database!: string | null;

  @Many(
    BriefStandingAnswer,
    'The families that fit best, each on another engine than those before it; at most 3. At `full`.',
    { optional: true },
  )
  readonly ranking?: readonly BriefStandingAnswer[];
}
