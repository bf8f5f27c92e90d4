import type { FactAnswer } from '../answers/fact.js';
import type { Fact, Facts } from '../domain/facts/fact.js';

export const sayFact = ({ name, pointers: [pointer = ''], value, origin }: Fact<string>): FactAnswer => ({
  fact: name,
  pointer,
  value,
  origin,
});

export const sayFacts = <Name extends string>(names: readonly Name[], facts: Facts<Name>): readonly FactAnswer[] =>
  names.flatMap((name) => facts.get(name) ?? []).map(sayFact);
