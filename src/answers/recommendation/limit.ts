import { BoundAnswer } from '../bound.js';
import type { SourceId } from '../cited.js';
import { FactAnswer } from '../fact.js';
import { Answer, Flag, MeaningfulWord, One, Text, Texts } from '../field.js';

export const LIMIT_STATES = {
  passed: 'the workload asks for more than the database gives.',
  near: 'it asks for nearly as much: time to plan.',
};

@Answer('LimitMet', 'A limit of the database that the workload passes or comes near to, and the fact that does so.')
export class LimitMetAnswer extends FactAnswer {
  @Text('Id of the limit, within its database.')
  readonly id!: string;

  @One(BoundAnswer, 'What the fact may be.')
  readonly bound!: BoundAnswer;

  @Flag('True: passing it rules the database out, if what passes it was stated. False: advice, which costs points.')
  readonly hard!: boolean;

  @MeaningfulWord(LIMIT_STATES, 'How the fact stands to it.')
  readonly state!: keyof typeof LIMIT_STATES;

  @Text('What the limit is, and why.')
  readonly evidence!: string;

  @Texts('Where the limit is documented: ids of `sources`.')
  readonly sources!: readonly SourceId[];
}
