import type { DatabaseStanding } from '../../../src/domain/advice/ranking/rank-databases.js';
import type { Standing } from '../../../src/domain/advice/ranking/rank.js';
import { isNamed, type Named } from '../../../src/domain/advice/verdict/judge.js';
import type { TieBreak } from '../../../src/domain/advice/verdict/ties.js';
import type { FamilyStanding } from '../../../src/domain/advice/ranking/stand-families.js';
import type { Weighed } from '../../../src/domain/advice/weigh.js';
import type { DatabaseState } from '../../../src/domain/input/words.js';
import { ADOPTIONS, type Database } from '../../../src/domain/rulebook/stores/database.js';
import type { Outside } from '../../../src/domain/rulebook/stores/outside.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { isOf } from './rank-afresh.js';
import { supportHere } from './support-here.js';

const { databases: catalogue, traits, selection, signs, weights, verdict: thresholds } = RULEBOOK;

/** Something that holds of every answer: what breaks it, if anything does. */
type Invariant = (weighed: Weighed) => readonly string[];

/** An invariant of answers that name something. */
const ofNamed =
  (invariant: (verdict: Named, weighed: Weighed) => readonly string[]): Invariant =>
  (weighed) =>
    isNamed(weighed.verdict) ? invariant(weighed.verdict, weighed) : [];

const unless = (holds: boolean, breach: string): readonly string[] => (holds ? [] : [breach]);
const isOut = ({ outcome }: Pick<Standing, 'outcome'>): boolean => outcome === 'ruled-out';
const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
const idsOf = (standings: readonly DatabaseStanding[]): string => standings.map(({ database }) => database.id).join();

/** The engines that the rulebook gives a database, looked up by its id. */
const enginesOf = ({ id }: Database): readonly string[] => catalogue.find((one) => one.id === id)?.engines ?? [];
const shares = (one: Database, other: Database): boolean =>
  enginesOf(one).some((engine) => enginesOf(other).includes(engine));

const byStated = ({ earned, cost }: DatabaseStanding): number => Math.max(0, earned - cost);

const descending = (standings: readonly (Standing & { readonly fit: number })[]): readonly string[] =>
  standings.slice(1).flatMap((after, at) => {
    const before = standings[at] ?? after;
    if (isOut(before) !== isOut(after)) return unless(!isOut(before), `place ${at} is ruled out, the next is not`);
    return unless(isOut(before) || before.fit >= after.fit, `place ${at} fits less than the next`);
  });

/** Whether one is known to be used more widely than another: by the word for it, by surveys, by rankings. */
const isWider = (one: Database, other: Database): boolean => {
  const [mine, theirs] = [one, other].map(({ adoption, usage }) => [
    -ADOPTIONS.indexOf(adoption),
    usage?.weight ?? 0,
    usage?.score ?? 0,
  ]);
  const at = mine?.findIndex((part, place) => part !== theirs?.[place]) ?? -1;
  return at >= 0 && (mine?.[at] ?? 0) > (theirs?.[at] ?? 0);
};

const tieBreakOf = (first: DatabaseStanding, equals: readonly DatabaseStanding[]): TieBreak | undefined => {
  if (equals.length === 0) return undefined;
  if (equals.every(({ bonus }) => bonus < first.bonus)) return 'already-run';
  return equals.every(({ database }) => isWider(first.database, database)) ? 'wider-use' : 'nothing';
};

/** What something that is no database would earn, where it can be the answer. */
const earnedOutside = (
  { when, unless: not, support, adoption }: Outside,
  { needs, facts }: Weighed,
): number | undefined => {
  const lacks = needs.some(
    ({ trait, strongest }) => strongest.strength === 'must' && support.get(trait)?.level === 'absent',
  );
  if (when.holds(facts) === undefined || not.holds(facts) !== undefined || lacks) return undefined;
  const earned = needs.map(
    ({ trait, strongest }) =>
      weights.strength[strongest.strength] * weights.support[support.get(trait)?.level ?? 'absent'],
  );
  return sum(earned) + weights.adoption[adoption] * weights.support.native;
};

