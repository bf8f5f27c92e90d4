import type {
  LatestTestAnswer,
  PointsBesideNeedsAnswer,
  RankedDatabaseAnswer,
  TopDatabaseAnswer,
} from '../../answers/recommendation/database.js';
import type { LimitMetAnswer } from '../../answers/recommendation/limit.js';
import type { Database } from '../../domain/rulebook/stores/database.js';
import type { Family } from '../../domain/rulebook/stores/family.js';
import type { LimitMet } from '../../domain/rulebook/stores/limit.js';
import { asksForConsistency } from '../../domain/advice/asks-for-consistency.js';
import { isRuledOut } from '../../domain/advice/ranking/rank.js';
import { differsBy } from '../../domain/advice/ranking/set-apart.js';
import type { DatabaseStanding } from '../../domain/advice/ranking/rank-databases.js';
import { sayOffering } from '../say-offering.js';
import { sayBound } from '../say-bound.js';
import { sayFact } from '../say-fact.js';
import { nameDatabase } from './name-database.js';
import { needId, placeOfLevel, sayNeedSupport } from './say-need.js';
import type { Telling } from './telling.js';

/** A database in a line: what it is, and where it stands. */
const sayPlace = ({ database, outcome, fit }: DatabaseStanding, telling: Telling): RankedDatabaseAnswer => ({
  id: database.id,
  title: nameDatabase(database, telling),
  outcome,
  fit,
});

/** A database of a family. Of the first it is told what sets them apart, and at most so many limits. */
export const sayDatabase = (
  standing: DatabaseStanding,
  family: Family,
  limits: number,
  telling: Telling,
): RankedDatabaseAnswer => {
  const place = sayPlace(standing, telling);
  const { database, runs, unmet } = standing;
  const isHome = database.family === family.id;
  const isDescribed = telling.describedIn.get(database.id) === family.id;
  return {
    ...place,
    family: database.family,
    engine: engineOf(database),
    ...(runs === undefined ? {} : { runs }),
    ...(isHome && unmet.length > 0 && { unmet: unmet.slice(0, telling.shown.unmet).map(needId) }),
    ...(isDescribed && describe(standing, limits, telling)),
    ...(isHome && telling.detail === 'full' && reckon(standing, telling)),
  };
};

const describe = (standing: DatabaseStanding, most: number, telling: Telling): Partial<RankedDatabaseAnswer> => {
  const { database, limits, managedOn, reasons } = standing;
  const { families, weights } = telling.rulebook;
  const own = families.find(({ id }) => id === database.family);
  const apart = differsBy(standing, own, weights).filter(({ need }) => telling.needs.has(need));
  const tested =
    isRuledOut(standing) || !asksForConsistency(reasons.map(({ need }) => need))
      ? undefined
      : latestTest(database, telling);
  return {
    apart: apart.map(({ need }) => needId(need)),
    support: sayNeedSupport(apart, telling, () => true, apart.length),
    limits: limits.slice(0, most).map((met) => sayLimit(met, telling)),
    ...(tested === undefined ? {} : { tested }),
    offerings: managedOn.map(sayOffering),
  };
};

/** What its points are made of, and how well it meets every need; the latter once, where it is at home. */
const reckon = (
  { hundredths, cost, ageing, bonus, proven, limits, reasons }: DatabaseStanding,
  { shown }: Telling,
): Partial<RankedDatabaseAnswer> => {
  const passed = limits.filter(({ excludes }) => excludes).map(({ limit }) => limit.id);
  const beside: PointsBesideNeedsAnswer = {
    ...(bonus > 0 && { alreadyRun: bonus / 100 }),
    ...(proven > 0 && { wideUse: proven / 100 }),
    ...(cost > ageing && { limitCost: (cost - ageing) / 100 }),
    ...(ageing > 0 && { ageingCost: ageing / 100 }),
  };
  return {
    points: hundredths / 100,
    ...(Object.keys(beside).length > 0 && { beside }),
    ...(passed.length > 0 && { passed }),
    levels: reasons.slice(0, shown.needs).map(({ support }) => placeOfLevel(support.level)),
  };
};

export const sayTopDatabase = ({ database, fit }: DatabaseStanding, telling: Telling): TopDatabaseAnswer => ({
  id: database.id,
  title: nameDatabase(database, telling),
  family: database.family,
  engine: engineOf(database),
  fit,
});

const engineOf = ({ id, engines: [engine = id] }: Database): string => engine;

/** An extension was tested as its database, which stands in the ranking itself. */
const latestTest = (
  { tested: [latest], release, kinship }: Database,
  { language }: Telling,
): LatestTestAnswer | undefined => {
  if (latest === undefined || kinship === 'extension') return undefined;
  const { by, version, date, verdict, source } = latest;
  return { by, version, current: release?.version ?? null, date, found: verdict[language], url: source.url };
};

const sayLimit = ({ limit, fact, state }: LimitMet, { language, sources }: Telling): LimitMetAnswer => ({
  id: limit.id,
  ...sayFact(fact),
  bound: sayBound(limit.bound),
  hard: limit.hard,
  state,
  evidence: limit.evidence[language],
  sources: sources.cite([limit.source]),
});
