import type { FactValue } from '../../domain/facts/fact.js';
import { SUPPRESSED_BY } from '../../domain/review/ignores.js';
import { SEVERITIES, type Severity } from '../../domain/rulebook/severity.js';
import { FactValueShape } from '../fact.js';
import { Answer, Many, One, Text, Texts, Word } from '../field.js';
import { SourceAnswer } from '../source.js';

@Answer('FindingFact', 'A value of the design that a finding rests on.')
export class FindingFactAnswer {
  @Text('The fact, by its dotted name.')
  readonly fact!: string;

  @Text('JSON Pointer (RFC 6901) to its place in the design.')
  readonly pointer!: string;

  @FactValueShape('Its value.')
  readonly value!: FactValue;
}

@Answer('FindingReason', 'Why something is a finding.')
export class FindingReasonAnswer {
  @Text('The reason.')
  readonly text!: string;

  @Many(FindingFactAnswer, 'What the design states behind it.')
  readonly facts!: readonly FindingFactAnswer[];
}

@Answer('Suppression', 'Why a finding does not count.')
export class SuppressionAnswer {
  @Word(
    SUPPRESSED_BY,
    'What accepts it: an `ignore` entry of the design, or, on the command line, a comment in the file or a baseline.',
  )
  readonly by!: (typeof SUPPRESSED_BY)[number];

  @Text('The reason given; null where none is needed.', { nullable: true })
  readonly reason!: string | null;

  @Text('The last day on which it is accepted; null where it has no end.', { nullable: true, format: 'date' })
  readonly until!: string | null;
}

@Answer('FindingInShort', 'What a rule says of one part of a design, in a line.')
export class FindingInShortAnswer {
  @Text('Id of the rule.')
  readonly rule!: string;

  @Word(SEVERITIES, 'How much it weighs, most first.')
  readonly severity!: Severity;

  @Text(
    'What it is about: a service, `service/workload`, a datastore, `from->to` of a call, a transaction, the first service of a cycle or chain, or `system`.',
  )
  readonly target!: string;

  @Text('JSON Pointer (RFC 6901) to the place in the design; an empty text is the whole of it.')
  readonly pointer!: string;

  @Text('What is wrong.')
  readonly message!: string;

  @Text('Path of the rule: `/v1/rules/{id}`.', { format: 'uri-reference' })
  readonly help!: string;

  @One(SuppressionAnswer, 'Why it does not count; absent where it does.', { optional: true })
  readonly suppressed?: SuppressionAnswer;
}

@Answer('Finding', 'What a rule says of one part of a design.')
export class FindingAnswer extends FindingInShortAnswer {
  @Text('Title of the rule.')
  readonly title!: string;

  @Texts('All services of a cycle or chain, in order; of other findings the services concerned, if any.')
  readonly members!: readonly string[];

  @Text('What to do about it.')
  readonly remedy!: string;

  @Texts('Ids of the patterns that help: `/v1/patterns/{id}`.')
  readonly patterns!: readonly string[];

  @Many(
    FindingReasonAnswer,
    'Why: the reason of the rule, then those of the ranking where it rests on that, at `standard` the first of these.',
  )
  readonly reasons!: readonly FindingReasonAnswer[];

  @Many(SourceAnswer, 'Where the reasons come from. At `full`; else `help` leads there.', { optional: true })
  readonly sources?: readonly SourceAnswer[];
}
