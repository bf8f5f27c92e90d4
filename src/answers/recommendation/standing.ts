import {
  Amount,
  Answer,
  ById,
  DatabaseId,
  FamilyId,
  Flag,
  Many,
  MeaningfulWord,
  One,
  Text,
  Texts,
  Whole,
} from '../field.js';
import { RankedDatabaseAnswer } from './database.js';
import { NeedSupportAnswer } from './need.js';

@Answer('RankedFamily', 'The family that has this place.')
class RankedFamilyAnswer {
  @FamilyId('Id of the family: see `/v1/families/{id}`.')
  readonly id!: string;

  @Text('Title of the family.')
  readonly title!: string;

  @Flag('False for the families that stand beside NoSQL for comparison.')
  readonly nosql!: boolean;
}

class PlaceOfFamily {
  @Whole('The place, 1 being the best. Families that are ruled out come last, however many points they have.', {
    min: 1,
  })
  readonly rank!: number;

  @One(RankedFamilyAnswer, 'The family that has this place.')
  readonly family!: RankedFamilyAnswer;

  @DatabaseId('Id of its best database, on which it stands.')
  readonly database!: string;

  @Amount(
    'How well its best database fits, 0 to 100: its points against the most that any could earn. Does not depend on the other families.',
    { min: 0, max: 100 },
  )
  readonly fit!: number;

  @Amount('The points of its best database. From `standard`.', { min: 0, optional: true })
  readonly points?: number;

  @ById(
    NeedSupportAnswer,
    'How well its best database meets each need, by the id of the need. From `standard` for the first families, at `full` for all.',
    { optional: true },
  )
  readonly support?: Readonly<Record<string, NeedSupportAnswer>>;

  @Many(
    RankedDatabaseAnswer,
    'The databases of the family, those of another family that serve it well among them, best first; those that are ruled out last: three at `standard`, all at `full`.',
    { optional: true },
  )
  readonly databases?: readonly RankedDatabaseAnswer[];
}

export const TAKEN_OUTCOMES = {
  fits: 'its best database meets every must and keeps every hard limit.',
  'weak-fit': 'so it does, and yet earns less than 40 of 100.',
};

@Answer('FittingStanding', 'The place of a family that can be taken.')
export class FittingStandingAnswer extends PlaceOfFamily {
  @MeaningfulWord(TAKEN_OUTCOMES, 'Whether it can be taken.')
  readonly outcome!: keyof typeof TAKEN_OUTCOMES;
}

const OUT = {
  'ruled-out': 'every database of it lacks a must or passes a hard limit; `unmet` tells what the first of them lacks.',
};

@Answer('RuledOutStanding', 'The place of a family of which no database can be taken.')
export class RuledOutStandingAnswer extends PlaceOfFamily {
  @MeaningfulWord(OUT, 'Whether it can be taken.')
  readonly outcome!: keyof typeof OUT;

  @Texts('The musts that its best database lacks, the first few: ids of `needs`.')
  readonly unmet!: readonly string[];

  @Text('Says that every database of the family is ruled out. From `standard`.', { optional: true })
  readonly note?: string;
}

export type StandingAnswer = FittingStandingAnswer | RuledOutStandingAnswer;
