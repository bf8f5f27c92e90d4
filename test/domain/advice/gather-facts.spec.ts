import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { Fact, FactValue, Origin } from '../../../src/domain/facts/fact.js';
import { gatherFacts } from '../../../src/domain/advice/needs/gather-facts.js';
import type { Knowledge } from '../../../src/domain/advice/needs/gather-facts.js';
import type { FactName } from '../../../src/domain/facts/workload-vocabulary.js';
import type { Workload } from '../../../src/domain/input/workload.js';

type ToldFact = readonly [value: FactValue, origin: Origin, pointers: readonly string[], firm?: 'firm'];

interface Scenario {
  readonly title: string;
  readonly workload: Omit<Workload, 'name'>;
  readonly facts: Readonly<Partial<Record<FactName, ToldFact>>>;
  readonly disputed?: readonly FactName[];
}

interface Scenarios {
  readonly knowledge: {
    readonly useCases: readonly { readonly id: string; readonly implies: Readonly<Record<string, FactValue>> }[];
    readonly databases: readonly object[];
  };
  readonly cases: readonly Scenario[];
}

const { knowledge, cases } = parse(readFileSync(new URL('facts.yaml', import.meta.url), 'utf8')) as Scenarios;

// Only what facts are gathered from: of a database its names, family and languages, of a use case what it implies.
const KNOWLEDGE = {
  databases: knowledge.databases.map((database) => ({ managed: [], ...database })),
  useCases: knowledge.useCases.map(({ id, implies }) => ({ id, implies: new Map(Object.entries(implies)) })),
} as unknown as Knowledge;

const toldOf = ({ name, value, origin, pointers, firm }: Fact): readonly [FactName, ToldFact] =>
  firm ? [name, [value, origin, pointers, 'firm']] : [name, [value, origin, pointers]];

describe('What is known of a workload', () => {
  it.each(cases)('$title', ({ workload, facts, disputed = [] }) => {
    const gathered = gatherFacts({ name: 'A scenario', ...workload }, KNOWLEDGE);
    expect(Object.fromEntries([...gathered.facts.values()].map(toldOf))).toStrictEqual(facts);
    expect([...gathered.facts.keys()]).toStrictEqual([...gathered.facts.values()].map(({ name }) => name));
    expect(gathered.disputed).toStrictEqual(disputed);
  });
});
