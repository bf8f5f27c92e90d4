import type { Bound, LimitMet } from '../../domain/rulebook/limit.js';
import type { FamilyStanding } from '../../domain/advice/rank-families.js';
import type { Reason } from '../../domain/advice/rank.js';
import { differsBy } from '../../domain/advice/set-apart.js';
import type { DatabaseStanding } from '../../domain/advice/rank-databases.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import type { Language } from '../../domain/text.js';
import type {
  BoundAnswer,
  DatabaseAnswer,
  DatabaseReasonAnswer,
  LimitAnswer,
  NeedAnswer,
} from './recommendation-answer.js';
import { saySource } from '../say-source.js';

/** What every database of an answer is said with. */
export interface Saying {
  readonly rulebook: Rulebook;
  readonly language: Language;
  readonly staleBefore: string;
  readonly sayNeed: (trait: string) => readonly NeedAnswer[];
}

export const sayDatabase = (
  standing: DatabaseStanding,
  family: FamilyStanding | undefined,
  saying: Saying,
): DatabaseAnswer => {
  const { database, outcome, fit, hundredths, unmet, limits, cost, bonus, managedOn } = standing;
  return {
    id: database.id,
    title: database.title,
    family: database.family,
    outcome,
    fit,
    points: hundredths / 100,
    alreadyRun: bonus / 100,
    limitCost: cost / 100,
    reasons: differsBy(standing, family).map((reason) => sayReason(reason, saying)),
    unmet: unmet.flatMap(({ trait }) => saying.sayNeed(trait)),
    limits: limits.map((met) => sayLimit(met, saying)),
    managed: managedOn,
  };
};

const sayReason = ({ need, support, hundredths }: Reason, { language, staleBefore }: Saying): DatabaseReasonAnswer => ({
  rule: need.strongest.rule.id,
  trait: need.trait,
  strength: need.strongest.strength,
  support: support.level,
  points: hundredths / 100,
  evidence: support.evidence[language],
  sources: [saySource(support.source, staleBefore)],
});

const sayLimit = ({ limit, fact, state }: LimitMet, { language, staleBefore }: Saying): LimitAnswer => ({
  id: limit.id,
  fact: fact.name,
  pointer: fact.pointers[0] ?? '',
  value: fact.value,
  origin: fact.origin,
  bound: sayBound(limit.bound),
  hard: limit.hard,
  state,
  evidence: limit.evidence[language],
  sources: [saySource(limit.source, staleBefore)],
});

export const sayBound = (bound: Bound): BoundAnswer => {
  switch (bound.kind) {
    case 'at-most':
      return { atMost: bound.value };
    case 'at-least':
      return { atLeast: bound.value };
    case 'any-of':
      return { anyOf: bound.words };
    case 'none-of':
      return { noneOf: bound.words };
  }
};
