import type { NeedAnswer } from '../../answers/recommendation/need.js';
import type { Facts } from '../../domain/facts/fact.js';
import type { Firing, Need } from '../../domain/advice/needs/gather-needs.js';
import type { Language } from '../../domain/text.js';
import { fill } from '../fill.js';
import { sayFacts } from '../say-fact.js';

export const sayNeed = <Name extends string>(
  firing: Firing<Name>,
  facts: Facts<Name>,
  language: Language,
): NeedAnswer => ({
  rule: firing.rule.id,
  trait: firing.rule.need.trait,
  strength: firing.strength,
  facts: sayFacts(firing.facts, facts),
  because: fill(firing.rule.because, facts, language),
});

/** Needs in words, which are the same for every candidate: by the strongest rule, then by the further ones. */
export type SaidNeeds = ReadonlyMap<Need, readonly NeedAnswer[]>;

export const strongestOf = (needs: readonly Need[], said: SaidNeeds): readonly NeedAnswer[] =>
  needs.flatMap((need) => said.get(need)?.[0] ?? []);
