import { ADOPTIONS, type Adoption, type Database, type ManagedOffering } from '../rulebook/database.js';
import { databaseCalled } from '../rulebook/database-called.js';
import type { Facts } from '../facts/fact.js';
import type { Need } from './gather-needs.js';
import { limitsMet, type LimitMet } from '../rulebook/limit.js';
import type { Weights } from '../rulebook/rulebook.js';
import { worth, type Reason } from './score.js';
import { supportTable, type Cell } from './support-table.js';

/** A database's place, on the same needs as its family's. */
export interface DatabaseStanding {
  readonly database: Database;
  readonly outcome: 'fits' | 'ruled-out';
  /** 0 to 100, on the same scale as a family's fit. */
  readonly fit: number;
  readonly hundredths: number;
  /** Where it differs from its family, what counts most first. */
  readonly reasons: readonly Reason[];
  readonly unmet: readonly Need[];
  /** Limits passed or near. */
  readonly limits: readonly LimitMet[];
  /** Hundredths of a point that advised limits cost, and that running it already earns. */
  readonly cost: number;
  readonly bonus: number;
  /** Hundredths of a point that wide use earns: what many run is known, and finds people who know it. */
  readonly proven: number;
  /** Managed offerings on the stated platforms, or all where none is stated. */
  readonly managedOn: readonly ManagedOffering[];
}

/** Every database of the catalogue, best first. */
export const rankDatabases = (
  needs: readonly Need[],
  facts: Facts,
  databases: readonly Database[],
  weights: Weights,
): readonly DatabaseStanding[] => {
  const table = supportTable(databases, weights);
  const rows = needs.map((need) => ({ need, worth: worth(need, weights), cells: table.get(need.trait) ?? [] }));
  const platforms = wordsOf(facts, 'operations.platforms');
  const existing = wordsOf(facts, 'operations.existing').flatMap((name) => databaseCalled(name, databases) ?? []);
  const bonus = existing.length > 0 ? weights.alreadyRun * weights.support.native : 0;
  const proven = weights.adoption.widespread * weights.support.native;
  const best = rows.reduce((sum, row) => sum + row.worth, 0) * weights.support.native + bonus + proven;
  const context: Context = { rows, facts, weights, platforms, existing, bonus, best };
  return databases.map((database, at) => stand(database, at, context)).sort(byPlace);
};

interface Row {
  readonly need: Need;
  readonly worth: number;
  readonly cells: readonly Cell[];
}

interface Context {
  readonly rows: readonly Row[];
  readonly facts: Facts;
  readonly weights: Weights;
  readonly platforms: readonly string[];
  readonly existing: readonly Database[];
  readonly bonus: number;
  readonly best: number;
}

const wordsOf = (facts: Facts, name: 'operations.platforms' | 'operations.existing'): readonly string[] => {
  const value = facts.get(name)?.value;
  return typeof value === 'object' ? value : [];
};

const stand = (database: Database, at: number, context: Context): DatabaseStanding => {
  const { rows, facts, weights, platforms, existing, best } = context;
  const own: Reason[] = [];
  const unmet: Need[] = [];
  let earned = 0;
  for (const { need, worth: points, cells } of rows) {
    const cell = cells[at];
    if (cell === undefined) continue;
    const hundredths = points * cell.percent;
    earned += hundredths;
    if (need.strongest.strength === 'must' && cell.support.level === 'absent') unmet.push(need);
    if (database.ownSupport.has(need.trait)) own.push({ need, support: cell.support, hundredths });
  }
  const limits = limitsMet(database.limits, facts, weights.nearLimit);
  const advised = limits.filter(({ state, excludes }) => state === 'passed' && !excludes).length;
  const cost = advised * weights.advisedLimit * weights.support.native;
  const bonus = existing.includes(database) ? context.bonus : 0;
  const proven = weights.adoption[database.adoption] * weights.support.native;
  const hundredths = Math.max(0, earned - cost) + bonus + proven;
  return {
    database,
    outcome: unmet.length > 0 || limits.some(({ excludes }) => excludes) ? 'ruled-out' : 'fits',
    // Wide use alone says nothing of a workload without needs.
    fit: rows.length === 0 ? 0 : Math.round((1000 * hundredths) / best) / 10,
    hundredths,
    reasons: own,
    unmet,
    limits,
    cost,
    bonus,
    proven,
    managedOn:
      platforms.length === 0
        ? database.managed
        : database.managed.filter(({ platform }) => platforms.includes(platform)),
  };
};

const ADOPTION_ORDER: Readonly<Record<Adoption, number>> = {
  widespread: ADOPTIONS.indexOf('widespread'),
  established: ADOPTIONS.indexOf('established'),
  niche: ADOPTIONS.indexOf('niche'),
};

const byPlace = (one: DatabaseStanding, other: DatabaseStanding): number =>
  Number(one.outcome === 'ruled-out') - Number(other.outcome === 'ruled-out') ||
  other.hundredths - one.hundredths ||
  ADOPTION_ORDER[one.database.adoption] - ADOPTION_ORDER[other.database.adoption] ||
  (one.database.id < other.database.id ? -1 : 1);
