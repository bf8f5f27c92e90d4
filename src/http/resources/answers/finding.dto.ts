import type { FactValue } from '../../../domain/facts/fact.js';
import { SEVERITIES, type Severity } from '../../../domain/rulebook/severity.js';
import {
  SUPPRESSED_BY,
  type FindingAnswer,
  type FindingReasonAnswer,
  type SuppressionAnswer,
} from '../../../report/review/review-answer.js';
import { Answer, Many, One, Text, Texts, Word } from '../../openapi/answer-fields.js';
import { FactValueShape } from './fact-value.js';
import { SourceDto } from './source.dto.js';

@Answer('FindingFact', 'A value of the design that a finding rests on.')
export class FindingFactDto {
  @Text('The fact, by its dotted name.', { example: 'write.way' })
  readonly fact!: string;

  @Text('JSON Pointer (RFC 6901) to its place in the design.', { example: '/interactions/0/publication' })
  readonly pointer!: string;

  @FactValueShape('Its value.', 'dual-write')
  readonly value!: FactValue;
}

@Answer('FindingReason', 'Why something is a finding.')
export class FindingReasonDto implements FindingReasonAnswer {
  @Text('The reason.', { example: 'No transaction spans a database and a broker, or two databases.' })
  readonly text!: string;

  @Many(FindingFactDto, 'What the design states behind it.')
  readonly facts!: readonly FindingFactDto[];
}

@Answer('Suppression', 'Why a finding does not count.')
export class SuppressionDto implements SuppressionAnswer {
  @Word(
    SUPPRESSED_BY,
    'What accepts it: an `ignore` entry of the design, or, on the command line, a comment in the file or a baseline.',
    { example: 'file' },
  )
  readonly by!: SuppressionAnswer['by'];

  @Text('The reason given; null where none is needed.', {
    nullable: true,
    example: 'Both services are merged next quarter.',
  })
  readonly reason!: string | null;

  @Text('The last day on which it is accepted; null where it has no end.', {
    nullable: true,
    format: 'date',
    example: '2027-03-31',
  })
  readonly until!: string | null;
}

@Answer('Finding', 'What a rule says of one part of a design.')
export class FindingDto implements FindingAnswer {
  @Text('Id of the rule.', { example: 'dual-write' })
  readonly rule!: string;

  @Text('Title of the rule.', { example: 'Dual write' })
  readonly title!: string;

  @Word(SEVERITIES, 'How much it weighs, most first.', { example: 'warning' })
  readonly severity!: Severity;

  @Text(
    'What it is about: a service, `service/workload`, a datastore, `from->to` of a call, a transaction, the first service of a cycle or chain, or `system`.',
    { example: 'orders->delivery' },
  )
  readonly target!: string;

  @Texts('All services of a cycle or chain, in order; of other findings the services concerned, if any.', {
    example: [],
  })
  readonly members!: readonly string[];

  @Text('JSON Pointer (RFC 6901) to the place in the design; an empty text is the whole of it.', {
    example: '/interactions/0',
  })
  readonly pointer!: string;

  @Text('What is wrong.', { example: 'orders changes its database and then publishes to delivery in a second step.' })
  readonly message!: string;

  @Text('What to do about it.', { example: 'Write it to an outbox table in the transaction of the change.' })
  readonly remedy!: string;

  @Texts('Ids of the patterns that help: `/v1/patterns/{id}`.', { example: ['outbox', 'event-sourcing'] })
  readonly patterns!: readonly string[];

  @Many(FindingReasonDto, 'Why: the reason of the rule, then those of the ranking where it rests on that.')
  readonly reasons!: readonly FindingReasonDto[];

  @Many(SourceDto, 'Where the reasons come from.')
  readonly sources!: readonly SourceDto[];

  @Text('Path of the rule: `/v1/rules/{id}`.', { format: 'uri-reference', example: '/v1/rules/dual-write' })
  readonly help!: string;

  @One(SuppressionDto, 'Why it does not count; absent where it does.', { optional: true })
  readonly suppressed?: SuppressionDto;
}
