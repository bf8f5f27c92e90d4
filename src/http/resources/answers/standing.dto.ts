import type { StandingAnswer } from '../../../report/recommendation/recommendation-answer.js';
import { Amount, Answer, Flag, Many, MeaningfulWord, One, Text, Whole } from '../../openapi/answer-fields.js';
import { RankedDatabaseDto } from './ranked-database.dto.js';
import { NeedDto, ReasonDto } from './reason.dto.js';

const OUTCOMES: Readonly<Record<StandingAnswer['outcome'], string>> = {
  fits: 'it meets every must, and at least one database of it keeps every hard limit.',
  'ruled-out': 'it lacks one, which `unmet` tells, or has no database left, which `note` tells.',
};

@Answer('RankedFamily', 'The family that has this place.')
export class RankedFamilyDto {
  @Text('Id of the family: see `/v1/families/{id}`.', { example: 'graph' })
  readonly id!: string;

  @Text('Title of the family.', { example: 'Graph' })
  readonly title!: string;

  @Flag('False for the families that stand beside NoSQL for comparison.', { example: true })
  readonly nosql!: boolean;
}

@Answer('Standing', 'The place of one family, with every reason for and against it.')
export class StandingDto implements StandingAnswer {
  @Whole('The place, 1 being the best. Families that are ruled out come last, however many points they have.', {
    min: 1,
    example: 1,
  })
  readonly rank!: number;

  @One(RankedFamilyDto, 'The family that has this place.')
  readonly family!: RankedFamilyDto;

  @MeaningfulWord(OUTCOMES, 'Whether it can be taken.', { example: 'fits' })
  readonly outcome!: StandingAnswer['outcome'];

  @Amount(
    'How well it fits, 0 to 100: its points against those of a store that had native support for every need. Does not depend on the other families.',
    { min: 0, max: 100, example: 93.8 },
  )
  readonly fit!: number;

  @Amount('The sum of the points of its reasons.', { min: 0, example: 30 })
  readonly points!: number;

  @Many(ReasonDto, 'One for each need of the workload, the weightiest need first.')
  readonly reasons!: readonly ReasonDto[];

  @Many(NeedDto, 'The musts that it lacks.')
  readonly unmet!: readonly NeedDto[];

  @Text('Says so where every database of the family is ruled out; else null.', { nullable: true, example: null })
  readonly note!: string | null;

  @Many(
    RankedDatabaseDto,
    'The databases of the family: those made for it, then those of another family that serve it well, each best first; those that are ruled out last.',
  )
  readonly databases!: readonly RankedDatabaseDto[];
}
