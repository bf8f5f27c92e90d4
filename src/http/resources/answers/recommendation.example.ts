import type {
  DatabaseAnswer,
  NeedAnswer,
  RecommendationAnswer,
} from '../../../report/recommendation/recommendation-answer.js';
import { DIGEST_EXAMPLE } from './rulebook.dto.js';
import { SOURCE_EXAMPLE } from './source.dto.js';

const NEED: NeedAnswer = {
  rule: 'follows-relationships-deeply',
  trait: 'relationship-traversal',
  strength: 'must',
  facts: [{ fact: 'access.traversalDepth', pointer: '/access/traversalDepth', value: 5, origin: 'stated' }],
  because: 'Queries follow 5 relationships; each further hop multiplies the joins.',
};

const NEO4J: DatabaseAnswer = {
  id: 'neo4j',
  title: 'Neo4j',
  family: 'graph',
  outcome: 'fits',
  fit: 100,
  points: 11,
  alreadyRun: 0,
  limitCost: 0,
  reasons: [],
  unmet: [],
  limits: [],
  managed: [],
};

const NEPTUNE: DatabaseAnswer = {
  ...NEO4J,
  id: 'neptune',
  title: 'Amazon Neptune',
  outcome: 'ruled-out',
  fit: 86.4,
  points: 9.5,
  limits: [
    {
      id: 'platform',
      fact: 'operations.platforms',
      pointer: '/operations/platforms',
      value: ['on-premises'],
      origin: 'stated',
      bound: { anyOf: ['aws'] },
      hard: true,
      state: 'passed',
      evidence: 'Amazon Neptune runs in these places and nowhere else: AWS.',
      sources: [
        { title: 'What Is Amazon Neptune?', url: 'https://docs.aws.amazon.com/neptune/latest/userguide/intro.html' },
      ],
    },
  ],
};

const POSTGRESQL: DatabaseAnswer = {
  ...NEO4J,
  id: 'postgresql',
  title: 'PostgreSQL',
  family: 'relational',
  fit: 60,
  points: 6.6,
};

const REDIS: DatabaseAnswer = {
  ...NEO4J,
  id: 'redis',
  title: 'Redis',
  family: 'key-value',
  outcome: 'ruled-out',
  fit: 27.3,
  points: 3,
  unmet: [NEED],
};

/** Shortened to one need and three families, so that a reader sees the whole of it. */
export const RECOMMENDATION_EXAMPLE: RecommendationAnswer = {
  workload: 'Fraud rings among card payments',
  language: 'en',
  rulebook: { name: 'nosql-advisor', version: '1.0.0', digest: DIGEST_EXAMPLE },
  verdict: {
    kind: 'recommended',
    text: 'Graph fits best, 100 of 100, high confidence: what decides is traversal of relationships. Relational (with distributed SQL) is second with 45. Start with Neo4j; a rival of another kind is PostgreSQL.',
    confidence: 'high',
    closeCall: false,
    margin: 55,
    family: 'graph',
    second: 'relational',
    database: 'neo4j',
    alternative: 'postgresql',
    decisive: [
      {
        trait: 'relationship-traversal',
        title: 'traversal of relationships',
        rule: 'follows-relationships-deeply',
        because: NEED.because,
      },
    ],
    turningPoints: [],
  },
  ranking: [
    {
      rank: 1,
      family: { id: 'graph', title: 'Graph', nosql: true },
      outcome: 'fits',
      fit: 100,
      points: 8,
      reasons: [
        {
          ...NEED,
          support: 'native',
          points: 8,
          evidence: 'A hop follows stored links, so its cost grows with the edges met, not with the data.',
          sources: [SOURCE_EXAMPLE],
          further: [],
        },
      ],
      unmet: [],
      note: null,
      databases: [NEO4J, NEPTUNE],
    },
    {
      rank: 2,
      family: { id: 'relational', title: 'Relational (with distributed SQL)', nosql: false },
      outcome: 'fits',
      fit: 45,
      points: 3.6,
      reasons: [
        {
          ...NEED,
          support: 'workable',
          points: 3.6,
          evidence: 'Recursive queries follow relationships, with a join for every step.',
          sources: [SOURCE_EXAMPLE],
          further: [],
        },
      ],
      unmet: [],
      note: null,
      databases: [POSTGRESQL],
    },
    {
      rank: 3,
      family: { id: 'key-value', title: 'Key-value', nosql: true },
      outcome: 'ruled-out',
      fit: 0,
      points: 0,
      reasons: [],
      unmet: [NEED],
      note: null,
      databases: [REDIS],
    },
  ],
  topDatabases: [
    { id: 'neo4j', title: 'Neo4j', family: 'graph', fit: 100 },
    { id: 'postgresql', title: 'PostgreSQL', family: 'relational', fit: 60 },
  ],
  conflicts: [],
  warnings: [],
  questions: [
    {
      fact: 'data.recordCount',
      pointer: '/data/recordCount',
      question: 'How many live records should be planned for?',
      favours: 'wide-column',
      overturns: false,
    },
  ],
};
