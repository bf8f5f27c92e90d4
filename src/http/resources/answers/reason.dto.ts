import { STRENGTHS, type Strength } from '../../../domain/rulebook/rule.js';
import { SUPPORT_LEVELS, type SupportLevel } from '../../../domain/rulebook/support.js';
import type { NeedAnswer, ReasonAnswer } from '../../../report/recommendation/recommendation-answer.js';
import { Amount, Answer, Many, Text, Word } from '../../openapi/answer-fields.js';
import { SourceDto } from './source.dto.js';
import { FactDto } from './fact.dto.js';

@Answer('Need', 'A trait that the workload needs, and why.')
export class NeedDto implements NeedAnswer {
  @Text('Id of the rule that fired: see `/v1/rules/{id}`.', { example: 'follows-relationships-deeply' })
  readonly rule!: string;

  @Text('Id of the trait that is needed: see `/v1/traits/{id}`.', { example: 'relationship-traversal' })
  readonly trait!: string;

  @Word(
    STRENGTHS,
    'How much it is needed, most first. A family that lacks a must is ruled out. A must that rests on use cases alone counts as strong.',
    { example: 'must' },
  )
  readonly strength!: Strength;

  @Many(FactDto, 'The facts that made the rule fire.')
  readonly facts!: readonly FactDto[];

  @Text('Why the trait is needed.', {
    example: 'Queries follow 5 relationships; each further hop multiplies the joins.',
  })
  readonly because!: string;
}

@Answer('Reason', 'How one need counts for one family.')
export class ReasonDto extends NeedDto implements ReasonAnswer {
  @Word(SUPPORT_LEVELS, 'How well the family has the trait, best first.', { example: 'native' })
  readonly support!: SupportLevel;

  @Amount('What that earns the family: points, from 0 to the weight of the strength (a must weighs 8).', {
    min: 0,
    example: 8,
  })
  readonly points!: number;

  @Text('Why the family has the trait so well, or so badly.', {
    example: 'A hop follows stored links, so its cost grows with the edges met, not with the data.',
  })
  readonly evidence!: string;

  @Many(SourceDto, 'The source of the rule, then that of the evidence.')
  readonly sources!: readonly SourceDto[];

  @Many(NeedDto, 'Other rules that ask for the same trait; the strongest alone earns points.')
  readonly further!: readonly NeedDto[];
}
