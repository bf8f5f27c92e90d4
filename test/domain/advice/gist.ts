import { isNamed, type Verdict } from '../../../src/domain/advice/verdict/judge.js';
import type { Standing } from '../../../src/domain/advice/ranking/rank.js';
import type { Weighed } from '../../../src/domain/advice/weigh.js';

/** What an answer comes to, with everything named by its id; as if there were no candidate of the id that is left out. */
export const gistOf = (weighed: Weighed, leaveOut?: string): object => {
  const { needs, disputed, databases, families, outside, verdict, beside, conflicts } = weighed;
  return {
    needs: needs.map(({ trait, strongest }) => [trait, strongest.rule.id, strongest.strength]),
    disputed,
    databases: databases
      .filter(({ database }) => database.id !== leaveOut)
      .map((one) => [one.database.id, ...placeOf(one), one.limits.map(({ limit, state }) => [limit.id, state])]),
    families: families.map((one) => [one.family.id, one.best.database.id, ...placeOf(one)]),
    outside: outside.map((one) => [one.outside.id, ...placeOf(one)]),
    verdict: gistOfVerdict(verdict, leaveOut),
    beside: beside?.id,
    conflicts: conflicts.map((one) => (one.kind === 'rule' ? one.rule.id : [one.leaves.id, one.giveUp])),
  };
};

const placeOf = ({ outcome, fit, hundredths, unmet }: Standing): readonly unknown[] => [
  outcome,
  fit,
  hundredths,
  unmet.map(({ trait }) => trait),
];

const gistOfVerdict = (verdict: Verdict, leaveOut?: string): object => {
  if (!isNamed(verdict)) return verdict;
  const { kind, confidence, doubts, closeCall, margin, first, second, rival, equals, outside } = verdict;
  const others = equals.map(({ database }) => database.id).filter((id) => id !== leaveOut);
  return {
    ...{ kind, confidence, doubts, closeCall, margin },
    first: [first.family.id, first.best.database.id],
    second: second?.family.id,
    rival: rival?.database.id,
    equals: others,
    // What puts it before its equals is said of these alone.
    ...(others.length === 0 ? {} : { brokenBy: verdict.brokenBy }),
    decisive: verdict.decisive.map(({ need }) => need.trait),
    weakSpots: verdict.weakSpots.map(({ reason, beside }) => [reason.need.trait, beside?.id]),
    turningPoints: verdict.turningPoints.map(({ need, toward }) => [need.trait, toward.id]),
    outside: outside?.outside.id,
    movesWhen: verdict.movesWhen.map(({ id }) => id),
  };
};
