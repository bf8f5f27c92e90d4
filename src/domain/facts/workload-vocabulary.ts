import type { FactKind } from '../input/fact-kind.js';
import { STATED_FACTS } from '../input/workload.js';
import { DERIVED_FACTS, type Way } from './derived-facts.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

export type StatedFactName = keyof typeof STATED_FACTS;
export type DerivedFactName = keyof typeof DERIVED_FACTS;
export type FactName = StatedFactName | DerivedFactName;

export const FACTS: Readonly<Record<FactName, FactKind>> = { ...STATED_FACTS, ...DERIVED_FACTS };

/** What rules on workloads read. */
export const WORKLOAD_VOCABULARY: Vocabulary<FactName> = vocabularyOf<FactName>(FACTS);

export const isFactName = (name: string): name is FactName => WORKLOAD_VOCABULARY.named(name) !== undefined;

const GROUNDS: ReadonlyMap<FactName, readonly StatedFactName[]> = new Map([
  ...(Object.keys(STATED_FACTS) as StatedFactName[]).map((name) => [name, [name]] as const),
  ...(Object.entries(DERIVED_FACTS) as [FactName, { readonly ways: readonly Way[] }][]).map(
    ([name, { ways }]) => [name, [...new Set(ways.flatMap(({ grounds }) => grounds))]] as const,
  ),
]);

/** The stated facts that a fact rests on: itself, or those that it is derived from. */
export const groundsOf = (name: FactName): readonly StatedFactName[] => GROUNDS.get(name) ?? [];
