import { Amount, Answer, Flag, Many, MeaningfulWord, One, Text, Whole } from '../field.js';
import { RankedDatabaseAnswer } from './database.js';
import { NeedAnswer, ReasonAnswer } from './need.js';

const OUTCOMES = {
  fits: 'it meets every must, and at least one database of it keeps every hard limit.',
  'ruled-out': 'it lacks one, which `unmet` tells, or has no database left, which `note` tells.',
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

@Answer('Standing', 'The place of one family, with every reason for and against it.')
export class StandingAnswer {
  @Whole('The place, 1 being the best. Families that are ruled out come last, however many points they have.', {
    min: 1,
  })
  readonly rank!: number;

  @One(RankedFamilyAnswer, 'The family that has this place.')
  readonly family!: RankedFamilyAnswer;

  @MeaningfulWord(OUTCOMES, 'Whether it can be taken.')
  readonly outcome!: keyof typeof OUTCOMES;

  @Amount(
    'How well it fits, 0 to 100: its points against those of a store that had native support for every need. Does not depend on the other families.',
    { min: 0, max: 100 },
  )
  readonly fit!: number;

  @Amount('The sum of the points of its reasons.', { min: 0 })
  readonly points!: number;

  @Many(ReasonAnswer, 'One for each need of the workload, the weightiest need first.')
  readonly reasons!: readonly ReasonAnswer[];

  @Many(NeedAnswer, 'The musts that it lacks.')
  readonly unmet!: readonly NeedAnswer[];

  @Text('Says so where every database of the family is ruled out; else null.', { nullable: true })
  readonly note!: string | null;

  @Many(
    RankedDatabaseAnswer,
    'The databases of the family: those made for it, then those of another family that serve it well, each best first; those that are ruled out last.',
  )
  readonly databases!: readonly RankedDatabaseAnswer[];
}
