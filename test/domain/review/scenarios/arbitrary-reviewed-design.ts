import fc from 'fast-check';
import type { Design, Interaction, Transaction } from '../../../../src/domain/input/design.js';
import {
  COORDINATIONS,
  DELIVERIES,
  INTERACTION_KINDS,
  PROTECTIONS,
  PUBLICATIONS,
  RETRIES,
} from '../../../../src/domain/input/words.js';
import { arbitraryDesign } from '../../../contract/arbitrary-design.js';
import { SCENARIOS } from './scenarios.js';

const written = fc.constantFrom(...SCENARIOS.map(({ design }) => ({ version: 1, ...design }) as unknown as Design));

// Few services and many calls, so that there are chains and rings.
const IDS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const anId = fc.constantFrom(...IDS);

const anInteraction: fc.Arbitrary<Interaction> = fc.record(
  {
    from: anId,
    to: fc.oneof({ weight: 5, arbitrary: anId }, { weight: 1, arbitrary: fc.constant('outside') }),
    kind: fc.oneof(fc.constant('request' as const), fc.constantFrom(...INTERACTION_KINDS)),
    critical: fc.boolean(),
    protection: fc.uniqueArray(fc.constantFrom(...PROTECTIONS)),
    publication: fc.constantFrom(...PUBLICATIONS),
    idempotentConsumer: fc.boolean(),
    operation: fc.constantFrom('one', 'other'),
    delivery: fc.constantFrom(...DELIVERIES),
  },
  { requiredKeys: ['from', 'to', 'kind'] },
);

const aTransaction: fc.Arbitrary<Omit<Transaction, 'id'>> = fc.record(
  {
    coordination: fc.constantFrom(...COORDINATIONS),
    steps: fc.array(
      fc.record(
        {
          service: anId,
          action: fc.constant('act'),
          compensation: fc.constantFrom('undo', 'pivot', 'none-needed'),
          retried: fc.constantFrom(...RETRIES),
        },
        { requiredKeys: ['service', 'action'] },
      ),
      { minLength: 1, maxLength: 6 },
    ),
  },
  { requiredKeys: ['steps'] },
);

const talkative: fc.Arbitrary<Design> = fc
  .record({
    interactions: fc.array(anInteraction, { maxLength: 16 }),
    transactions: fc.array(aTransaction, { maxLength: 3 }),
  })
  .map(({ interactions, transactions }) => ({
    version: 1,
    system: 'talkative',
    services: IDS.map((id) => ({ id })),
    externals: [{ id: 'outside' }],
    interactions,
    transactions: transactions.map((transaction, index) => ({ id: `t${index}`, ...transaction })),
  }));

/** Services that call each other and wait, with many ways that cross and lead back. */
export const arbitraryCalls: fc.Arbitrary<Design> = fc
  .array(fc.record({ from: anId, to: anId, kind: fc.constant('request' as const) }, { noNullPrototype: true }), {
    minLength: 3,
    maxLength: 10,
  })
  .map((interactions) => ({ version: 1, system: 'calls', services: IDS.map((id) => ({ id })), interactions }));

/** Designs that somebody thought of, designs at random, and designs whose services talk a lot; all of them valid. */
export const arbitraryReviewedDesign: fc.Arbitrary<Design> = fc.oneof(written, arbitraryDesign, talkative);

const isUnique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** Whether every id leads to one thing only. */
export const isUnambiguous = ({ services, externals = [], datastores = [], transactions = [] }: Design): boolean =>
  isUnique([...services, ...externals].map(({ id }) => id)) &&
  isUnique(datastores.map(({ id }) => id)) &&
  isUnique(transactions.map(({ id }) => id));
