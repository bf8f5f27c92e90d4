import type { Facts, FactValue } from '../../src/domain/facts/fact.js';

/** A known workload, as each engine wants it; made before anything is timed, which favours the engines. */
export interface KnownFacts {
  readonly facts: Facts;
  /** By dotted name. */
  readonly flat: Readonly<Record<string, FactValue>>;
  /** By group, then by name. */
  readonly nested: Readonly<Record<string, FactValue | Readonly<Record<string, FactValue>>>>;
}

/** Something that says which rules fire. */
export interface RulesEngine {
  readonly name: string;
  /** The ids of the rules that fire, in any order. */
  readonly fire: (known: KnownFacts) => readonly string[] | Promise<readonly string[]>;
}

export const knownFacts = (facts: Facts): KnownFacts => {
  const nested: Record<string, FactValue | Record<string, FactValue>> = {};
  for (const { name, value } of facts.values()) {
    const [group = name, key] = name.split('.');
    if (key === undefined) nested[group] = value;
    else nested[group] = { ...(nested[group] as Record<string, FactValue> | undefined), [key]: value };
  }
  return { facts, flat: Object.fromEntries([...facts].map(([name, { value }]) => [name, value])), nested };
};
