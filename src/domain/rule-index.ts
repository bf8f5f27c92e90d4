import type { Facts } from './fact.js';
import { onceFor } from './once-for.js';
import type { SelectionRule } from './rule.js';
import type { FactName } from './vocabulary.js';

/** Finds the rules that a workload could fire, so that the others need not be asked. */
export interface RuleIndex {
  readonly candidates: (facts: Facts) => readonly SelectionRule[];
}

interface ByFact {
  readonly anyValue: number[];
  readonly byValue: Map<unknown, number[]>;
}

/** Built once for each list of rules. */
export const ruleIndex = onceFor((rules: readonly SelectionRule[]): RuleIndex => {
  const always: number[] = [];
  const byFact = new Map<FactName, ByFact>();
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
  facts: Facts,
  rules: readonly SelectionRule[],
  byFact: ReadonlyMap<FactName, ByFact>,
  always: readonly number[],
): readonly SelectionRule[] => {
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
  const candidates: SelectionRule[] = [];
  for (let place = 0; place < rules.length; place += 1) {
    const rule = found[place] === 1 ? rules[place] : undefined;
    if (rule !== undefined) candidates.push(rule);
  }
  return candidates;
};
