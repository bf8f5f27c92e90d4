import type { LimitCellAnswer, LimitRowAnswer } from '../../../report/recommendation/comparison-answer.js';
import { BoundDto } from './bound.dto.js';
import { Answer, Flag, Many, OneOrNull, Text, Texts, Word } from '../../openapi/answer-fields.js';
import { SourceDto } from './source.dto.js';

@Answer('LimitCell', 'How one database bounds a fact.')
export class LimitCellDto implements LimitCellAnswer {
  @Text('Id of the database.', { example: 'mongodb' })
  readonly candidate!: string;

  @OneOrNull(BoundDto, 'What the fact may be; null where the database states no such limit.')
  readonly bound!: BoundDto | null;

  @Word(
    ['kept', 'near', 'passed'],
    'How the workload stands to it: kept as well where the workload says nothing of the fact. Null where there is no limit.',
    { nullable: true, example: 'kept' },
  )
  readonly state!: LimitCellAnswer['state'];

  @Text('What the limit is, and why; null where there is none.', {
    nullable: true,
    example: 'A BSON document may not exceed 16 MiB.',
  })
  readonly evidence!: string | null;

  @Many(SourceDto, 'Where it is documented.')
  readonly sources!: readonly SourceDto[];
}

@Answer('LimitRow', 'The limits on one fact, database by database.')
export class LimitRowDto implements LimitRowAnswer {
  @Text('Dotted path of the fact of a workload that is bounded.', { example: 'data.maxItemKb' })
  readonly fact!: string;

  @Flag('True: a workload that passes it rules the database out. False: advice, which costs points.', { example: true })
  readonly hard!: boolean;

  @Texts('Ids of the databases that leave most room; empty where all leave alike.', { example: ['postgresql'] })
  readonly winners!: readonly string[];

  @Many(LimitCellDto, 'One for each database, in the order of the request; families have no limits.')
  readonly cells!: readonly LimitCellDto[];
}
