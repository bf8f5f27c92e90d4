import type { BoundAnswer } from '../../answers/bound.js';
import type { DatabaseAnswer, DatabaseReasonAnswer } from '../../answers/recommendation/database.js';
import type { LimitAnswer } from '../../answers/recommendation/limit.js';
import type { NeedAnswer } from '../../answers/recommendation/need.js';
import type { Bound, LimitMet } from '../../domain/rulebook/limit.js';
import type { Standing } from '../../domain/advice/rank.js';
import type { Reason } from '../../domain/advice/score.js';
import type { DatabaseStanding } from '../../domain/advice/rank-databases.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import type { Language } from '../../domain/text.js';
import { saySource } from '../say-source.js';

/** What every database of an answer is said with. */
export interface Saying {
  readonly rulebook: Rulebook;
  readonly language: Language;
  readonly staleBefore: string;
  readonly sayNeed: (trait: string) => readonly NeedAnswer[];
}

/** So many reasons set a database apart; the whole comparison has a call of its own. */
const SHOWN_REASONS = 3;

export const sayDatabase = (
  standing: DatabaseStanding,
  family: Standing | undefined,
  saying: Saying,
): DatabaseAnswer => {
  const { database, outcome, fit, hundredths, reasons, unmet, limits, cost, bonus, managedOn } = standing;
  return {
    id: database.id,
    title: database.title,
    family: database.family,
    outcome,
    fit,
    points: hundredths / 100,
    alreadyRun: bonus / 100,
    limitCost: cost / 100,
    reasons: setApart(reasons, family).map((reason) => sayReason(reason, saying)),
    unmet: unmet.flatMap(({ trait }) => saying.sayNeed(trait)),
    limits: limits.map((met) => sayLimit(met, saying)),
    managed: managedOn,
  };
};

/** The reasons in which it differs most from its family; those that count alike for both say nothing of it. */
const setApart = (reasons: readonly Reason[], family: Standing | undefined): readonly Reason[] => {
  const ofFamily = new Map(family?.reasons.map(({ need, hundredths }) => [need.trait, hundredths]));
  const apart = ({ need, hundredths }: Reason): number =>
    Math.abs(hundredths - (ofFamily.get(need.trait) ?? hundredths));
  return reasons
    .filter((reason) => apart(reason) > 0)
    .sort((one, other) => apart(other) - apart(one))
    .slice(0, SHOWN_REASONS);
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
