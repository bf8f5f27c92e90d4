import type { Fact, Facts, FactValue } from '../../facts/fact.js';
import type { Region } from '../../region.js';
import type { ReviewFactName, SubjectKind } from '../../facts/review-facts.js';
import type { StyleAdvice } from '../advise-style.js';
import type { Advice } from '../advise-workloads.js';

/** One part of a design, with what is known of it: what a review rule is asked about. */
export interface Subject {
  readonly kind: SubjectKind;
  /** What a finding on it is about: `service`, `service/workload`, `datastore`, `from->to`, a transaction, or `system`. */
  readonly target: string;
  /** JSON Pointer to its place in the design. */
  readonly pointer: string;
  /** Services of a cycle or chain, in order; else those concerned beside the target. */
  readonly members: readonly string[];
  readonly facts: Facts<ReviewFactName>;
  /** Set for an ignore comment, which does not stand where its pointer leads. */
  readonly region?: Region;
  /** Set for a workload: what is advised for it. */
  readonly advice?: Advice;
  /** Set for the system: which architecture style is advised. */
  readonly style?: StyleAdvice;
}

/** A fact by its name, its value (undefined: unknown) and the places that it rests on. */
export type Known = readonly [name: ReviewFactName, value: FactValue | undefined, ...pointers: readonly string[]];

/** Facts of a subject, those of what it is part of before its own. */
export const factsFrom = (known: readonly Known[], above: Facts<ReviewFactName> = NONE): Facts<ReviewFactName> => {
  const facts = new Map<ReviewFactName, Fact<ReviewFactName>>(above);
  for (const [name, value, ...pointers] of known) {
    if (value === undefined) continue;
    facts.set(name, { name, value, origin: pointers.length === 1 ? 'stated' : 'derived', pointers, firm: true });
  }
  return facts;
};

const NONE: Facts<ReviewFactName> = new Map();
