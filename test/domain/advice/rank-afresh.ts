import type { Need } from '../../../src/domain/advice/needs/gather-needs.js';
import type { Running } from '../../../src/domain/advice/needs/running.js';
import type { DatabaseState } from '../../../src/domain/input/words.js';
import type { Facts } from '../../../src/domain/facts/fact.js';
import { ADOPTIONS, type Database } from '../../../src/domain/rulebook/stores/database.js';
import type { Limit } from '../../../src/domain/rulebook/stores/limit.js';
import type { Rulebook } from '../../../src/domain/rulebook/rulebook.js';
import type { SupportLevel } from '../../../src/domain/rulebook/support.js';
import { isSaid, passes } from './passes.js';

/** What databases are ranked by. */
export interface Ground {
  readonly needs: readonly Need[];
  readonly facts: Facts;
  readonly running: readonly Running[];
}

/** Where a database stands, worked out anew. */
export interface Afresh {
  readonly database: Database;
  readonly outcome: 'fits' | 'weak-fit' | 'ruled-out';
  readonly lacks: readonly Need[];
  readonly passed: readonly Limit[];
  /** Those of the passed limits that rule it out. */
  readonly excluding: readonly Limit[];
  /** Hundredths of a point: by the needs, by running, by wide use, and what passed limits cost. */
  readonly earned: number;
  readonly cost: number;
  readonly bonus: number;
  readonly proven: number;
  readonly hundredths: number;
  readonly fit: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

/** The databases on other needs, or beside others, straight from the table, the limits and the weights; best first. */
export const rankAfresh = (ground: Ground, rulebook: Rulebook): readonly Afresh[] =>
  rulebook.databases
    .map((database) => placeOf(database, ground, rulebook))
    .sort((one, other) => firstDifference(keyOf(one), keyOf(other)));

/** A service that is offered on none of the stated platforms is none there. */
const levelOf = (trait: string, { managed, support }: Database, facts: Facts): SupportLevel => {
  const stated = facts.get('operations.platforms')?.value;
  const platforms = Array.isArray(stated) ? (stated as readonly string[]) : [];
  const elsewhere = managed.length > 0 && !managed.some(({ platform }) => platforms.includes(platform));
  return trait === 'managed-service' && platforms.length > 0 && elsewhere
    ? 'absent'
    : (support.get(trait)?.level ?? 'absent');
};

const placeOf = (database: Database, { needs, facts, running }: Ground, { weights }: Rulebook): Afresh => {
  const worths = needs.map(({ strongest }) => weights.strength[strongest.strength]);
  const levels = needs.map(({ trait }) => levelOf(trait, database, facts));
  const earned = sum(worths.map((worth, at) => worth * weights.support[levels[at] ?? 'absent']));
  const lacks = needs.filter(({ strongest }, at) => strongest.strength === 'must' && levels[at] === 'absent');
  const passed = database.limits.filter((limit) => {
    const fact = facts.get(limit.fact);
    const bounds = limit.when === undefined || limit.when.holds(facts) !== undefined;
    return fact !== undefined && bounds && passes(limit, fact.value);
  });
  const excluding = passed.filter(({ hard, fact }) => {
    const known = facts.get(fact);
    return hard && known !== undefined && isSaid(known);
  });
  const ageing = database.ageing === undefined ? 0 : weights.ageing * 100;
  const cost = (passed.length - excluding.length) * weights.advisedLimit * 100 + ageing;
  const proven = weights.adoption[database.adoption] * 100;
  // All that could be earned, of which what runs gets its percent.
  const native = sum(worths) * 100;
  const whole = native + weights.adoption.widespread * 100;
  const statesOf = (id: string | undefined): readonly DatabaseState[] =>
    running.flatMap((one) => (one.database.id === id ? [one.state] : []));
  const itself = statesOf(database.id);
  const states = itself.length > 0 ? itself : database.kinship === 'extension' ? statesOf(database.extends) : [];
  const share = itself.length > 0 ? 1 : weights.extensionOfRun / 100;
  const percent = share * Math.max(0, ...states.map((state) => weights.alreadyRun[state]));
  const isLeft = states.length > 0 && states.every((state) => state === 'leaving');
  const bonus = (percent * whole) / 100;
  const hundredths = Math.max(0, earned - cost) + bonus + proven;
  const most = whole + (Math.max(0, ...running.map(({ state }) => weights.alreadyRun[state])) * whole) / 100;
  const fit = needs.length === 0 ? 0 : Math.round((1000 * hundredths) / most) / 10;
  const outcome =
    lacks.length > 0 || excluding.length > 0 || isLeft
      ? 'ruled-out'
      : needs.length > 0 && fit < weights.weakFit
        ? 'weak-fit'
        : 'fits';
  return { database, outcome, lacks, passed, excluding, earned, cost, bonus, proven, hundredths, fit };
};

type Key = readonly (number | string)[];

/** Those that fit, by points, then by use, then by id. */
const keyOf = ({ outcome, hundredths, database }: Afresh): Key => [
  Number(outcome === 'ruled-out'),
  -hundredths,
  ADOPTIONS.indexOf(database.adoption),
  -(database.usage?.weight ?? 0),
  -(database.usage?.score ?? 0),
  database.id,
];

const firstDifference = (one: Key, other: Key): number => {
  const at = one.findIndex((part, place) => part !== other[place]);
  return at < 0 ? 0 : (one[at] ?? 0) < (other[at] ?? 0) ? -1 : 1;
};

/** Whether a database is made for a family, or serves it well. */
export const isOf = ({ family, secondary }: Database, id: string): boolean =>
  [{ family, serves: 'good' }, ...secondary].some((one) => one.family === id && one.serves === 'good');

/** The first of those that fit, and of those with as many points the one that the order given puts first. */
export const leaderIn = (places: readonly Afresh[], order: readonly Database[]): Database | undefined => {
  const fitting = places.filter(({ outcome }) => outcome !== 'ruled-out');
  const most = Math.max(...fitting.map(({ hundredths }) => hundredths));
  const leading = fitting.filter(({ hundredths }) => hundredths === most).map(({ database }) => database);
  return order.find((database) => leading.includes(database));
};
