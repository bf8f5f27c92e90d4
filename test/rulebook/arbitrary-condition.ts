import fc from 'fast-check';
import type { Fact, Facts, FactValue } from '../../src/domain/facts/fact.js';
import type { ConditionTree } from '../../src/domain/rulebook/rule.js';
import type { FactName } from '../../src/domain/facts/workload-vocabulary.js';
import { OPERATORS } from '../../src/rulebook/build/condition.js';

/** A few facts of each kind: few, so that conditions and facts meet. */
const NAMES: readonly FactName[] = [
  'access.patterns',
  'access.traversalDepth',
  'consistency.reads',
  'data.datasetGb',
  'derived.writeShare',
  'traffic.hotKeys',
];
/** The engine knows no more of this one than of an unknown fact. */
const NO_FACT = 'data.noSuchFact';
const SHARED_ONE = 'shared-one';
const SHARED_TWO = 'shared-two';

const single = fc.constantFrom<number | boolean | string>(0, 1, 2, 3, 0.5, true, false, 'strong', 'eventual', '1');
const list = fc.uniqueArray(fc.constantFrom('strong', 'eventual', 'causal', '1'), { maxLength: 3 });
/** Of any kind under any name: what an operator makes of the wrong kind is the library's affair too. */
const factValue: fc.Arbitrary<FactValue> = fc.oneof(single, list);

const factOf = (name: FactName, value: FactValue): Fact => ({
  name,
  value,
  origin: 'stated',
  pointers: [`/${name.replace('.', '/')}`],
  firm: true,
});

/** Some of the facts known, the others unknown. */
export const arbitraryFacts: fc.Arbitrary<Facts> = fc
  .tuple(...NAMES.map((name) => fc.option(factValue, { nil: undefined }).map((value) => ({ name, value }))))
  .map((all) => new Map(all.flatMap(({ name, value }) => (value === undefined ? [] : [[name, factOf(name, value)]]))));

const leaf: fc.Arbitrary<ConditionTree> = fc
  .constantFrom(...OPERATORS.keys())
  .chain((operator) =>
    fc.record({
      fact: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom<string>(...NAMES) },
        { weight: 1, arbitrary: fc.constant(NO_FACT) },
      ),
      operator: fc.constant(operator),
      value: operator === 'in' || operator === 'notIn' ? list : single,
    }),
  );

type Level = 'tree' | 'branch';

/** Trees of every form. The engine wants a branch at the root and for what it names, so leaves stand below one. */
const { branch } = fc.letrec<Record<Level, ConditionTree>>((tie) => {
  const children = fc.array(tie('tree'), { minLength: 1, maxLength: 4 });
  return {
    tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('branch')),
    branch: fc.oneof(
      children.map((all) => ({ all })),
      children.map((any) => ({ any })),
      tie('tree').map((not) => ({ not })),
      fc.constantFrom(SHARED_ONE, SHARED_TWO).map((condition) => ({ condition })),
    ),
  };
});

export const arbitraryTree: fc.Arbitrary<ConditionTree> = branch;

const leaves = fc.array(leaf, { minLength: 1, maxLength: 3 });

/** What the names stand for names nothing further: a name that led to itself would never end. */
export const arbitraryShared: fc.Arbitrary<Readonly<Record<string, ConditionTree>>> = fc.record({
  [SHARED_ONE]: leaves.map((all) => ({ all })),
  [SHARED_TWO]: leaves.map((any) => ({ any })),
});
