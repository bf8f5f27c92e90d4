import type { Facts } from '../facts/fact.js';
import type { Family } from '../rulebook/stores/family.js';
import type { Database } from '../rulebook/stores/database.js';
import { databaseTable } from './ranking/database-table.js';
import { platformsIn, type DatabaseStanding } from './ranking/rank-databases.js';
import { isRuledOut, totalWorth, worth } from './ranking/rank.js';
import { standsFor, type FamilyStanding } from './ranking/stand-families.js';
import type { Standings } from './stand.js';
import { memoize } from '../memoize.js';
import type { SelectionRule, Strength } from '../rulebook/rule.js';
import type { Question, Rulebook } from '../rulebook/rulebook.js';
import { groundsOf } from '../facts/workload-vocabulary.js';
import type { StatedFactName } from '../facts/workload-vocabulary.js';

/** A question whose answer could bring another family closer to the first place, or onto it. */
export interface OpenQuestion {
  readonly question: Question;
  /** The family that gains most on the leader from one of the answers. */
  readonly favours: Family;
  /** True where that alone would make it first. */
  readonly overturns: boolean;
}

interface Swing {
  readonly favours: Family;
  /** Hundredths of a point beyond what it lacks to be first; negative where that is not enough. */
  readonly beyond: number;
}

/**
 * The questions that matter, found from the rules that rest only because a fact is unknown: those that could overturn the
 * answer first, then those that could make it close, in the order in which an expert would ask.
 */
export const openQuestions = (standings: Standings, rulebook: Rulebook): readonly OpenQuestion[] => {
  const { facts } = standings;
  const open: OpenQuestion[] = [];
  const places = questionPlaces(rulebook.questions);
  const asked = [...largestSwings(standings, rulebook)]
    .flatMap(([fact, swing]) => {
      const place = places.get(fact);
      return place === undefined ? [] : [{ place, swing }];
    })
    .sort((one, other) => one.place - other.place);
  for (const { place, swing } of asked) {
    const question = rulebook.questions[place];
    if (question === undefined || question.when?.mayHold(facts) === false) continue;
    open.push({ question, favours: swing.favours, overturns: swing.beyond > 0 });
  }
  return [...open.filter(({ overturns }) => overturns), ...open.filter(({ overturns }) => !overturns)].slice(
    0,
    rulebook.verdict.shown,
  );
};

const largestSwings = (standings: Standings, rulebook: Rulebook): ReadonlyMap<StatedFactName, Swing> => {
  const { facts, needs } = standings;
  const { weights, verdict, selection } = rulebook;
  const native = totalWorth(needs, weights) * weights.support.native;
  const close = -(verdict.closeCall / 100) * native;
  const needed = new Map(needs.map((need) => [need.trait, worth(need, weights)]));
  const largest = new Map<StatedFactName, Swing>();
  const swingOf = swingsOver(standings, rulebook);
  // A permission counts for nothing where speed, scale or availability is not asked for.
  const demanding = needs.some(({ strongest, further }) =>
    [strongest, ...further].some(({ rule }) => rule.demanding === true),
  );
  // The cheap questions first: most rules could not come near to changing the answer.
  for (const { trait, strength, rules } of rulesByNeed(selection)) {
    const gain = weights.strength[strength] - (needed.get(trait) ?? 0);
    const swing = gain > 0 ? swingOf(trait, strength, gain, close) : undefined;
    if (swing === undefined || swing.beyond < close) continue;
    for (const rule of rules) {
      if (rule.permission === true && !demanding) continue;
      if (couldStillFire(rule, facts)) keepLargest(swing, rule, facts, largest);
    }
  }
  return largest;
};

const keepLargest = (swing: Swing, rule: SelectionRule, facts: Facts, largest: Map<StatedFactName, Swing>): void => {
  for (const name of rule.when.reads) {
    if (facts.has(name)) continue;
    for (const ground of groundsOf(name)) {
      if (!facts.has(ground) && swing.beyond > (largest.get(ground)?.beyond ?? -Infinity)) largest.set(ground, swing);
    }
  }
};

/** Rules that ask for the same need change the answer in the same way. */
interface Alike {
  readonly trait: string;
  readonly strength: Strength;
  readonly rules: readonly SelectionRule[];
}

const rulesByNeed = memoize((rules: readonly SelectionRule[]): readonly Alike[] => {
  const alike = new Map<string, { trait: string; strength: Strength; rules: SelectionRule[] }>();
  for (const rule of rules) {
    const key = `${rule.need.trait} ${rule.need.strength}`;
    const group = alike.get(key) ?? { ...rule.need, rules: [] };
    alike.set(key, group);
    group.rules.push(rule);
  }
  return [...alike.values()];
});

const questionPlaces = memoize(
  (questions: readonly Question[]): ReadonlyMap<StatedFactName, number> =>
    new Map(questions.map(({ fact }, place) => [fact, place])),
);

