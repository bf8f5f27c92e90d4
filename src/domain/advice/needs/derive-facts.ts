import { DERIVED_FACTS, type Derivation, type Way } from '../../facts/derived-facts.js';
import type { Fact, FactValue } from '../../facts/fact.js';
import type { DerivedFactName, FactName } from '../../facts/workload-vocabulary.js';
import type { Running } from './running.js';

type FactMap = Map<FactName, Fact>;

const DERIVATIONS = Object.entries(DERIVED_FACTS) as [DerivedFactName, Derivation][];

/** Adds the facts that follow from those already known. One whose grounds are unknown stays unknown. */
export const deriveFacts = (facts: FactMap, running: readonly Running[]): void => {
  for (const [name, derivation] of DERIVATIONS) {
    const found = derive(derivation, facts, running);
    if (found !== undefined) put(facts, name, found.value, found.rests);
  }
};

interface Found {
  readonly value: FactValue | undefined;
  readonly rests: readonly FactName[];
}

const derive = ({ ways, decides }: Derivation, facts: FactMap, running: readonly Running[]): Found | undefined => {
  let largest: Found | undefined;
  for (const way of ways) {
    const known = valuesOf(way, facts);
    if (known === undefined) continue;
    const found = { value: way.recipe(known, running), rests: way.rests };
    if (decides === 'first') return found;
    // Of two that give the same, the one that comes first is the plainer.
    if (largest === undefined || Number(found.value) > Number(largest.value)) largest = found;
  }
  return largest;
};

/** The values of the grounds, unless one is unknown that has to be known. */
const valuesOf = ({ grounds, needsAll }: Way, facts: FactMap): readonly (FactValue | undefined)[] | undefined => {
  const values: (FactValue | undefined)[] = [];
  let any = false;
  for (const ground of grounds) {
    const value = facts.get(ground)?.value;
    if (value !== undefined) any = true;
    else if (needsAll) return undefined;
    values.push(value);
  }
  return any ? values : undefined;
};

const put = (facts: FactMap, name: FactName, value: FactValue | undefined, rests: readonly FactName[]): void => {
  // An empty list says nothing.
  if (value === undefined || (typeof value === 'object' && value.length === 0)) return;
  const pointers: string[] = [];
  let firm = false;
  for (const ground of rests) {
    const fact = facts.get(ground);
    if (fact === undefined) continue;
    firm ||= fact.firm;
    for (const pointer of fact.pointers) if (!pointers.includes(pointer)) pointers.push(pointer);
  }
  facts.set(name, { name, value, origin: 'derived', pointers, firm });
};