const leadsOutside = (weighed: Weighed): boolean =>
  RULEBOOK.outside.some((one) => (earnedOutside(one, weighed) ?? -1) >= (weighed.databases[0]?.hundredths ?? 0));

/** How a database does that a team runs, or what it is an extension of. */
const statesOf = ({ id, kinship, extends: engine }: Database, { running }: Weighed): readonly DatabaseState[] => {
  const own = running.filter(({ database }) => database.id === id);
  const ofEngine = running.filter(({ database }) => kinship === 'extension' && database.id === engine);
  return (own.length > 0 ? own : ofEngine).map(({ state }) => state);
};
const isRun = (database: Database, weighed: Weighed): boolean =>
  statesOf(database, weighed).some((state) => state !== 'leaving');
const isLeft = (database: Database, weighed: Weighed): boolean =>
  statesOf(database, weighed).length > 0 && !isRun(database, weighed);

const namesTheFirst = ofNamed(({ first }, { databases, families }) => [
  ...unless(first.best === databases[0], 'its database is not the first of the databases'),
  ...unless(first === families[0], 'its family is not the first of the families'),
  ...unless(isOf(first.best.database, first.family.id), 'its database does not stand for its family'),
  ...unless(!isOut(first), 'what it names is ruled out'),
]);

const inOrder: Invariant = ({ databases, families, outside }) =>
  [databases, families, outside].flatMap((standings) => descending(standings));

const saysWhyNot: Invariant = (weighed) =>
  weighed.databases.flatMap(({ database, outcome, unmet, limits, runs }) =>
    unless(
      (outcome === 'ruled-out') ===
        (unmet.length > 0 || limits.some(({ excludes }) => excludes) || isLeft(database, weighed)) &&
        (!isLeft(database, weighed) || runs === 'leaving'),
      `${database.id} is ${outcome} without a reason, or in spite of one`,
    ),
  );

const hasGrounds: Invariant = ({ needs, facts, databases }) => [
  ...needs
    .flatMap(({ trait, strongest, further }) => [strongest, ...further].map((firing) => ({ trait, ...firing })))
    .filter(
      ({ trait, rule, facts: behind }) =>
        !selection.includes(rule) ||
        rule.need.trait !== trait ||
        behind.length === 0 ||
        behind.some((name) => !facts.has(name) || !rule.when.reads.includes(name)),
    )
    .map(({ rule }) => `${rule.id} is no rule for it, or rests on what is not known`),
  ...databases.flatMap((standing) =>
    unless(
      standing.reasons.length === needs.length &&
        standing.reasons.every(
          ({ need, support }, at) => need === needs[at] && support === supportHere(standing, need.trait),
        ),
      `${standing.database.id} has reasons that are not its own`,
    ),
  ),
];

const hasEveryMust = ofNamed(({ first }, { facts }) =>
  first.best.reasons
    .filter(({ need, support }) =>
      [need.strongest, ...need.further].some(
        ({ rule, facts: behind }) =>
          rule.need.strength === 'must' &&
          support.level === 'absent' &&
          behind.some((name) => facts.get(name)?.pointers.some((pointer) => !pointer.startsWith('/useCases/'))),
      ),
    )
    .map(({ need }) => `it lacks ${need.trait}, which must be had`),
);

const hasWhatDecides = ofNamed(({ decisive, first }) =>
  decisive
    .filter(
      ({ need, support }) =>
        ['weak', 'absent'].includes(support.level) || first.best.database.support.get(need.trait) !== support,
    )
    .map(({ need }) => `${need.trait} is said to decide, and it has little of it`),
);

const tellsWeakSpots = ofNamed(({ first, weakSpots }) => {
  const weak = first.best.reasons.filter(
    ({ need, support }) =>
      ['must', 'strong'].includes(need.strongest.strength) && ['weak', 'absent'].includes(support.level),
  );
  const traitsOf = (reasons: readonly (typeof weak)[number][]): string => reasons.map(({ need }) => need.trait).join();
  return [
    ...unless(
      traitsOf(weak) === traitsOf(weakSpots.map(({ reason }) => reason)),
      `it is weak on ${traitsOf(weak)} and says ${traitsOf(weakSpots.map(({ reason }) => reason))}`,
    ),
  ];
});