const couldStillFire = ({ when }: SelectionRule, facts: Facts): boolean =>
  when.reads.some((name) => !facts.has(name)) && when.mayHold(facts);

/** How much nearer to the first family, or ahead of it, another comes if a trait counted for `gain` more points. */
const swingsOver = (
  { facts, databases, families: [first] }: Standings,
  { databases: catalogue, families, weights }: Rulebook,
): ((trait: string, strength: Strength, gain: number, close: number) => Swing | undefined) => {
  const { table } = databaseTable(catalogue, weights, platformsIn(facts));
  const left = inColumns(databases, first, catalogue);
  const byId = familiesById(families);
  const now = databases[0]?.hundredths ?? 0;
  const { native } = weights.support;
  const { count, places, isOfFirst, hundredths, byNeeds, beside, runsPercent } = left;
  const leader = places[0] ?? 0;
  const leads = isOfFirst[0] === 1 && (byNeeds[0] ?? 0) >= 0;
  const other = isOfFirst.indexOf(0);
  const rival = other < 0 ? -Infinity : (hundredths[other] ?? 0);
  return (trait, strength, gain, close) => {
    const column = table.get(trait);
    if (column === undefined) return undefined;
    // Any database of the first family may keep it first, not only the one that leads now.
    let held = 0;
    let most = -1;
    let best = -1;
    // What runs earns its share of whatever can be earned, and nobody can gain more than what runs well.
    const share = (gain * native) / 100;
    const gainsMost = gain * native + (left.anyRuns ? weights.alreadyRun.well * share : 0);
    // What the leader gains for sure is often more than what any other could, so that nobody has to be looked at.
    if (leads && (strength !== 'must' || column.absent[leader] === 0)) {
      if (rival + gainsMost - now - gain * (column.percents[leader] ?? 0) < close) return undefined;
    }
    for (let one = 0; one < count; one += 1) {
      // They are sorted: the first that could neither hold nor come near, or raise either side, ends the search.
      const atMost = (hundredths[one] ?? 0) + gainsMost;
      if (atMost - close < held || (atMost <= held && atMost <= most)) break;
      const place = places[one] ?? 0;
      // A must that it lacks would rule it out.
      if (strength === 'must' && column.absent[place] === 1) continue;
      const earned = (byNeeds[one] ?? 0) + gain * (column.percents[place] ?? 0);
      const then = (earned > 0 ? earned : 0) + (beside[one] ?? 0) + (runsPercent[one] ?? 0) * share;
      if (isOfFirst[one] === 1) {
        if (then > held) held = then;
      } else if (then > most) {
        best = one;
        most = then;
      }
    }
    const standing = left.standings[best];
    const favours = standing === undefined ? undefined : byId.get(standing.database.family);
    if (standing === undefined || favours === undefined) return undefined;
    const beyond = most - held;
    return beyond > standing.hundredths - now ? { favours, beyond } : undefined;
  };
};

/** What is left in the ranking, as columns: each of some hundred questions goes through them. */
interface Left {
  readonly count: number;
  readonly standings: readonly DatabaseStanding[];
  /** Whether the team runs any of them, which then gains beside the trait. */
  readonly anyRuns: boolean;
  /** Its place in the catalogue. */
  readonly places: Uint16Array;
  readonly isOfFirst: Uint8Array;
  readonly hundredths: Float64Array;
  readonly byNeeds: Float64Array;
  readonly beside: Float64Array;
  readonly runsPercent: Float64Array;
}

const inColumns = (
  databases: readonly DatabaseStanding[],
  first: FamilyStanding | undefined,
  catalogue: readonly Database[],
): Left => {
  const known = placesIn(catalogue);
  const standings = first === undefined ? [] : databases.filter((standing) => !isRuledOut(standing));
  const count = standings.length;
  const left = {
    count,
    standings,
    anyRuns: standings.some(({ runsPercent }) => runsPercent > 0),
    places: new Uint16Array(count),
    isOfFirst: new Uint8Array(count),
    hundredths: new Float64Array(count),
    byNeeds: new Float64Array(count),
    beside: new Float64Array(count),
    runsPercent: new Float64Array(count),
  };
  for (const [one, { database, hundredths, earned, cost, proven, bonus, runsPercent }] of standings.entries()) {
    left.places[one] = known.get(database) ?? 0;
    left.isOfFirst[one] = Number(first !== undefined && standsFor(database, first.family.id));
    left.hundredths[one] = hundredths;
    left.byNeeds[one] = earned - cost;
    left.beside[one] = proven + bonus;
    left.runsPercent[one] = runsPercent;
  }
  return left;
};

const familiesById = memoize(
  (families: readonly Family[]): ReadonlyMap<string, Family> => new Map(families.map((family) => [family.id, family])),
);

const placesIn = memoize(
  (databases: readonly Database[]): ReadonlyMap<Database, number> =>
    new Map(databases.map((database, place) => [database, place])),
);
