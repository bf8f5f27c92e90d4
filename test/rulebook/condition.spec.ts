import { describe, expect, it } from '@jest/globals';
import type { Fact, Facts, FactValue } from '../../src/domain/facts/fact.js';
import type { ConditionTree } from '../../src/domain/rulebook/rule.js';
import type { FactName } from '../../src/domain/facts/workload-vocabulary.js';
import { WORKLOAD_VOCABULARY } from '../../src/domain/facts/workload-vocabulary.js';
import { compileCondition } from '../../src/rulebook/build/condition.js';

const HOPS: ConditionTree = { fact: 'access.traversalDepth', operator: 'greaterThanInclusive', value: 3 };
const HOT: ConditionTree = { fact: 'traffic.hotKeys', operator: 'equal', value: true };
const STRONG: ConditionTree = { fact: 'consistency.reads', operator: 'equal', value: 'strong' };

const known = (values: Readonly<Partial<Record<FactName, FactValue>>>): Facts =>
  new Map(
    (Object.entries(values) as [FactName, FactValue][]).map(([name, value]): [FactName, Fact] => [
      name,
      { name, value, origin: 'stated', pointers: [], firm: true },
    ]),
  );
const ALL_TRUE = { 'access.traversalDepth': 3, 'traffic.hotKeys': true, 'consistency.reads': 'strong' };

interface Case {
  readonly title: string;
  readonly tree: ConditionTree;
  readonly facts: Readonly<Partial<Record<FactName, FactValue>>>;
  readonly grounds: readonly FactName[] | undefined;
  readonly mayHold: boolean;
}

const CASES: readonly Case[] = [
  {
    title: 'a leaf on the bound',
    tree: { all: [HOPS] },
    facts: ALL_TRUE,
    grounds: ['access.traversalDepth'],
    mayHold: true,
  },
  {
    title: 'a leaf below the bound',
    tree: { all: [HOPS] },
    facts: { 'access.traversalDepth': 2 },
    grounds: undefined,
    mayHold: false,
  },
  { title: 'an unknown fact', tree: { all: [HOPS] }, facts: {}, grounds: undefined, mayHold: true },
  {
    title: 'one of all known and wrong',
    tree: { all: [HOPS, HOT] },
    facts: { 'traffic.hotKeys': false },
    grounds: undefined,
    mayHold: false,
  },
  {
    title: 'every branch of an any that holds',
    tree: { any: [HOPS, HOT, STRONG] },
    facts: { ...ALL_TRUE, 'traffic.hotKeys': false },
    grounds: ['access.traversalDepth', 'consistency.reads'],
    mayHold: true,
  },
  {
    title: 'no branch of an any that fails half-way',
    tree: { any: [{ all: [HOPS, HOT] }, STRONG] },
    facts: { ...ALL_TRUE, 'traffic.hotKeys': false },
    grounds: ['consistency.reads'],
    mayHold: true,
  },
  {
    title: 'no fact of what is negated',
    tree: { all: [HOT, { not: { any: [HOPS, STRONG] } }] },
    facts: { 'access.traversalDepth': 1, 'traffic.hotKeys': true },
    grounds: ['traffic.hotKeys'],
    mayHold: true,
  },
  {
    title: 'a fact once, however often it is read',
    tree: { all: [HOPS, { any: [HOPS, HOT] }] },
    facts: { 'access.traversalDepth': 5 },
    grounds: ['access.traversalDepth'],
    mayHold: true,
  },
  {
    title: 'a condition that is shared by name',
    tree: { condition: 'deep' },
    facts: ALL_TRUE,
    grounds: ['access.traversalDepth'],
    mayHold: true,
  },
  {
    title: 'a shared condition that is known to fail',
    tree: { all: [{ condition: 'deep' }] },
    facts: { 'access.traversalDepth': 1 },
    grounds: undefined,
    mayHold: false,
  },
];

const SHARED = { deep: { all: [HOPS] } };

describe('The grounds of a condition', () => {
  it.each(CASES)('$title', ({ tree, facts, grounds, mayHold }) => {
    const condition = compileCondition(tree, WORKLOAD_VOCABULARY, SHARED);
    expect(condition.holds(known(facts))).toStrictEqual(grounds);
    expect(condition.mayHold(known(facts))).toBe(mayHold);
  });

  it('are among the facts that it reads, those of negated and shared conditions too', () => {
    const tree = { all: [HOT, { not: STRONG }, { any: [{ condition: 'deep' }, HOT] }] };
    expect(compileCondition(tree, WORKLOAD_VOCABULARY, SHARED).reads).toStrictEqual([
      'traffic.hotKeys',
      'consistency.reads',
      'access.traversalDepth',
    ]);
  });
});

describe('A condition that slipped past the checks', () => {
  const unknownOperator = { all: [{ fact: 'traffic.hotKeys', operator: 'isLike', value: true }] };

  it('is loud about an operator that json-rules-engine does not have', () => {
    expect(() => compileCondition(unknownOperator, WORKLOAD_VOCABULARY).holds(known(ALL_TRUE))).toThrow(
      'has no operator isLike',
    );
  });

  it('is loud about a name that nothing bears', () => {
    expect(() => compileCondition({ condition: 'nobody' }, WORKLOAD_VOCABULARY)).toThrow(
      'no condition is named nobody',
    );
  });
});