const putsBesideWhatHelps = ofNamed(({ first, weakSpots }, { databases }) =>
  weakSpots.flatMap(({ reason: { need }, beside }) => {
    if (beside === undefined) return [];
    const standing = databases.find(({ database }) => database === beside);
    return [
      ...unless(traits.find(({ id }) => id === need.trait)?.separable === true, `${need.trait} needs no second store`),
      ...unless(!shares(beside, first.best.database), `${beside.id} beside its own engine`),
      ...unless(['native', 'good'].includes(beside.support.get(need.trait)?.level ?? ''), `${beside.id} is no better`),
      ...unless(standing?.limits.every(({ excludes }) => !excludes) === true, `${beside.id} is beyond a limit`),
    ];
  }),
);

/** Whether one database serves a need that is more than slight better than another, or fits as well on the whole. */
const hasItsPoint = (one: DatabaseStanding, other: DatabaseStanding): boolean =>
  one.fit >= other.fit ||
  one.reasons.some(
    ({ need, hundredths }, at) =>
      need.strongest.strength !== 'slight' && hundredths > (other.reasons[at]?.hundredths ?? hundredths),
  );

/** The families on another engine than the first, and made for something else. */
const othersThan = (first: FamilyStanding, families: readonly FamilyStanding[]): readonly FamilyStanding[] =>
  families.filter(
    (one) =>
      !isOut(one) &&
      !shares(one.best.database, first.best.database) &&
      one.best.database.family !== first.best.database.family,
  );

/** The first of those that comes near and is ahead in something that matters. */
const rivalOf = (first: FamilyStanding, families: readonly FamilyStanding[]): FamilyStanding | undefined =>
  othersThan(first, families).find(
    (one) => first.fit - one.fit <= thresholds.clearLead + 1e-9 && hasItsPoint(one.best, first.best),
  );

const hasARealRival = ofNamed(({ first, second, rival, margin, closeCall }, { families }) => {
  const wanted = rivalOf(first, families);
  return [
    ...unless(rival === wanted?.best, `the rival is ${String(wanted?.best.database.id)}`),
    ...unless(second === (wanted ?? othersThan(first, families)[0]), 'the second is not the family of the rival'),
    ...unless(
      closeCall === (wanted !== undefined && margin < thresholds.closeCall),
      `it is ${closeCall ? 'a' : 'no'} close call`,
    ),
  ];
});

const tellsTies = ofNamed(({ first: { best }, equals, brokenBy }, { databases }) => {
  const wanted = databases.filter(
    (other) =>
      !isOut(other) &&
      !shares(other.database, best.database) &&
      (byStated(other) === byStated(best) || other.fit === best.fit),
  );
  return [
    ...unless(idsOf(equals) === idsOf(wanted), `its equals are ${idsOf(wanted)}, told are ${idsOf(equals)}`),
    ...unless(brokenBy === tieBreakOf(best, wanted), `the tie is broken by ${String(tieBreakOf(best, wanted))}`),
  ];
});

const keepsWhatRuns = ofNamed(({ kind, first: { best } }, weighed) =>
  unless((kind === 'keep') === (isRun(best.database, weighed) && !leadsOutside(weighed)), `it is ${kind}`),
);

const staysRelational = ofNamed(({ kind, first }, weighed) =>
  unless(
    (kind === 'stay-relational') ===
      (first.family.id === thresholds.stayWith && !isRun(first.best.database, weighed) && !leadsOutside(weighed)),
    `it is ${kind}`,
  ),
);

const movesBySigns = ofNamed(({ kind, first: { best }, movesWhen }) => {
  const { family, secondary, kinship } = best.database;
  const families = [family, ...(kinship === 'extension' ? secondary.map((other) => other.family) : [])];
  return [
    ...unless(movesWhen.length > 0 === (kind === 'keep'), `${movesWhen.length} signs where it is ${kind}`),
    ...movesWhen.flatMap((sign) => [
      ...unless(signs.includes(sign) && sign.sources.length > 0, `${sign.id} has no source`),
      ...unless(
        sign.families.some((id) => families.includes(id)),
        `${sign.id} is a sign of other families`,
      ),
    ]),
  ];
});

