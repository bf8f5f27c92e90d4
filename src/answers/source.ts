import { Answer, Shape, Text } from './field.js';

@Answer('Source', 'Where a claim comes from. Titles are in the language of the source.')
export class SourceAnswer {
  @Text('Title of the page, paper or book.')
  readonly title!: string;

  @Text('Where to read it.', { format: 'uri' })
  readonly url!: string;

  @Text('What the source says there, where the title does not tell: a figure, a chapter.', { optional: true })
  readonly note?: string;

  @Text('The day on which somebody read it for this claim; absent where nobody has yet.', {
    optional: true,
    format: 'date',
  })
  readonly checkedOn?: string;

  @Shape(
    { type: 'boolean', enum: [true] },
    'True where that day is so long ago that the claim should be looked up again; else absent.',
    { optional: true },
  )
  readonly stale?: true;
}
