import { STRENGTHS, type Strength } from '../../domain/rulebook/rule.js';
import { SUPPORT_LEVELS, type SupportLevel } from '../../domain/rulebook/support.js';
import { FactAnswer } from '../fact.js';
import { Amount, Answer, Many, Text, Word } from '../field.js';
import { SourceAnswer } from '../source.js';

@Answer('Need', 'A trait that the workload needs, and why.')
export class NeedAnswer {
  @Text('Id of the rule that fired: see `/v1/rules/{id}`.')
  readonly rule!: string;

  @Text('Id of the trait that is needed: see `/v1/traits/{id}`.')
  readonly trait!: string;

  @Word(
    STRENGTHS,
    'How much it is needed, most first. A database that lacks a must is ruled out. A must that rests on use cases alone counts as strong.',
  )
  readonly strength!: Strength;

  @Many(FactAnswer, 'The facts that made the rule fire.')
  readonly facts!: readonly FactAnswer[];

  @Text('Why the trait is needed.')
  readonly because!: string;
}

@Answer('Reason', 'How one need counts for the best database of a family.')
export class ReasonAnswer extends NeedAnswer {
  @Word(SUPPORT_LEVELS, 'How well the database has the trait, best first.')
  readonly support!: SupportLevel;

  @Amount('What that earns it: points, from 0 to the weight of the strength (a must weighs 8).', { min: 0 })
  readonly points!: number;

  @Text('Why it has the trait so well, or so badly.')
  readonly evidence!: string;

  @Many(SourceAnswer, 'The source of the rule, then that of the evidence.')
  readonly sources!: readonly SourceAnswer[];

  @Many(NeedAnswer, 'Other rules that ask for the same trait; the strongest alone earns points.')
  readonly further!: readonly NeedAnswer[];
}
