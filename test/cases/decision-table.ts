import { readFileSync } from 'node:fs';
import { recommend } from '../../src/domain/advice/recommend.js';
import { isNamed } from '../../src/domain/advice/verdict/judge.js';
import type { Workload } from '../../src/domain/input/workload.js';
import type { Rulebook } from '../../src/domain/rulebook/rulebook.js';

/** One row of a provider's own guide to the choice of a store, as a workload. */
export interface TableEntry {
  readonly id: string;
  /** Whose guide it is. */
  readonly table: string;
  readonly says: string;
  readonly source: { readonly title: string; readonly url: string };
  readonly workload: Workload;
  /** The families that it names. */
  readonly families: readonly string[];
  /** Whether it sends the reader to something that is no database. */
  readonly outside?: boolean;
  /** Why the advice is another all the same. */
  readonly differs?: string;
}

export const ENTRIES = JSON.parse(
  readFileSync(new URL('decision-tables.json', import.meta.url), 'utf8'),
) as readonly TableEntry[];

export const TABLES: readonly string[] = [...new Set(ENTRIES.map(({ table }) => table))];

/** How far the advice is what a table says. */
export interface Agreement {
  readonly table: string;
  readonly entries: number;
  readonly percent: number;
  /** What the advice is where it is another, and nothing says why. */
  readonly unexplained: readonly string[];
  readonly explained: readonly string[];
}

export const agreementWith = (table: string, rulebook: Rulebook): Agreement => {
  const entries = ENTRIES.filter((entry) => entry.table === table);
  const misses = entries.flatMap((entry) => {
    const { kind, family } = adviceOn(entry, rulebook);
    const agrees =
      entry.outside === true ? kind === 'not-a-database' : family !== undefined && entry.families.includes(family);
    return agrees ? [] : [{ entry, said: `${entry.id}: ${kind}${family === undefined ? '' : `, ${family}`}` }];
  });
  const those = (isExplained: boolean): readonly string[] =>
    misses.filter(({ entry }) => (entry.differs !== undefined) === isExplained).map(({ said }) => said);
  return {
    table,
    entries: entries.length,
    percent: Math.round((1000 * (entries.length - misses.length)) / entries.length) / 10,
    unexplained: those(false),
    explained: those(true),
  };
};

const adviceOn = (
  { workload }: TableEntry,
  rulebook: Rulebook,
): { readonly kind: string; readonly family?: string } => {
  const { verdict } = recommend(workload, rulebook);
  return isNamed(verdict) ? { kind: verdict.kind, family: verdict.first.family.id } : verdict;
};
