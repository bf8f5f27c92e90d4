import { STRENGTHS, type Strength } from '../../domain/rulebook/rule.js';
import { SUPPORT_LEVELS, type SupportLevel } from '../../domain/rulebook/support.js';
import type { SourceId } from '../cited.js';
import { FactAnswer } from '../fact.js';
import { Amount, Answer, Many, Shape, Text, Texts, Word } from '../field.js';

@Answer('Ground', 'A rule that asks for a trait, and what made it fire.')
export class GroundAnswer {
  @Text('Id of the rule that fired: see `/v1/rules/{id}`.')
  readonly rule!: string;

  @Word(
    STRENGTHS,
    'How much the trait is needed, most first. A database that lacks a must is ruled out. A must that rests on use cases alone counts as strong.',
  )
  readonly strength!: Strength;

  @Many(FactAnswer, 'The facts that made the rule fire.')
  readonly facts!: readonly FactAnswer[];

  @Text('Why the trait is needed.')
  readonly because!: string;

  @Texts('The source of the rule: ids of `sources`.')
  readonly sources!: readonly SourceId[];
}

@Answer('Need', 'A trait that the workload needs, and why. It is said once; standings refer to it by its id.')
export class NeedAnswer extends GroundAnswer {
  @Text('Id of the need: that of its trait, since a trait is needed once.')
  readonly id!: string;

  @Text('Id of the trait: see `/v1/traits/{id}`.')
  readonly trait!: string;

  @Text('Title of the trait.')
  readonly title!: string;

  @Shape(
    { type: 'array', items: { type: 'number', minimum: 0 } },
    `What each level of support earns, in points: absent, weak, workable, good, native.`,
  )
  readonly earns!: readonly number[];

  @Many(GroundAnswer, 'Other rules that ask for the same trait; the strongest alone earns points. At `full`.', {
    optional: true,
  })
  readonly further?: readonly GroundAnswer[];
}

@Answer('NeedSupport', 'How well a need is met.')
export class NeedSupportAnswer {
  @Word(SUPPORT_LEVELS, 'How well the database has the trait, best first.')
  readonly level!: SupportLevel;

  @Amount('What that earns it: points, from 0 to the weight of the strength (a must weighs 8).', { min: 0 })
  readonly points!: number;

  @Text('Why it has the trait so well, or so badly; where it decides, sets apart or rules out.', { optional: true })
  readonly evidence?: string;

  @Texts('Where the evidence comes from: ids of `sources`.', { optional: true })
  readonly sources?: readonly SourceId[];
}
