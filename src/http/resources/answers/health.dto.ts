import { Answer, Word } from '../../openapi/answer-fields.js';

@Answer('Liveness', 'The process answers.')
export class LivenessDto {
  @Word(['alive'], 'Always `alive`: a process that is not does not answer.', { example: 'alive' })
  readonly status!: 'alive';
}

@Answer('Readiness', 'The service takes requests.')
export class ReadinessDto {
  @Word(['ready'], 'Always `ready`: a service that is not answers 503.', { example: 'ready' })
  readonly status!: 'ready';
}
