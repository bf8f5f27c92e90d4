import type { LimitAnswer } from '../../../report/recommendation/recommendation-answer.js';
import { BoundDto } from './bound.dto.js';
import { Answer, Flag, Many, MeaningfulWord, One, Text } from '../../openapi/answer-fields.js';
import { SourceDto } from './source.dto.js';
import { FactDto } from './fact.dto.js';

const STATES: Readonly<Record<LimitAnswer['state'], string>> = {
  passed: 'the workload asks for more than the database gives.',
  near: 'it asks for nearly as much: time to plan.',
};

@Answer('LimitMet', 'A limit of the database that the workload passes or comes near to, and the fact that does so.')
export class LimitMetDto extends FactDto implements LimitAnswer {
  @Text('Id of the limit, within its database.', { example: 'document-size' })
  readonly id!: string;

  @One(BoundDto, 'What the fact may be.')
  readonly bound!: BoundDto;

  @Flag('True: passing it rules the database out, if what passes it was stated. False: advice, which costs points.', {
    example: true,
  })
  readonly hard!: boolean;

  @MeaningfulWord(STATES, 'How the fact stands to it.', { example: 'passed' })
  readonly state!: LimitAnswer['state'];

  @Text('What the limit is, and why.', { example: 'An item has at most 400 KB, attribute names and values together.' })
  readonly evidence!: string;

  @Many(SourceDto, 'Where the limit is documented.')
  readonly sources!: readonly SourceDto[];
}
