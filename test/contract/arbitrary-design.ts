import fc from 'fast-check';
import type { Design } from '../../src/domain/input/design.js';
import { DATASTORE_KINDS } from '../../src/domain/input/words.js';
import { arbitraryOf } from './arbitrary-workload.js';
import { DESIGN_CONTRACT, PLACED_WORKLOAD, type SchemaNode } from './contract-schema.js';

type Part = Readonly<Record<string, unknown>>;
type Keys = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** What a list of the contract of a design holds. */
function itemOf(list: string, inner?: string): SchemaNode {
  const item = DESIGN_CONTRACT.properties?.[list]?.items;
  const node = inner === undefined ? item : item?.properties?.[inner]?.items;
  if (node === undefined) throw new Error(`the contract of a design has no ${list}`);
  return node;
}

/** As the contract has it, with these of its keys made another way. */
function madeOf(node: SchemaNode, keys: Keys, allGiven = false): fc.Arbitrary<Part> {
  const requiredKeys = Object.keys(keys).filter((key) => allGiven || node.required?.includes(key) === true);
  const ours: fc.Arbitrary<Part> = fc.record(keys, { requiredKeys });
  const left = Object.entries(node.properties ?? {}).filter(([key]) => !(key in keys));
  const rest = { ...node, properties: Object.fromEntries(left) };
  const others = fc.oneof(
    { weight: 2, arbitrary: arbitraryOf(rest, 'sparse') },
    { weight: 1, arbitrary: arbitraryOf(rest, 'dense') },
  );
  return fc.tuple(others, ours).map(([made, given]) => ({ ...(made as Part), ...given }));
}

const few = (item: fc.Arbitrary<Part>, most: number, least = 0): fc.Arbitrary<readonly Part[]> =>
  fc.array(item, { minLength: least, maxLength: most, size: 'small' });

// Two may share an id now and then: whether they may is for the review to say.
const anId = fc.oneof(
  { weight: 9, arbitrary: fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/) },
  { weight: 1, arbitrary: fc.constant('twin') },
);

// Which part is meant is known only once there are parts: until then it is a number.
const reference = fc.nat({ max: 1199 });

/** The id of the part that is meant, or in one of twelve cases an id of nothing. */
const idMeant = (number: number, ids: readonly string[]): string =>
  (number % 12 === 0 ? undefined : ids[Math.floor(number / 12) % Math.max(ids.length, 1)]) ?? 'nothing';

const withIds = (part: Part, keys: readonly string[], ids: readonly string[]): Part =>
  Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      keys.includes(key) && typeof value === 'number' ? idMeant(value, ids) : value,
    ]),
  );

// Products and families of the catalogue, and what is in no catalogue.
const aDatabase = fc.oneof(fc.constantFrom('postgresql', 'mongodb', 'redis', 'elasticsearch'), anId);
const aFamily = fc.oneof(fc.constantFrom('document', 'relational', 'column-family', 'vector'), anId);
const whichDatabase = fc.oneof(
  fc.record({ database: aDatabase }),
  fc.record({ family: aFamily }),
  fc.record({ database: aDatabase, family: aFamily }),
);
const aDatastore: fc.Arbitrary<Part> = fc.oneof(
  fc.tuple(fc.record({ id: anId }), whichDatabase).map(([part, which]) => ({ ...part, ...which })),
  fc
    .tuple(fc.record({ id: anId, kind: fc.constantFrom(...DATASTORE_KINDS) }), whichDatabase)
    .map(([part, which]) => (part.kind === 'database' ? { ...part, ...which } : { ...part })),
);

interface Parts {
  readonly services: readonly Part[];
  readonly datastores: readonly Part[];
  readonly externals: readonly Part[];
  readonly interactions: readonly Part[];
  readonly transactions: readonly (Part & { readonly steps: readonly Part[] })[];
  readonly copies: readonly Part[];
  readonly ignore: readonly Part[];
}

const LISTS: Keys = {
  datastores: few(aDatastore, 5),
  copies: few(madeOf(itemOf('copies'), { from: reference, to: reference }), 2),
  externals: few(madeOf(itemOf('externals'), { id: anId }), 2),
  services: few(
    madeOf(
      itemOf('services'),
      { id: anId, workloads: few(madeOf(PLACED_WORKLOAD, { datastore: reference }), 3) },
      true,
    ),
    5,
    1,
  ),
  interactions: few(
    madeOf(itemOf('interactions'), {
      from: reference,
      to: reference,
      operation: fc.constantFrom('order', 'refund'),
      topic: fc.constantFrom('order-events', 'stock-events'),
      outbox: reference,
    }).map((part) => ('to' in part || 'topic' in part ? part : { ...part, topic: 'order-events' })),
    6,
  ),
  transactions: few(
    madeOf(itemOf('transactions'), {
      id: anId,
      steps: few(madeOf(itemOf('transactions', 'steps'), { service: reference, datastore: reference }), 4, 1),
    }),
    2,
  ),
  ignore: few(madeOf(itemOf('ignore'), { target: reference }), 2),
};

const idsOf = (parts: readonly Part[]): string[] => parts.map(({ id }) => String(id));

function resolved(raw: Part): Part {
  const { services, datastores, externals, interactions, transactions, copies, ignore } = raw as unknown as Parts;
  const [stores, callees] = [idsOf(datastores), [...idsOf(services), ...idsOf(externals)]];
  return {
    ...raw,
    copies: copies.map((copy) => withIds(copy, ['from', 'to'], stores)),
    services: services.map((service) => ({
      ...service,
      workloads: (service['workloads'] as readonly Part[]).map((workload) => withIds(workload, ['datastore'], stores)),
    })),
    interactions: interactions.map((interaction) =>
      withIds(withIds(interaction, ['from', 'to'], callees), ['outbox'], stores),
    ),
    transactions: transactions.map((transaction) => ({
      ...transaction,
      steps: transaction.steps.map((step) =>
        withIds(withIds(step, ['service'], idsOf(services)), ['datastore'], stores),
      ),
    })),
    ignore: ignore.map((accepted) => withIds(accepted, ['target'], [...idsOf(services), ...stores])),
  };
}

// An empty list and none at all are the same design.
const withoutEmptyLists = (design: Part): Part =>
  Object.fromEntries(Object.entries(design).filter(([, value]) => !Array.isArray(value) || value.length > 0));

/** Designs that the contract accepts: mostly small, with ids that mostly lead to what they name. */
export const arbitraryDesign: fc.Arbitrary<Design> = fc
  .tuple(madeOf(DESIGN_CONTRACT, LISTS, true), fc.boolean())
  .map(([raw, silent]) => (silent ? withoutEmptyLists(resolved(raw)) : resolved(raw)) as unknown as Design);
