import type { CatalogueAnswer, CatalogueSummaryAnswer } from '../../../report/catalogue/say-database-entry.js';
import type { SourceAnswer } from '../../../report/recommendation/recommendation-answer.js';
import type { DatabaseListDto } from './database.dto.js';

const CONSTRAINTS: SourceAnswer = {
  title: 'Constraints in Amazon DynamoDB',
  url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checkedOn: '2026-11-22',
};

const GLOBAL_TABLES: SourceAnswer = {
  title: 'Global tables: multi-active, multi-Region replication (Amazon DynamoDB)',
  url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html',
  checkedOn: '2026-11-22',
};

const SUMMARY: CatalogueSummaryAnswer = {
  id: 'dynamodb',
  title: 'Amazon DynamoDB',
  aliases: ['amazon-dynamodb', 'dynamo'],
  family: 'key-value',
  secondary: [{ family: 'document', serves: 'workable' }],
  summary:
    "AWS's serverless key-value database: partitions by key without limit, single-digit milliseconds at any size, writes in every region.",
  adoption: 'widespread',
  licence: { spdx: 'LicenseRef-Proprietary', osi: false, kind: 'proprietary', since: null },
  maintained: true,
  release: null,
  selfHosted: false,
  platforms: ['aws'],
  managed: [{ platform: 'aws', name: 'Amazon DynamoDB' }],
  languages: ['dynamodb'],
};

export const DATABASE_LIST_EXAMPLE: DatabaseListDto = { items: [SUMMARY] };

/** Shortened to one limit and one trait, so that a reader sees the whole of it. */
export const DATABASE_EXAMPLE: CatalogueAnswer = {
  ...SUMMARY,
  protocols: 'DynamoDB API over HTTPS, PartiQL',
  consistency: { reads: 'strong', transactions: 'cross-entity' },
  multiRegionWrites: {
    has: true,
    evidence:
      'Any replica of a global table takes writes; the last writer wins, or three regions agree in the strong mode.',
    source: GLOBAL_TABLES,
  },
  offlineSync: {
    has: false,
    evidence: 'DynamoDB has no offline client; AppSync and Amplify are separate services.',
    source: GLOBAL_TABLES,
  },
  limits: [
    {
      id: 'item-size',
      fact: 'data.maxItemKb',
      bound: { atMost: 400 },
      hard: true,
      evidence: 'An item holds 400 KB at most, names of attributes included.',
      source: CONSTRAINTS,
    },
  ],
  support: [
    {
      trait: 'ordered-partitions',
      title: 'Ordered rows in a partition',
      level: 'good',
      own: true,
      evidence: 'A sort key orders the items of a partition key, and one query reads a slice of them.',
      source: CONSTRAINTS,
    },
  ],
  previews: [],
  sources: [CONSTRAINTS, GLOBAL_TABLES],
};
