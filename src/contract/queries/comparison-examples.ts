import type { ComparisonRequest } from './check-comparison.js';
import { WORKLOAD_EXAMPLES } from '../workload/workload-examples.js';
import type { Workload } from '../../domain/input/workload.js';

/** A comparison that a reader of the API can ask for as it stands. */
export interface ComparisonExample {
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly request: ComparisonRequest;
}

const workloadOf = (id: string): { readonly workload?: Workload } => {
  const example = WORKLOAD_EXAMPLES.find((one) => one.id === id);
  return example === undefined ? {} : { workload: example.workload };
};

export const COMPARISON_EXAMPLES: readonly ComparisonExample[] = [
  {
    id: 'catalogue',
    summary: 'MongoDB or PostgreSQL for a product catalogue',
    description: 'Every kind of product has fields of its own. Both can hold them; what speaks for which?',
    request: { candidates: ['mongodb', 'postgresql'], ...workloadOf('product-catalogue') },
  },
  {
    id: 'sessions',
    summary: 'Redis, Valkey or DynamoDB for sessions',
    description:
      'Two that keep everything in memory, one of them with an open-source licence, and a managed one that does not.',
    request: { candidates: ['redis', 'valkey', 'dynamodb'], ...workloadOf('session-cache') },
  },
  {
    id: 'vectors',
    summary: 'A vector database or PostgreSQL with pgvector',
    description: 'A semantic search beside records: is a store of its own worth it?',
    request: { candidates: ['milvus', 'qdrant', 'pgvector'], ...workloadOf('semantic-search') },
  },
  {
    id: 'families',
    summary: 'Document against relational in general',
    description: 'Without a workload nothing is better as such: the answer holds the traits in which they differ.',
    request: { candidates: ['document', 'relational'] },
  },
];
