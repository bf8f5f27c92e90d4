import type { Database } from '../rulebook/stores/database.js';
import type { Facts } from '../facts/fact.js';
import type { Need } from './needs/gather-needs.js';
import type { DatabaseStanding } from './ranking/rank-databases.js';
import type { LimitMet } from '../rulebook/stores/limit.js';
import { isRuledOut } from './ranking/rank.js';
import type { ConflictRule } from '../rulebook/rule.js';
import { groundsOf } from '../facts/workload-vocabulary.js';
import type { FactName, StatedFactName } from '../facts/workload-vocabulary.js';

/** Requirements that cannot be had together. */
export type Conflict =
  | { readonly kind: 'rule'; readonly rule: ConflictRule; readonly facts: readonly FactName[] }
  | {
      readonly kind: 'musts';
      /** The musts, and the limits of databases, that nothing in the catalogue satisfies together. */
      readonly between: Obstacles;
      /** The fewest to give up, and the database that is then left. */
      readonly relax: Obstacles;
      /** What the workload would no longer state. */
      readonly giveUp: readonly StatedFactName[];
      readonly leaves: Database;
    };

/** What stands in the way of a database. */
export interface Obstacles {
  readonly needs: readonly Need[];
  readonly limits: readonly LimitMet[];
}

export const findConflicts = (
  facts: Facts,
  rules: readonly ConflictRule[],
  databases: readonly DatabaseStanding[],
): readonly Conflict[] => [...mustsThatClash(facts, databases), ...rulesThatFire(facts, rules)];

const rulesThatFire = (facts: Facts, rules: readonly ConflictRule[]): readonly Conflict[] =>
  rules.flatMap((rule) => {
    const behind = rule.when.holds(facts);
    return behind === undefined ? [] : [{ kind: 'rule' as const, rule, facts: behind }];
  });

const mustsThatClash = (facts: Facts, databases: readonly DatabaseStanding[]): readonly Conflict[] => {
  if (!databases.every(isRuledOut)) return [];
  const all = databases
    .filter(({ runs }) => runs !== 'leaving')
    .map((standing) => ({ standing, obstacles: obstaclesOf(standing) }));
  const [cheapest] = [...all].sort((one, other) => count(one.obstacles) - count(other.obstacles));
  if (cheapest === undefined) return [];
  const { standing, obstacles: relax } = cheapest;
  const between = {
    needs: [...new Set(all.flatMap(({ obstacles }) => obstacles.needs))],
    limits: onePerFact(all.flatMap(({ obstacles }) => obstacles.limits)),
  };
  const giveUp = [
    ...new Set([
      ...relax.needs.flatMap((need) => statedBehind(need, facts)),
      ...relax.limits.flatMap(({ fact }) => groundsOf(fact.name).filter((name) => isStated(name, facts))),
    ]),
  ];
  return [{ kind: 'musts', between, relax, giveUp, leaves: standing.database }];
};

const obstaclesOf = ({ unmet, limits }: DatabaseStanding): Obstacles => ({
  needs: unmet,
  limits: limits.filter(({ excludes }) => excludes),
});

const count = ({ needs, limits }: Obstacles): number => needs.length + limits.length;

const onePerFact = (limits: readonly LimitMet[]): readonly LimitMet[] => [
  ...new Map(limits.map((met) => [met.fact.name, met])).values(),
];

/** The stated facts behind every rule that makes it a must: without the strongest, the next would still rule out. */
const statedBehind = ({ strongest, further }: Need, facts: Facts): readonly StatedFactName[] =>
  [strongest, ...further]
    .filter(({ strength }) => strength === 'must')
    .flatMap((firing) => firing.facts.flatMap(groundsOf))
    .filter((name) => isStated(name, facts));

const isStated = (name: StatedFactName, facts: Facts): boolean => facts.get(name)?.origin === 'stated';
