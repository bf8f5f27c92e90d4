import { CONFIDENCES, VERDICT_KINDS, type Confidence, type VerdictKind } from '../../../domain/advice/verdict.js';
import type { WorkloadAdviceAnswer } from '../../../report/review/review-answer.js';
import { Amount, Answer, Many, Text, Word } from '../../openapi/answer-fields.js';

@Answer('BriefStanding', 'A family among the best for a workload.')
export class BriefStandingDto {
  @Text('Id of the family: `/v1/families/{id}`.', { example: 'relational' })
  readonly family!: string;

  @Text('Title of the family.', { example: 'Relational (with distributed SQL)' })
  readonly title!: string;

  @Amount('How well it fits, 0 to 100.', { min: 0, max: 100, example: 92.3 })
  readonly fit!: number;
}

@Answer('WorkloadAdvice', 'What is recommended for a workload, in brief; `/v1/recommendations` tells the whole of it.')
export class WorkloadAdviceDto implements WorkloadAdviceAnswer {
  @Text('Id of the service.', { example: 'orders' })
  readonly service!: string;

  @Text('Name of the workload.', { example: 'Orders' })
  readonly workload!: string;

  @Text('JSON Pointer (RFC 6901) to its place in the design.', { example: '/services/0/workloads/0' })
  readonly pointer!: string;

  @Text('Id of the datastore that serves it; null where none does yet.', { nullable: true, example: 'orders-db' })
  readonly datastore!: string | null;

  @Word(VERDICT_KINDS, 'What the recommendation amounts to.', { example: 'stay-relational' })
  readonly verdict!: VerdictKind;

  @Word(CONFIDENCES, 'How sure it is.', { example: 'medium' })
  readonly confidence!: Confidence;

  @Text('The same in a few sentences.', {
    example: 'Stay with a relational database: no NoSQL family earns its cost here.',
  })
  readonly text!: string;

  @Text('Id of the family that is recommended; null where none can be.', { nullable: true, example: 'relational' })
  readonly family!: string | null;

  @Text('Id of the database to start with; null where none can be named.', { nullable: true, example: 'postgresql' })
  readonly database!: string | null;

  @Many(BriefStandingDto, 'The families that fit best; at most 3.')
  readonly ranking!: readonly BriefStandingDto[];
}
