import { memoize } from '../../memoize.js';
import type { Database, ManagedOffering } from '../../rulebook/stores/database.js';
import type { Weights } from '../../rulebook/rulebook.js';
import { columnOf, supportTable, type SupportTable } from './support-table.js';

/** The databases as they are on some platforms. */
export interface DatabaseTable {
  /** What they have of every trait there: a service that is offered elsewhere alone is none. */
  readonly table: SupportTable;
  /** Their managed offerings there, in their order. */
  readonly managedOn: readonly (readonly ManagedOffering[])[];
}

/** The databases on the stated platforms, or anywhere where none is stated. */
export const databaseTable = (
  databases: readonly Database[],
  weights: Weights,
  platforms: readonly string[],
): DatabaseTable => {
  const tables = tablesByPlatforms(databases)(weights);
  const key = [...platforms].sort().join();
  const known = tables.get(key);
  if (known !== undefined) return known;
  const table = buildOn(databases, weights, platforms);
  tables.set(key, table);
  return table;
};

/** Platforms are a short closed list, so their sets are few. */
const tablesByPlatforms = memoize((databases: readonly Database[]) =>
  memoize(
    (weights: Weights) =>
      new Map<string, DatabaseTable>([
        ['', { table: supportTable(databases, weights), managedOn: databases.map(({ managed }) => managed) }],
      ]),
  ),
);

const buildOn = (databases: readonly Database[], weights: Weights, platforms: readonly string[]): DatabaseTable => {
  const table = supportTable(databases, weights);
  const managedOn = databases.map(({ managed }) => managed.filter(({ platform }) => platforms.includes(platform)));
  const anywhere = table.get(HOSTED);
  if (anywhere === undefined) return { table, managedOn };
  const here = anywhere.supports.map((support, at) => {
    const elsewhere = managedOn[at]?.length === 0 ? databases[at]?.managedElsewhere : undefined;
    return elsewhere ?? support;
  });
  return { table: new Map([...table, [HOSTED, columnOf(here, weights)]]), managedOn };
};

const HOSTED = 'managed-service';
