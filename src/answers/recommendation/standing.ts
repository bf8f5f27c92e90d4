import { Amount, Answer, Flag, Many, MeaningfulWord, One, Text, Whole } from '../field.js';
import { RankedDatabaseAnswer } from './database.js';
import { NeedAnswer, ReasonAnswer } from './need.js';

const OUTCOMES = {
  fits: 'its best database meets every must and keeps every hard limit.',
  'weak-fit': 'so it does, and yet earns less than 40 of 100.',
  'ruled-out': 'every database of it lacks a must or passes a hard limit; `unmet` tells what the first of them lacks.',
};

@Answer('RankedFamily', 'The family that has this place.')
export class RankedFamilyAnswer {
  @Text('Id of the family: see `/v1/families/{id}`.')
  readonly id!: string;

  @Text('Title of the family.')
  readonly title!: string;

  @Flag('False for the families that stand beside NoSQL for comparison.')
  readonly nosql!: boolean;
}

@Answer(
  'Standing',
  'The place of one family, which is that of its best database, with every reason for and against it.',
)
export class StandingAnswer {
  @Whole('The place, 1 being the best. Families that are ruled out come last, however many points they have.', {
    min: 1,
  })
  readonly rank!: number;

  @One(RankedFamilyAnswer, 'The family that has this place.')
  readonly family!: RankedFamilyAnswer;

  @Text('Id of its best database, on which it stands.')
  readonly database!: string;

  @MeaningfulWord(OUTCOMES, 'Whether it can be taken.')
  readonly outcome!: keyof typeof OUTCOMES;

  @Amount(
    'How well its best database fits, 0 to 100: its points against the most that any could earn. Does not depend on the other families.',
    { min: 0, max: 100 },
  )
  readonly fit!: number;

  @Amount('The points of its best database.', { min: 0 })
  readonly points!: number;

  @Many(ReasonAnswer, 'Those of its best database: one for each need of the workload, the weightiest need first.')
  readonly reasons!: readonly ReasonAnswer[];

  @Many(NeedAnswer, 'The musts that its best database lacks.')
  readonly unmet!: readonly NeedAnswer[];

  @Text('Says so where every database of the family is ruled out; else null.', { nullable: true })
  readonly note!: string | null;

  @Many(
    RankedDatabaseAnswer,
    'The databases of the family, those of another family that serve it well among them, best first; those that are ruled out last.',
  )
  readonly databases!: readonly RankedDatabaseAnswer[];
}
