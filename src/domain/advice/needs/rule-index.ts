import type { Facts } from '../../facts/fact.js';
import { memoize } from '../../memoize.js';
import type { SelectionRule } from '../../rulebook/rule.js';

/** Finds the rules that a workload could fire, so that the others need not be asked. */
export interface RuleIndex<Name extends string> {
  readonly candidates: (facts: Facts<Name>) => readonly SelectionRule<Name>[];
}

interface ByFact {
  readonly anyValue: number[];
  readonly byValue: Map<unknown, number[]>;
}

/** Built once for each list of rules. */
export const ruleIndex = <Name extends string>(rules: readonly SelectionRule<Name>[]): RuleIndex<Name> =>
  // Sound, since the index of a list is only asked with facts of the same names.
  built(rules as unknown as readonly SelectionRule<string>[]) as unknown as RuleIndex<Name>;

const built = memoize((rules: readonly SelectionRule<string>[]): RuleIndex<string> => {
  const always: number[] = [];
  const byFact = new Map<string, ByFact>();
  rules.forEach(({ when }, at) => {
    if (when.triggers === undefined) always.push(at);
    for (const trigger of when.triggers ?? []) {
      const entry = byFact.get(trigger.fact) ?? { anyValue: [], byValue: new Map<unknown, number[]>() };
      byFact.set(trigger.fact, entry);
      if ('value' in trigger) entry.byValue.set(trigger.value, [...(entry.byValue.get(trigger.value) ?? []), at]);
      else entry.anyValue.push(at);
    }
  });
  return { candidates: (facts) => select(facts, rules, byFact, always) };
});

/** In the rulebook's order, each once. */
const select = (
  facts: Facts<string>,
  rules: readonly SelectionRule<string>[],
  byFact: ReadonlyMap<string, ByFact>,
  always: readonly number[],
): readonly SelectionRule<string>[] => {
  const found = new Uint8Array(rules.length);
  const add = (places: readonly number[] | undefined): void => {
    if (places !== undefined) for (const place of places) found[place] = 1;
  };
  add(always);
  for (const { name, value } of facts.values()) {
    const entry = byFact.get(name);
    if (entry === undefined) continue;
    add(entry.anyValue);
    if (typeof value === 'object') for (const item of value) add(entry.byValue.get(item));
    else add(entry.byValue.get(value));
  }
  const candidates: SelectionRule<string>[] = [];
  for (let place = 0; place < rules.length; place += 1) {
    const rule = found[place] === 1 ? rules[place] : undefined;
    if (rule !== undefined) candidates.push(rule);
  }
  return candidates;
};
