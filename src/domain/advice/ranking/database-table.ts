import { memoize } from '../../memoize.js';
import type { Database, ManagedOffering } from '../../rulebook/stores/database.js';
import type { Weights } from '../../rulebook/rulebook.js';
import { cellOf, supportTable, type SupportTable } from './support-table.js';

/** What databases have of every trait on the stated platforms: a service that is offered elsewhere alone is none here. */
export const databaseTable = (
  databases: readonly Database[],
  weights: Weights,
  platforms: readonly string[],
): SupportTable => {
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
  memoize((weights: Weights) => new Map([['', supportTable(databases, weights)]])),
);

const buildOn = (databases: readonly Database[], weights: Weights, platforms: readonly string[]): SupportTable => {
  const table = supportTable(databases, weights);
  const hosted = table.get(HOSTED);
  if (hosted === undefined) return table;
  const here = databases.map((database, at) => {
    const elsewhere = managedOn(database, platforms).length === 0 ? database.managedElsewhere : undefined;
    return elsewhere === undefined ? hosted[at] : cellOf(elsewhere, weights);
  });
  return new Map([...table, [HOSTED, here.filter((cell) => cell !== undefined)]]);
};

const HOSTED = 'managed-service';

/** Managed offerings on the stated platforms, or all where none is stated. */
export const managedOn = ({ managed }: Database, platforms: readonly string[]): readonly ManagedOffering[] =>
  platforms.length === 0 ? managed : managed.filter(({ platform }) => platforms.includes(platform));