const leavesDatabases = ofNamed(({ kind, outside, first }, weighed) => [
  ...unless((kind === 'not-a-database') === leadsOutside(weighed), `it is ${kind}`),
  ...unless((outside !== undefined) === (kind === 'not-a-database'), 'something else is told, or nothing'),
  ...(outside === undefined
    ? []
    : [
        ...unless(outside.hundredths >= first.best.hundredths, `${outside.outside.id} does not lead`),
        ...unless(outside.hundredths === earnedOutside(outside.outside, weighed), `${outside.outside.id} is not open`),
      ]),
]);

const namesNothing: Invariant = (weighed) => {
  const { verdict, needs, families, databases, conflicts } = weighed;
  const left = families.filter((one) => !isOut(one));
  const [first] = left;
  const rival = first === undefined ? undefined : rivalOf(first, families);
  const said = sum(needs.map(({ strongest }) => weights.strength[strongest.strength]));
  const parts = rival === undefined || (first?.fit ?? 0) - rival.fit >= thresholds.closeCall - 1e-9;
  const isKept = first !== undefined && isRun(first.best.database, weighed);
  const hasAStrongPoint =
    first !== undefined &&
    first.best.reasons.some(
      ({ need, support, hundredths }, at) =>
        ['must', 'strong'].includes(need.strongest.strength) &&
        !['weak', 'absent'].includes(support.level) &&
        hundredths > (rival?.best.reasons[at]?.hundredths ?? 0),
    );
  const isSilent = said < (parts || isKept || hasAStrongPoint ? thresholds.leastToJudge : thresholds.enoughToJudge);
  return [
    ...unless((verdict.kind === 'contradictory') === databases.every(isOut), `it is ${verdict.kind}`),
    ...unless(
      (verdict.kind === 'contradictory') === conflicts.some(({ kind }) => kind === 'musts'),
      `it is ${verdict.kind}, and the musts that clash are not told, or told in vain`,
    ),
    ...unless((verdict.kind === 'undecided') === (left.length > 0 && isSilent), `it is ${verdict.kind} of ${said}`),
  ];
};

const putsEnginesFirst: Invariant = ({ databases }) =>
  databases.flatMap((one, at) => {
    const { extends: id, kinship } = one.database;
    const engine = databases.findIndex(({ database }) => kinship === 'extension' && database.id === id);
    const other = databases[engine];
    if (other === undefined || engine < at || isOut(one) !== isOut(other)) return [];
    return unless(
      byStated(one) > byStated(other) || one.bonus > other.bonus,
      `${one.database.id} stands above its engine for nothing`,
    );
  });

/** What holds of every answer, whatever the workload. */
const INVARIANTS: Readonly<Record<string, Invariant>> = {
  'names the first database, for a family that it stands for': namesTheFirst,
  'puts nothing that is ruled out above what fits, and nothing above what fits better': inOrder,
  'says why a database is ruled out': saysWhyNot,
  'gives reasons by rules and facts that exist': hasGrounds,
  'names nothing that lacks what was said to be a must': hasEveryMust,
  'lets nothing decide that the database has little of': hasWhatDecides,
  'tells every important need that the database serves badly': tellsWeakSpots,
  'puts beside it only what gives what it lacks': putsBesideWhatHelps,
  'has a rival of another engine and kind, or none': hasARealRival,
  'tells every tie, and what broke it': tellsTies,
  'keeps exactly what is run and comes first': keepsWhatRuns,
  'stays relational exactly where nothing else comes first': staysRelational,
  'tells by which signs to leave what it keeps': movesBySigns,
  'leaves databases exactly where something else serves better': leavesDatabases,
  'names nothing exactly where too little is said or nothing is left': namesNothing,
  'puts no extension above its engine where nothing tells them apart': putsEnginesFirst,
};

/** The invariants that an answer breaks, and how. */
export const breachesIn = (weighed: Weighed): readonly string[] =>
  Object.entries(INVARIANTS).flatMap(([name, invariant]) => invariant(weighed).map((breach) => `${name}: ${breach}`));
