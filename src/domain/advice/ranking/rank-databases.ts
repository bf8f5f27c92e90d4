import { compareTexts } from '../../compare-texts.js';
import type { Facts } from '../../facts/fact.js';
import { databaseCalled } from '../../rulebook/database-called.js';
import { ADOPTIONS, type Database, type ManagedOffering } from '../../rulebook/database.js';
import { limitsMet, type LimitMet } from '../../rulebook/limit.js';
import type { Weights } from '../../rulebook/rulebook.js';
import type { Need } from '../needs/gather-needs.js';
import { rank, type Standing } from './rank.js';

/** A database's place, on the same needs as its family's. */
export interface DatabaseStanding extends Standing {
  readonly database: Database;
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
  const platforms = wordsOf(facts, 'operations.platforms');
  const existing = wordsOf(facts, 'operations.existing').flatMap((name) => databaseCalled(name, databases) ?? []);
  const inHundredths = (points: number): number => points * weights.support.native;
  const alreadyRun = inHundredths(weights.alreadyRun);
  return rank(needs, databases, weights, {
    most: inHundredths(weights.adoption.widespread) + (existing.length > 0 ? alreadyRun : 0),
    judge: (database, earned) => {
      const limits = limitsMet(database.limits, facts, weights.nearLimit);
      const advised = limits.filter(({ state, excludes }) => state === 'passed' && !excludes).length;
      const cost = advised * inHundredths(weights.advisedLimit);
      const bonus = existing.includes(database) ? alreadyRun : 0;
      const proven = inHundredths(weights.adoption[database.adoption]);
      const managedOn =
        platforms.length === 0
          ? database.managed
          : database.managed.filter(({ platform }) => platforms.includes(platform));
      return {
        own: { database, limits, cost, bonus, proven, managedOn },
        hundredths: Math.max(0, earned - cost) + bonus + proven,
        excluded: limits.some(({ excludes }) => excludes),
      };
    },
    tie: ({ database: one }, { database: other }) =>
      ADOPTIONS.indexOf(one.adoption) - ADOPTIONS.indexOf(other.adoption) || compareTexts(one.id, other.id),
  });
};

const wordsOf = (facts: Facts, name: 'operations.platforms' | 'operations.existing'): readonly string[] => {
  const value = facts.get(name)?.value;
  return typeof value === 'object' ? value : [];
};
