import { compareTexts } from '../../compare-texts.js';
import type { Facts } from '../../facts/fact.js';
import type { DatabaseState } from '../../input/words.js';
import type { Database, ManagedOffering } from '../../rulebook/stores/database.js';
import type { LimitMet } from '../../rulebook/stores/limit.js';
import type { Weights } from '../../rulebook/rulebook.js';
import type { Need } from '../needs/gather-needs.js';
import type { Running } from '../needs/running.js';
import { databaseTable } from './database-table.js';
import { limitsMetByAll } from './limits-met.js';
import { rank, totalWorth, type Outcome, type Ranked, type Reason } from './rank.js';

/** A database's place. */
export interface DatabaseStanding extends Ranked {
  readonly database: Database;
  /** Limits passed or near. */
  readonly limits: readonly LimitMet[];
  /** How it does where the team runs it already, or the database that it is an extension of. */
  readonly runs: DatabaseState | undefined;
  /** Percent of all that could be earned which that earns it. */
  readonly runsPercent: number;
  /** Hundredths of a point that its support for the needs earns. */
  readonly earned: number;
  /** Hundredths of a point that advised limits and its age cost, and that running it already earns. */
  readonly cost: number;
  /** The part of the cost that it has for getting no more releases, or for ending soon. */
  readonly ageing: number;
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
  running: readonly Running[],
  databases: readonly Database[],
  weights: Weights,
): readonly DatabaseStanding[] => {
  const states = statesOf(running, weights);
  const { percent, most } = beyondNeeds(needs, running, weights);
  const { table, managedOn } = databaseTable(databases, weights, platformsIn(facts));
  const limitsMet = limitsMetByAll(databases, facts, weights.nearLimit);
  return rank(needs, databases, weights, {
    table,
    most,
    weakBelow: weights.weakFit,
    judge: (database, earned, at) => {
      const limits = limitsMet[at] ?? [];
      const advised =
        limits.length === 0 ? 0 : limits.filter(({ state, excludes }) => state === 'passed' && !excludes).length;
      const ageing = database.ageing === undefined ? 0 : weights.ageing * weights.support.native;
      const cost = advised * weights.advisedLimit * weights.support.native + ageing;
      const engine = database.kinship === 'extension' ? states.get(database.extends ?? '') : undefined;
      const runs = states.get(database.id) ?? engine;
      const runsPercent = runs === undefined ? 0 : runsPercentOf(runs, states.has(database.id), weights);
      const bonus = runsPercent * percent;
      const proven = weights.adoption[database.adoption] * weights.support.native;
      return {
        own: {
          database,
          limits,
          runs,
          runsPercent,
          earned,
          cost,
          ageing,
          bonus,
          proven,
          managedOn: managedOn[at] ?? [],
        },
        hundredths: Math.max(0, earned - cost) + bonus + proven,
        // What the team is leaving is no answer, however well it would serve.
        excluded: runs === 'leaving' || limits.some(({ excludes }) => excludes),
      };
    },
    stand: (own, place) => new PlacedDatabase(own, place),
    // Where not even use tells them apart, they are told as equal, and the order only has to be always the same.
    tie: (one, other) => byUse(one, other) || compareTexts(one.database.id, other.database.id),
  });
};

/** What a database is judged by. */
type Judged = Omit<DatabaseStanding, keyof Ranked>;

/** A hundred of these are made for each workload, so that they are made in one step, and of one shape. */
class PlacedDatabase implements DatabaseStanding {
  readonly database: Database;
  readonly limits: readonly LimitMet[];
  readonly runs: DatabaseState | undefined;
  readonly runsPercent: number;
  readonly earned: number;
  readonly cost: number;
  readonly ageing: number;
  readonly bonus: number;
  readonly proven: number;
  readonly managedOn: readonly ManagedOffering[];
  readonly outcome: Outcome;
  readonly fit: number;
  readonly hundredths: number;
  readonly unmet: readonly Need[];
  readonly #place: Ranked;

  constructor(own: Judged, place: Ranked) {
    this.database = own.database;
    this.limits = own.limits;
    this.runs = own.runs;
    this.runsPercent = own.runsPercent;
    this.earned = own.earned;
    this.cost = own.cost;
    this.ageing = own.ageing;
    this.bonus = own.bonus;
    this.proven = own.proven;
    this.managedOn = own.managedOn;
    this.outcome = place.outcome;
    this.fit = place.fit;
    this.hundredths = place.hundredths;
    this.unmet = place.unmet;
    this.#place = place;
  }

  get reasons(): readonly Reason[] {
    return this.#place.reasons;
  }

  earnedBy(need: number): number {
    return this.#place.earnedBy(need);
  }
}

/** How each database does that runs; of one that is named twice, the better state holds. */
const statesOf = (running: readonly Running[], { alreadyRun }: Weights): ReadonlyMap<string, DatabaseState> => {
  const states = new Map<string, DatabaseState>();
  for (const { database, state } of running) {
    const known = states.get(database.id);
    if (known === undefined || alreadyRun[state] > alreadyRun[known]) states.set(database.id, state);
  }
  return states;
};

/** An extension of what runs is new in part. */
const runsPercentOf = (runs: DatabaseState, itself: boolean, { alreadyRun, extensionOfRun }: Weights): number =>
  itself ? alreadyRun[runs] : (alreadyRun[runs] * extensionOfRun) / 100;

/** What a candidate can earn beside the needs, in hundredths of a point. */
export const beyondNeeds = (
  needs: readonly Need[],
  running: readonly Running[],
  weights: Weights,
): {
  /** One percent of all that could be earned by the needs and by wide use. */
  readonly percent: number;
  readonly most: number;
} => {
  const { adoption, alreadyRun, support } = weights;
  const proven = adoption.widespread * support.native;
  const percent = (totalWorth(needs, weights) * support.native + proven) / 100;
  return { percent, most: proven + percent * Math.max(0, ...running.map(({ state }) => alreadyRun[state])) };
};

/** The more widely used first: by how widely, then by what surveys tell, then by what rankings do. */
export const byUse = (one: Used, other: Used): number =>
  other.proven - one.proven ||
  (other.database.usage?.weight ?? 0) - (one.database.usage?.weight ?? 0) ||
  (other.database.usage?.score ?? 0) - (one.database.usage?.score ?? 0);

type Used = Pick<DatabaseStanding, 'database' | 'proven'>;

/** The platforms on which it may run, as far as they are stated. */
export const platformsIn = (facts: Facts): readonly string[] => {
  const value = facts.get('operations.platforms')?.value;
  return typeof value === 'object' ? value : [];
};
