import type { SourceAnswer } from '../../../report/recommendation/recommendation-answer.js';
import type {
  FindingAnswer,
  ReviewAnswer,
  StyleAdviceAnswer,
  WorkloadAdviceAnswer,
} from '../../../report/review/review-answer.js';
import type { RuleForReport } from '../../../report/formats/rule-for-report.js';
import { DIGEST_EXAMPLE } from './rulebook.dto.js';
import type { ReportedReview } from '../review-formats.js';

const DEBEZIUM: SourceAnswer = {
  title: 'Reliable Microservices Data Exchange With the Outbox Pattern (Debezium)',
  url: 'https://debezium.io/blog/2019/02/19/reliable-microservices-data-exchange-with-the-outbox-pattern/',
  note: "Read in the post's source, debezium/debezium.github.io.",
  checkedOn: '2026-11-22',
};

const BECAUSE =
  'No transaction spans a database and a broker, or two databases. Whatever fails between the two writes leaves them in disagreement, without an error that anybody sees.';
const REMEDY =
  'Write it to an outbox table in the transaction of the change, and let a relay or change data capture publish it (outbox); or make the event itself the change (event sourcing).';

const DUAL_WRITE: FindingAnswer = {
  rule: 'dual-write',
  title: 'Dual write',
  severity: 'warning',
  target: 'orders->delivery',
  members: [],
  pointer: '/interactions/0',
  message:
    'orders changes its database and then publishes to delivery in a second step: a crash between the two loses what was to be published.',
  remedy: REMEDY,
  patterns: ['outbox', 'event-sourcing'],
  reasons: [
    { text: BECAUSE, facts: [{ fact: 'write.way', pointer: '/interactions/0/publication', value: 'dual-write' }] },
  ],
  sources: [DEBEZIUM],
  help: '/v1/rules/dual-write',
};

const ORDERS: WorkloadAdviceAnswer = {
  service: 'orders',
  workload: 'Orders',
  pointer: '/services/0/workloads/0',
  datastore: 'orders-db',
  verdict: 'stay-relational',
  confidence: 'low',
  text: 'Stay relational: no NoSQL family earns its cost here.',
  family: 'relational',
  database: 'mysql',
  ranking: [{ family: 'relational', title: 'Relational (with distributed SQL)', fit: 98.7 }],
};

const STYLE: StyleAdviceAnswer = {
  style: 'microservices',
  advised: 'microservices',
  text: 'The drivers favour the microservices style, with 100 points of 100.',
  ranking: [
    {
      rank: 1,
      style: 'microservices',
      title: 'Microservices',
      fit: 100,
      points: 8,
      outcome: 'fits',
      reasons: [
        {
          rule: 'load-is-uneven',
          trait: 'independent-scaling',
          strength: 'strong',
          facts: [
            { fact: 'architecture.unevenLoad', pointer: '/architecture/unevenLoad', value: true, origin: 'stated' },
          ],
          because:
            'Some features carry far more load than others; scaling everything for their sake pays for capacity that the rest never uses.',
          support: 'native',
          points: 4,
          evidence: 'Each service is scaled by itself, so resources go only where they are needed.',
          sources: [
            {
              title: 'Microservices Architecture (CNCF Cloud Native Glossary)',
              url: 'https://glossary.cncf.io/microservices-architecture/',
              checkedOn: '2026-11-22',
            },
          ],
        },
      ],
    },
  ],
};

/** Shortened to one family, one style, one reason and one source each, so that a reader sees the whole of it. */
export const REVIEW_EXAMPLE: ReviewAnswer = {
  system: 'Web shop',
  language: 'en',
  rulebook: { name: 'nosql-advisor', version: '1.0.0', digest: DIGEST_EXAMPLE },
  verdict: 'warn',
  text: 'The design passes with warnings: 0 errors, 1 warning, 0 info.',
  findings: [DUAL_WRITE],
  recommendations: [ORDERS],
  architecture: STYLE,
  counts: {
    ...{ error: 0, warning: 1, info: 0, suppressed: 0 },
    ...{ services: 2, workloads: 1, datastores: 1, interactions: 1, transactions: 0 },
  },
};

const RULE: RuleForReport = {
  id: 'dual-write',
  title: 'Dual write',
  because: BECAUSE,
  remedy: REMEDY,
  severity: 'warning',
  patterns: ['outbox', 'event-sourcing'],
  sources: [DEBEZIUM],
};

/** The same for the other formats, as if the rulebook had but the one rule. */
export const REPORTED_EXAMPLE: ReportedReview = {
  reviewed: {
    file: null,
    review: REVIEW_EXAMPLE,
    regionOf: () => undefined,
    fingerprintOf: () => '3f0d6c1d7a9b5e4c8f2a1b0d9e8c7f6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c1d0e',
  },
  rules: [RULE],
  language: 'en',
  version: '0.1.0',
};
