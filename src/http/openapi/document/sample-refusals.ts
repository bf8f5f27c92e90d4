import { checkComparison } from '../../../contract/queries/check-comparison.js';
import { checkDatabaseFilter } from '../../../contract/queries/check-database-filter.js';
import { checkDesign } from '../../../contract/design/check-design.js';
import { checkWorkload } from '../../../contract/workload/check-workload.js';
import type { Invalid } from '../../../contract/check/check.js';
import type { Refusal } from '../../problems/refusal.js';
import type { InvalidCode } from '../../problems/valid-or-refuse.js';

// One of each kind that an operation can meet, by what the operation takes.

const refusalsIn = (code: InvalidCode, checked: { readonly kind: 'valid' } | Invalid): readonly Refusal[] =>
  checked.kind === 'valid' ? [] : [{ code, faults: checked.faults, omitted: checked.omitted }];

/** Refusals that any request can meet. */
export const OF_ANY: readonly Refusal[] = [
  { code: 'not-acceptable', produced: ['application/json'] },
  { code: 'internal-error' },
  { code: 'shutting-down' },
];

/** Refusals of operations with an id in the path. */
export const OF_AN_ID: readonly Refusal[] = [
  { code: 'unknown-id', collection: 'families', id: 'documnt', didYouMean: 'document' },
  { code: 'path-too-long' },
];

const checked = checkWorkload({ trafic: { readsPerSecond: 100 }, data: { schema: 'evolvin' } });

const reviewed = checkDesign({
  version: 1,
  system: 'Shop',
  services: [{ id: 'Orders', workloads: [{ name: 'Orders', datastor: 'orders-db' }] }],
});

const compared = checkComparison({
  candidates: ['mongodb'],
  workload: { name: 'Orders', data: { schema: 'evolvin' } },
});

/** Refusals of operations with a body. */
export const OF_A_BODY: readonly Refusal[] = [
  { code: 'empty-body' },
  { code: 'not-utf-8', place: { line: 1, column: 10 } },
  { code: 'malformed-json', place: { line: 3, column: 18 } },
  { code: 'duplicate-key', place: { line: 7, column: 3 } },
  { code: 'body-too-large', takes: 'document' },
  { code: 'too-many-workloads', workloads: 25_000 },
  { code: 'unsupported-media-type', takes: 'document' },
  { code: 'unsupported-encoding' },
  ...refusalsIn('invalid-workload', checked),
  ...refusalsIn('invalid-design', reviewed),
  ...refusalsIn('invalid-comparison', compared),
];

/** Refusals of operations that take lines: what is wrong with one of them refuses no more than that. */
export const OF_LINES: readonly Refusal[] = [
  { code: 'empty-body' },
  { code: 'unsupported-media-type', takes: 'lines' },
  { code: 'unsupported-encoding' },
];

const filtered = checkDatabaseFilter(
  [
    ['licence', 'open-sorce'],
    ['plattform', 'aws'],
  ],
  {},
  { families: [], traits: [] },
);

/** Refusals of operations with query parameters. */
export const OF_A_QUERY: readonly Refusal[] = refusalsIn('invalid-query', filtered);
