import type { Facts } from './fact.js';
import type { Family } from './family.js';
import type { Need } from './gather-needs.js';
import type { Standing } from './rank.js';
import type { ConflictRule } from './rule.js';
import type { FactName } from './vocabulary.js';

/** Requirements that cannot be had together. */
export type Conflict =
  | { readonly kind: 'rule'; readonly rule: ConflictRule; readonly facts: readonly FactName[] }
  | {
      readonly kind: 'musts';
      /** The musts that no family meets together. */
      readonly between: readonly Need[];
      /** The fewest to give up, and the family that is then left. */
      readonly relax: readonly Need[];
      readonly leaves: Family;
    };

export const findConflicts = (
  facts: Facts,
  rules: readonly ConflictRule[],
  standings: readonly Standing[],
): readonly Conflict[] => [...mustsThatClash(standings), ...rulesThatFire(facts, rules)];

const rulesThatFire = (facts: Facts, rules: readonly ConflictRule[]): readonly Conflict[] =>
  rules.flatMap((rule) => {
    const behind = rule.when.holds(facts);
    return behind === undefined ? [] : [{ kind: 'rule' as const, rule, facts: behind }];
  });

const mustsThatClash = (standings: readonly Standing[]): readonly Conflict[] => {
  if (standings.some(({ outcome }) => outcome === 'fits')) return [];
  const [cheapest] = [...standings].sort((one, other) => one.unmet.length - other.unmet.length || one.rank - other.rank);
  if (cheapest === undefined) return [];
  const between = [...new Set(standings.flatMap(({ unmet }) => unmet))];
  return [{ kind: 'musts', between, relax: cheapest.unmet, leaves: cheapest.family }];
};
