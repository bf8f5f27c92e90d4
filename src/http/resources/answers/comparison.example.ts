import type {
  ComparisonAnswer,
  LimitRowAnswer,
  TraitRowAnswer,
} from '../../../report/recommendation/comparison-answer.js';
import { DIGEST_EXAMPLE } from './rulebook.dto.js';

const FLEXIBLE_SCHEMA: TraitRowAnswer = {
  trait: 'schema-flexibility',
  title: 'Flexible schema',
  strength: 'strong',
  rule: 'fields-differ-per-record',
  because: 'Each record may carry other fields, so the store should not force one schema on all of them.',
  winners: ['mongodb'],
  cells: [
    {
      candidate: 'mongodb',
      support: 'native',
      points: 4,
      evidence: 'Documents of one collection may differ in their fields, and no table is altered.',
      sources: [
        {
          title: 'Data Modeling Introduction (MongoDB Manual)',
          url: 'https://www.mongodb.com/docs/v4.4/core/data-modeling-introduction/',
          checkedOn: '2026-11-22',
        },
      ],
    },
    {
      candidate: 'postgresql',
      support: 'workable',
      points: 1.8,
      evidence:
        'JSON columns accept rows with differing fields, and jsonb can index them; but the fixed column is the norm.',
      sources: [
        {
          title: 'JSON Types (PostgreSQL Documentation)',
          url: 'https://www.postgresql.org/docs/current/datatype-json.html',
          checkedOn: '2026-11-22',
        },
      ],
    },
  ],
};

const ITEM_SIZE: LimitRowAnswer = {
  fact: 'data.maxItemKb',
  hard: true,
  winners: ['postgresql'],
  cells: [
    {
      candidate: 'mongodb',
      bound: { atMost: 16_777 },
      state: 'kept',
      evidence: 'A BSON document may not exceed 16 MiB; larger binaries have to go through GridFS.',
      sources: [
        {
          title: 'MongoDB Limits and Thresholds',
          url: 'https://www.mongodb.com/docs/manual/reference/limits/',
          checkedOn: '2026-11-22',
        },
      ],
    },
    {
      candidate: 'postgresql',
      bound: { atMost: 1_073_741 },
      state: 'kept',
      evidence: 'A field holds 1 GB at most, whatever its type.',
      sources: [
        {
          title: 'PostgreSQL Limits (PostgreSQL Documentation)',
          url: 'https://www.postgresql.org/docs/current/limits.html',
          checkedOn: '2026-11-22',
        },
      ],
    },
  ],
};

/** Shortened to one trait and one limit, so that a reader sees the whole of it. */
export const COMPARISON_EXAMPLE: ComparisonAnswer = {
  workload: 'Product catalogue of a marketplace',
  language: 'en',
  rulebook: { name: 'nosql-advisor', version: '1.0.0', digest: DIGEST_EXAMPLE },
  text: 'MongoDB fits 100 of 100, PostgreSQL 68.6. MongoDB is ahead in flexible schema.',
  candidates: [
    { id: 'mongodb', kind: 'database', title: 'MongoDB', family: 'document', outcome: 'fits', fit: 100, points: 7 },
    {
      id: 'postgresql',
      kind: 'database',
      title: 'PostgreSQL',
      family: 'relational',
      outcome: 'fits',
      fit: 68.6,
      points: 4.8,
    },
  ],
  traits: [FLEXIBLE_SCHEMA],
  limits: [ITEM_SIZE],
};
