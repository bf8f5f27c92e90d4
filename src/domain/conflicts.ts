import type { Facts } from './fact.js';
import type { Family } from './family.js';
import type { Need } from './gather-needs.js';
import type { Standing } from './rank.js';
import type { ConflictRule } from './rule.js';
import { groundsOf } from './vocabulary.js';
import type { FactName, StatedFactName } from './vocabulary.js';

/** Requirements that cannot be had together. */
export type Conflict =
  | { readonly kind: 'rule'; readonly rule: ConflictRule; readonly facts: readonly FactName[] }
  | {
      readonly kind: 'musts';
      /** The musts that no family meets together. */
      readonly between: readonly Need[];
      /** The fewest to give up, and the family that is then left. */
      readonly relax: readonly Need[];
      /** What the workload would no longer state. */
      readonly giveUp: readonly StatedFactName[];
      readonly leaves: Family;
    };

export const findConflicts = (
  facts: Facts,
  rules: readonly ConflictRule[],
  standings: readonly Standing[],
): readonly Conflict[] => [...mustsThatClash(facts, standings), ...rulesThatFire(facts, rules)];

const rulesThatFire = (facts: Facts, rules: readonly ConflictRule[]): readonly Conflict[] =>
  rules.flatMap((rule) => {
    const behind = rule.when.holds(facts);
    return behind === undefined ? [] : [{ kind: 'rule' as const, rule, facts: behind }];
  });

const mustsThatClash = (facts: Facts, standings: readonly Standing[]): readonly Conflict[] => {
  if (standings.some(({ outcome }) => outcome === 'fits')) return [];
  const [cheapest] = [...standings].sort((one, other) => one.unmet.length - other.unmet.length || one.rank - other.rank);
  if (cheapest === undefined) return [];
  const between = [...new Set(standings.flatMap(({ unmet }) => unmet))];
  const giveUp = [...new Set(cheapest.unmet.flatMap((need) => statedBehind(need, facts)))];
  return [{ kind: 'musts', between, relax: cheapest.unmet, giveUp, leaves: cheapest.family }];
};

/** Behind every rule for which the need is a must: without the strongest alone, the next would still rule out. */
const statedBehind = ({ strongest, further }: Need, facts: Facts): readonly StatedFactName[] =>
  [strongest, ...further]
    .filter(({ strength }) => strength === 'must')
    .flatMap((firing) => firing.facts.flatMap(groundsOf))
    .filter((name) => facts.get(name)?.origin === 'stated');
