import { PLATFORMS } from '../domain/input/words.js';
import { Answer, Text, Word } from './field.js';

@Answer('ManagedOffering', 'A service that runs the database for its customers.')
export class ManagedOfferingAnswer {
  @Word(PLATFORMS, 'Where it runs.')
  readonly platform!: string;

  @Text('What it is called.')
  readonly name!: string;
}
