import type { Source } from '../../../domain/rulebook/source.js';
import type { SourceAnswer } from '../../../report/recommendation/recommendation-answer.js';
import { Answer, Shape, Text } from '../../openapi/answer-fields.js';

@Answer('Source', 'Where a claim comes from. Titles are in the language of the source.')
export class SourceDto implements SourceAnswer {
  @Text('Title of the page, paper or book.', { example: 'Relationships and cardinality (Neo4j documentation)' })
  readonly title!: string;

  @Text('Where to read it.', { format: 'uri', example: 'https://neo4j.com/docs/getting-started/graph-database/' })
  readonly url!: string;

  @Text('What the source says there, where the title does not tell: a figure, a chapter.', {
    optional: true,
    example: 'friends of friends, depth 3: 30.3 s against 0.17 s',
  })
  readonly note?: string;

  @Text('The day on which somebody read it for this claim; absent where nobody has yet.', {
    optional: true,
    format: 'date',
    example: '2026-11-22',
  })
  readonly checkedOn?: string;

  @Shape(
    { type: 'boolean', enum: [true] },
    'True where that day is so long ago that the claim should be looked up again; else absent.',
    { optional: true },
  )
  readonly stale?: true;
}

export const SOURCE_EXAMPLE: Source = {
  title: 'Relationships and cardinality (Neo4j documentation)',
  url: 'https://neo4j.com/docs/getting-started/graph-database/',
  checkedOn: '2026-11-22',
};
