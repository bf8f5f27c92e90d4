import type { RuleAnswer, RuleSummaryAnswer } from '../../../report/catalogue/say-rule.js';
import { SOURCE_EXAMPLE } from './source.dto.js';
import type { RuleListDto } from './rule.dto.js';

const SELECTION: RuleSummaryAnswer = {
  id: 'follows-relationships-deeply',
  kind: 'selection',
  title: null,
  subject: null,
  severity: null,
  trait: 'relationship-traversal',
  strength: 'must',
  relax: [],
  because: 'Queries follow {access.traversalDepth} relationships; each further hop multiplies the joins.',
  patterns: [],
  source: SOURCE_EXAMPLE,
  sources: [SOURCE_EXAMPLE],
};

const OUTBOX = {
  title: 'Reliable Microservices Data Exchange With the Outbox Pattern (Debezium)',
  url: 'https://debezium.io/blog/2019/02/19/reliable-microservices-data-exchange-with-the-outbox-pattern/',
  checkedOn: '2026-11-22',
} as const;

const REVIEW: RuleSummaryAnswer = {
  id: 'dual-write',
  kind: 'review',
  title: 'Dual write',
  subject: 'write',
  severity: 'warning',
  trait: null,
  strength: null,
  relax: [],
  because:
    'No transaction spans a database and a broker, or two databases. Whatever fails between the two writes leaves them in disagreement, without an error that anybody sees.',
  patterns: ['outbox', 'event-sourcing'],
  source: OUTBOX,
  sources: [OUTBOX],
};

const PUBLISHES_BESIDE = {
  all: [
    { fact: 'write.way', operator: 'equal', value: 'dual-write' },
    { fact: 'write.of', operator: 'in', value: ['event', 'message'] },
  ],
} as const;

export const RULE_LIST_EXAMPLE: RuleListDto = { items: [SELECTION, REVIEW] };

/** A review rule, which has something to say in every member but those of needs; shortened to one case. */
export const RULE_EXAMPLE: RuleAnswer = {
  ...REVIEW,
  when: PUBLISHES_BESIDE,
  cases: [
    {
      when: PUBLISHES_BESIDE,
      severity: 'warning',
      message:
        '{write.from} changes its database and then publishes to {write.to} in a second step: a crash between the two loses what was to be published.',
      remedy:
        'Write it to an outbox table in the transaction of the change, and let a relay or change data capture publish it (outbox); or make the event itself the change (event sourcing).',
    },
  ],
  examples: {
    fires: [
      {
        severity: 'warning',
        target: 'payment->delivery',
        design: {
          services: [{ id: 'payment' }, { id: 'delivery' }],
          interactions: [{ from: 'payment', to: 'delivery', kind: 'event', publication: 'dual-write' }],
        },
      },
    ],
    rests: [
      {
        services: [{ id: 'payment' }, { id: 'delivery' }],
        interactions: [{ from: 'payment', to: 'delivery', kind: 'event', publication: 'outbox' }],
      },
    ],
  },
};
