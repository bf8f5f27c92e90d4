import { PLATFORMS } from '../domain/input/words.js';
import { Answer, One, Text, Word } from './field.js';

@Answer('End', 'When something is no more, and what takes its place.')
export class EndAnswer {
  @Text('The day.', { format: 'date' })
  readonly on!: string;

  @Text('What its maker points to; null where that is not said.', { nullable: true })
  readonly successor!: string | null;

  @Text('Where it is announced.', { format: 'uri' })
  readonly url!: string;
}

@Answer('ManagedOffering', 'A service that runs the database for its customers.')
export class ManagedOfferingAnswer {
  @Word(PLATFORMS, 'Where it runs.')
  readonly platform!: string;

  @Text('What it is called.')
  readonly name!: string;

  @One(EndAnswer, 'Where its end is announced: when, and what follows.', { optional: true })
  readonly ends?: EndAnswer;
}
