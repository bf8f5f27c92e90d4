import type { Database } from '../rulebook/stores/database.js';
import type { Facts } from '../facts/fact.js';
import type { Family } from '../rulebook/stores/family.js';
import type { Need } from './needs/gather-needs.js';
import type { Bound, Limit, LimitMet } from '../rulebook/stores/limit.js';
import type { DatabaseStanding } from './ranking/rank-databases.js';
import type { FamilyStanding } from './ranking/stand-families.js';
import { worth } from './ranking/rank.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Support } from '../rulebook/support.js';
import type { FactName } from '../facts/workload-vocabulary.js';
import type { Workload } from '../input/workload.js';
import { weigh, type Weighed } from './weigh.js';

/** A family or a database that is held beside others. */
export type Compared =
  | { readonly kind: 'family'; readonly id: string; readonly family: Family; readonly standing?: FamilyStanding }
  | {
      readonly kind: 'database';
      readonly id: string;
      readonly database: Database;
      readonly standing?: DatabaseStanding;
    };

interface TraitCell {
  readonly candidate: string;
  readonly support: Support;
  /** Hundredths of a point; 0 without a workload. */
  readonly hundredths: number;
}

/** One trait, side by side. */
export interface TraitRow {
  readonly trait: string;
  /** Why the workload needs it; absent without a workload. */
  readonly need?: Need;
  readonly cells: readonly TraitCell[];
  /** Those with the best support, unless all have the same. */
  readonly winners: readonly string[];
}

interface LimitCell {
  readonly candidate: string;
  /** Absent where the candidate states no such limit. */
  readonly limit?: Limit;
  readonly met?: LimitMet;
}

/** The limits on one fact, side by side. */
export interface LimitRow {
  readonly fact: FactName;
  readonly hard: boolean;
  readonly cells: readonly LimitCell[];
  /** Those that bound the fact least, unless all bound it alike. */
  readonly winners: readonly string[];
}

export interface Comparison {
  /** What they are compared for; absent in general. */
  readonly workload?: Workload;
  readonly facts: Facts;
  readonly candidates: readonly Compared[];
  /** By need, strongest first; without a workload every trait in which the candidates differ. */
  readonly traits: readonly TraitRow[];
  readonly limits: readonly LimitRow[];
  /** Best first; those that are ruled out last. */
  readonly order: readonly string[];
}

/** Holds candidates side by side, trait by trait and limit by limit. */
export const sideBySide = (
  named: readonly Compared[],
  workload: Workload | undefined,
  rulebook: Rulebook,
): Comparison => {
  const weighed = workload === undefined ? undefined : weigh(workload, rulebook);
  const candidates = weighed === undefined ? named : named.map((candidate) => withStanding(candidate, weighed));
  const facts = weighed?.facts ?? NO_FACTS;
  const traits =
    weighed?.needs.map((need) => traitRow(need.trait, candidates, rulebook, need)) ?? differing(candidates, rulebook);
  return {
    ...(workload === undefined ? {} : { workload }),
    facts,
    candidates,
    traits,
    limits: limitRows(candidates),
    order: orderOf(candidates, traits),
  };
};

const NO_FACTS: Facts = new Map();

const withStanding = (candidate: Compared, { families, databases }: Weighed): Compared => {
  if (candidate.kind === 'family') {
    const standing = families.find(({ family }) => family.id === candidate.id);
    return standing === undefined ? candidate : { ...candidate, standing };
  }
  const standing = databases.find(({ database }) => database.id === candidate.id);
  return standing === undefined ? candidate : { ...candidate, standing };
};

const differing = (candidates: readonly Compared[], rulebook: Rulebook): readonly TraitRow[] =>
  rulebook.traits.map(({ id }) => traitRow(id, candidates, rulebook)).filter(({ winners }) => winners.length > 0);

const traitRow = (trait: string, candidates: readonly Compared[], { weights }: Rulebook, need?: Need): TraitRow => {
  const points = need === undefined ? 0 : worth(need, weights);
  const cells = candidates.flatMap((candidate) => {
    const support = supportOf(candidate).get(trait);
    if (support === undefined) return [];
    return [{ candidate: candidate.id, support, hundredths: points * weights.support[support.level] }];
  });
  return {
    trait,
    ...(need === undefined ? {} : { need }),
    cells,
    winners: winnersOf(cells, ({ support }) => weights.support[support.level]),
  };
};

/** Those with the highest value, unless all have the same. */
const winnersOf = <C extends { readonly candidate: string }>(
  cells: readonly C[],
  valueOf: (cell: C) => number,
): readonly string[] => {
  const best = Math.max(...cells.map(valueOf));
  const winners = cells.filter((cell) => valueOf(cell) === best).map(({ candidate }) => candidate);
  return winners.length === cells.length ? [] : winners;
};

const supportOf = (candidate: Compared): ReadonlyMap<string, Support> =>
  candidate.kind === 'family' ? candidate.family.support : candidate.database.support;

const limitRows = (candidates: readonly Compared[]): readonly LimitRow[] => {
  const databases = candidates.filter((candidate) => candidate.kind === 'database');
  const keys = new Map<string, { fact: FactName; hard: boolean; kind: Bound['kind'] }>();
  for (const { fact, hard, bound } of databases.flatMap(({ database }) => database.limits)) {
    keys.set(`${fact} ${String(hard)} ${bound.kind}`, { fact, hard, kind: bound.kind });
  }
  return [...keys.values()].map(({ fact, hard, kind }) => {
    const cells = databases.map(({ id, database, standing }): LimitCell => {
      const limit = database.limits.find((one) => one.fact === fact && one.hard === hard && one.bound.kind === kind);
      if (limit === undefined) return { candidate: id };
      const met = standing?.limits.find((one) => one.limit === limit);
      return { candidate: id, limit, ...(met === undefined ? {} : { met }) };
    });
    return { fact, hard, cells, winners: winnersOf(cells, ({ limit }) => width(limit?.bound)) };
  });
};

/** How much a bound leaves open, for comparison within one kind. */
const width = (bound: Bound | undefined): number => {
  switch (bound?.kind) {
    case undefined:
      return Infinity;
    case 'at-most':
      return bound.value;
    case 'at-least':
      return -bound.value;
    case 'any-of':
      return bound.words.length;
    case 'none-of':
      return -bound.words.length;
  }
};

/** By fit where a workload was given, else by the number of traits won. */
const orderOf = (candidates: readonly Compared[], traits: readonly TraitRow[]): readonly string[] => {
  const won = (id: string): number => traits.filter(({ winners }) => winners.includes(id)).length;
  const out = ({ standing }: Compared): number => Number(standing?.outcome === 'ruled-out');
  return [...candidates]
    .sort(
      (one, other) =>
        out(one) - out(other) || (other.standing?.fit ?? 0) - (one.standing?.fit ?? 0) || won(other.id) - won(one.id),
    )
    .map(({ id }) => id);
};

/** So many traits fit into one sentence. */
const NAMED_TRAITS = 3;

/** The first traits that one candidate wins and another does not. */
export const wonOver = (winner: string, other: string, traits: readonly TraitRow[]): readonly TraitRow[] =>
  traits.filter(({ winners }) => winners.includes(winner) && !winners.includes(other)).slice(0, NAMED_TRAITS);
