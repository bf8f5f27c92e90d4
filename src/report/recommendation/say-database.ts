import type {
  RankedDatabaseAnswer,
  DatabaseReasonAnswer,
  LatestTestAnswer,
} from '../../answers/recommendation/database.js';
import type { LimitMetAnswer } from '../../answers/recommendation/limit.js';
import type { Database } from '../../domain/rulebook/stores/database.js';
import type { Family } from '../../domain/rulebook/stores/family.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import type { LimitMet } from '../../domain/rulebook/stores/limit.js';
import { asksForConsistency } from '../../domain/advice/asks-for-consistency.js';
import { isRuledOut, type Reason } from '../../domain/advice/ranking/rank.js';
import { differsBy } from '../../domain/advice/ranking/set-apart.js';
import type { DatabaseStanding } from '../../domain/advice/ranking/rank-databases.js';
import { sayOffering } from '../say-offering.js';
import { sayBound } from '../say-bound.js';
import { sayFact } from '../say-fact.js';
import { saySource } from '../say-source.js';
import type { Saying } from '../saying.js';
import { nameDatabase } from './name-database.js';
import { strongestOf, type SaidNeeds } from './say-need.js';

export const sayDatabase = (standing: DatabaseStanding, said: SaidNeeds, saying: Saying): RankedDatabaseAnswer => {
  const { rulebook } = saying;
  const { database, outcome, fit, hundredths, unmet, limits, cost, ageing, bonus, proven, managedOn } = standing;
  return {
    id: database.id,
    title: nameDatabase(database, saying),
    engine: database.engines[0] ?? database.id,
    family: database.family,
    outcome,
    fit,
    points: hundredths / 100,
    runs: standing.runs ?? null,
    alreadyRun: bonus / 100,
    wideUse: proven / 100,
    limitCost: (cost - ageing) / 100,
    ageingCost: ageing / 100,
    reasons: differsBy(standing, familyOf(database, rulebook), rulebook.weights).map((reason) =>
      sayReason(reason, saying),
    ),
    tested: isRuledOut(standing) || !asksForConsistency([...said.keys()]) ? null : sayLatestTest(database, saying),
    unmet: strongestOf(unmet, said),
    limits: limits.map((met) => sayLimit(met, saying)),
    managed: managedOn.map(sayOffering),
  };
};

/** An extension was tested as its database, which stands in the ranking itself. */
const sayLatestTest = (
  { tested: [latest], release, kinship }: Database,
  { language }: Saying,
): LatestTestAnswer | null => {
  if (latest === undefined || kinship === 'extension') return null;
  const { by, version, date, verdict, source } = latest;
  return { by, version, current: release?.version ?? null, date, found: verdict[language], url: source.url };
};

const familyOf = ({ family }: Database, { families }: Rulebook): Family | undefined =>
  families.find(({ id }) => id === family);

const sayReason = ({ need, support, hundredths }: Reason, saying: Saying): DatabaseReasonAnswer => ({
  rule: need.strongest.rule.id,
  trait: need.trait,
  strength: need.strongest.strength,
  support: support.level,
  points: hundredths / 100,
  evidence: support.evidence[saying.language],
  sources: [saySource(support.source, saying)],
});

const sayLimit = ({ limit, fact, state }: LimitMet, saying: Saying): LimitMetAnswer => ({
  id: limit.id,
  ...sayFact(fact),
  bound: sayBound(limit.bound),
  hard: limit.hard,
  state,
  evidence: limit.evidence[saying.language],
  sources: [saySource(limit.source, saying)],
});
