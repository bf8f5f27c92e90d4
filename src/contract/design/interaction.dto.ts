import type { Interaction } from '../../domain/input/design.js';
import { amount } from '../../domain/input/fact-kind.js';
import {
  DELIVERIES,
  INTERACTION_KINDS,
  PROTECTIONS,
  PUBLICATIONS,
  type Delivery,
  type InteractionKind,
  type Protection,
  type Publication,
} from '../../domain/input/words.js';
import {
  ClosedObject,
  Demands,
  FlagField,
  IdField,
  NumberField,
  TextField,
  WordField,
  WordsField,
} from '../check/fields.js';

@ClosedObject('DesignInteraction', 'One service, or external, talks to another.')
@Demands({
  keys: ['to', 'topic'],
  message: {
    en: 'An interaction needs `to`, or the `topic` that it goes by where it is not known who listens.',
    ko: '상호작용에는 to가 있어야 합니다. 누가 받는지 모르면 topic이라도 있어야 합니다.',
  },
})
export class InteractionDto implements Interaction {
  @IdField({
    description: 'The service or external that calls, publishes or sends.',
    required: true,
    example: 'orders',
  })
  readonly from!: string;

  @IdField({
    description:
      'The service or external that is called or told. With a topic it may be left out: who listens is then unknown.',
    example: 'payments',
  })
  readonly to?: string;

  @WordField(INTERACTION_KINDS, {
    description:
      'request: synchronous, the caller waits. event: asynchronous, published to whoever listens. message: asynchronous, a command or task for one receiver, by a queue or a durable workflow.',
    required: true,
    example: 'request',
  })
  readonly kind!: InteractionKind;

  @FlagField({ description: 'The caller cannot do its work without it.', example: true })
  readonly critical?: boolean;

  @WordsField(PROTECTIONS, {
    description: 'What guards a request against a slow or failing receiver. Left out: unknown. An empty list: nothing.',
    example: ['timeout', 'circuit-breaker'],
  })
  readonly protection?: readonly Protection[];

  @WordField(PUBLICATIONS, {
    description:
      "How an event or message goes out with a change of the sender's own data. dual-write: the database, then the broker. outbox: written with the change in one transaction and relayed. change-data-capture: read from the database's log. event-sourcing: the event is the change.",
    example: 'outbox',
  })
  readonly publication?: Publication;

  @FlagField({
    description: 'The receiver can take the same request, event or message twice without harm.',
    example: true,
  })
  readonly idempotentConsumer?: boolean;

  @IdField({
    description:
      'The operation that the call is part of, where it is known; chains and cycles are then followed within one operation.',
    example: 'place-order',
  })
  readonly operation?: string;

  @WordField(DELIVERIES, {
    description: 'How often an event or message may arrive, as the broker promises it.',
    example: 'at-least-once',
  })
  readonly delivery?: Delivery;

  @FlagField({ description: 'The request only reads, so repeating it harms nobody.', example: false })
  readonly readOnly?: boolean;

  @NumberField(amount({ min: 0, max: 86_400_000, unit: 'ms' }), {
    description: 'How long the caller waits at most.',
    example: 800,
  })
  readonly timeoutMs?: number;

  @TextField({
    description: 'The topic, queue or exchange that an event or message goes by.',
    minLength: 1,
    maxLength: 200,
    example: 'order-events',
  })
  readonly topic?: string;

  @TextField({
    description: 'The datastore that holds the outbox, where publication is by outbox.',
    minLength: 1,
    maxLength: 64,
    example: 'orders-db',
  })
  readonly outbox?: string;
}
