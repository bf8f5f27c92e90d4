import type { FactAnswer } from '../../answers/fact.js';
import type { NeedAnswer } from '../../answers/recommendation/need.js';
import type { Facts } from '../../domain/facts/fact.js';
import type { Firing } from '../../domain/advice/gather-needs.js';
import type { Language } from '../../domain/text.js';
import { fill } from '../fill.js';

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

export const sayFacts = <Name extends string>(names: readonly Name[], facts: Facts<Name>): readonly FactAnswer[] =>
  names.flatMap((name) => {
    const fact = facts.get(name);
    if (fact === undefined) return [];
    return [{ fact: fact.name, pointer: fact.pointers[0] ?? '', value: fact.value, origin: fact.origin }];
  });
