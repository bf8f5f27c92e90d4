import type { SourceAnswer } from '../../../report/recommendation/recommendation-answer.js';
import type { StyleAnswer, StyleSummaryAnswer, StyleSupportAnswer } from '../../../report/catalogue/say-style.js';
import type { StyleListDto } from './style.dto.js';

const AZURE_STYLE: SourceAnswer = {
  title: 'Microservices architecture style (Azure Architecture Center)',
  url: 'https://learn.microsoft.com/en-us/azure/architecture/guide/architecture-styles/microservices',
  checkedOn: '2026-11-22',
};

const AZURE_DATA: SourceAnswer = {
  title: 'Data considerations for microservices (Azure Architecture Center)',
  url: 'https://learn.microsoft.com/en-us/azure/architecture/microservices/design/data-considerations',
  checkedOn: '2026-11-22',
};

const SCALING: StyleSupportAnswer = {
  trait: 'independent-scaling',
  title: 'Independent scaling',
  meaning: 'Adds resources to the part that is under load and leaves the other parts as they are.',
  level: 'native',
  evidence: 'Each service is scaled by itself, so resources go only where they are needed.',
  example:
    'Video playback and comments are separate services; when users flock to the comments, only that service gets more instances, and no resources are wasted on video.',
  source: AZURE_STYLE,
  neededBy: [{ rule: 'load-is-uneven', strength: 'strong' }],
};

const CONSISTENCY: StyleSupportAnswer = {
  trait: 'data-consistency',
  title: 'Data consistency',
  meaning: 'Changes the data of several features in one local transaction, so that they never contradict each other.',
  level: 'weak',
  evidence:
    'Each service keeps its data in a store of its own, so no transaction covers two of them; consistency takes sagas or events and comes late.',
  example:
    'Orders and stock are separate services; a customer pays and the order succeeds, but the request to reduce the stock fails, and an order stands for goods that are not there.',
  source: AZURE_DATA,
  neededBy: [{ rule: 'nobody-knows-distributed-data', strength: 'strong' }],
};

const SUMMARY: StyleSummaryAnswer = {
  id: 'microservices',
  order: 3,
  deployables: 'many',
  title: 'Microservices',
  meaning:
    'The application is divided into small, independent services, each developed, deployed and operated by itself, with a data store of its own; they talk over the network.',
  example:
    'The login service, the payment service and the order service are separated and developed independently of each other.',
  advantages: [SCALING],
  workable: [],
  disadvantages: [CONSISTENCY],
};

// Both shortened to two traits, so that a reader sees the whole of them.

export const STYLE_LIST_EXAMPLE: StyleListDto = { items: [SUMMARY] };

export const STYLE_EXAMPLE: StyleAnswer = {
  ...SUMMARY,
  support: [SCALING, CONSISTENCY],
  sources: [AZURE_STYLE, AZURE_DATA],
};
