import type { Facts } from '../../facts/fact.js';
import type { FactName } from '../../facts/workload-vocabulary.js';
import { memoize } from '../../memoize.js';
import type { Database } from '../../rulebook/stores/database.js';
import { limitMet, type Limit, type LimitMet } from '../../rulebook/stores/limit.js';

/** A limit of the database at a place of the catalogue, and its own place among the limits of that. */
interface Placed {
  readonly limit: Limit;
  readonly at: number;
  readonly place: number;
}

/** A workload states few facts, and a catalogue has a thousand limits: only those on what is known are looked at. */
const limitsByFact = memoize((databases: readonly Database[]): ReadonlyMap<FactName, readonly Placed[]> => {
  const byFact = new Map<FactName, Placed[]>();
  for (const [at, { limits }] of databases.entries()) {
    for (const [place, limit] of limits.entries()) {
      const others = byFact.get(limit.fact);
      if (others === undefined) byFact.set(limit.fact, [{ limit, at, place }]);
      else others.push({ limit, at, place });
    }
  }
  return byFact;
});

interface Met extends Pick<Placed, 'place'> {
  readonly met: LimitMet;
}

const NONE: readonly LimitMet[] = [];

/** For every database, in their order, the limits that a workload passes or nears, in the order in which it has them. */
export const limitsMetByAll = (
  databases: readonly Database[],
  facts: Facts,
  near: number,
): readonly (readonly LimitMet[])[] => {
  const byFact = limitsByFact(databases);
  const all = new Map<number, Met[]>();
  for (const fact of facts.values()) {
    for (const { limit, at, place } of byFact.get(fact.name) ?? []) {
      const met = limitMet(limit, fact, facts, near);
      if (met === undefined) continue;
      const others = all.get(at);
      if (others === undefined) all.set(at, [{ place, met }]);
      else others.push({ place, met });
    }
  }
  return databases.map((_, at) => {
    const own = all.get(at);
    return own === undefined ? NONE : own.sort((one, other) => one.place - other.place).map(({ met }) => met);
  });
};
