import { Answer, Word } from './field.js';

@Answer('Liveness', 'The process answers.')
export class LivenessAnswer {
  @Word(['alive'], 'Always `alive`: a process that is not does not answer.')
  readonly status!: 'alive';
}

@Answer('Readiness', 'The service takes requests.')
export class ReadinessAnswer {
  @Word(['ready'], 'Always `ready`: a service that is not answers 503.')
  readonly status!: 'ready';
}
