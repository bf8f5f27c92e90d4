import { PLATFORMS } from '../../../domain/input/words.js';
import { Answer, Text, Word } from '../../openapi/answer-fields.js';

@Answer('ManagedOffering', 'A service that runs the database for its customers.')
export class ManagedOfferingDto {
  @Word(PLATFORMS, 'Where it runs.', { example: 'aws' })
  readonly platform!: string;

  @Text('What it is called.', { example: 'MongoDB Atlas' })
  readonly name!: string;
}
