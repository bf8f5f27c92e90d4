import { describe, expect, it } from '@jest/globals';
import { gatherFacts } from '../../src/domain/advice/needs/gather-facts.js';
import { gatherNeeds } from '../../src/domain/advice/needs/gather-needs.js';
import { groundsOf, isFactName, type StatedFactName } from '../../src/domain/facts/workload-vocabulary.js';
import { STATED_FACTS } from '../../src/domain/input/workload.js';
import { mergeWorkloads } from '../domain/advice/merge-workloads.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';
import { leavesOf } from './leaves.js';

describe('A permission', () => {
  const permissions = RULEBOOK.selection.filter(({ permission }) => permission === true);

  it('is said by some rule', () => {
    expect(permissions).not.toHaveLength(0);
  });

  it.each(permissions)('$id: earns at most a slight point, as nothing is asked for', ({ need, demanding }) => {
    expect(need.strength).toBe('slight');
    expect(demanding).toBeUndefined();
  });
});

/** The values of a fact that a leaf tells apart; of a number the bound, and a little on either side of it. */
const toldApart = (name: StatedFactName, read: unknown): readonly unknown[] => {
  const kind = STATED_FACTS[name].kind;
  return (Array.isArray(read) ? read : [read]).flatMap((value: unknown): readonly unknown[] => {
    if (kind === 'number') return typeof value === 'number' ? [value, value + 1, value - 1] : [];
    if (kind === 'flag') return typeof value === 'boolean' ? [value] : [];
    if (typeof value !== 'string') return [];
    return [kind === 'word' ? value : [value]];
  });
};

/** Every stated fact with every value of it that a rule tells apart. A use case is no single fact, but a bundle of them. */
const STATEMENTS = [
  ...new Map(
    RULEBOOK.selection
      .flatMap(({ when }) => leavesOf(when.tree))
      .flatMap(({ fact, value }) =>
        (isFactName(fact) ? groundsOf(fact) : [])
          .filter((name) => name !== 'useCases')
          .flatMap((name) => toldApart(name, value).map((said) => [name, said] as const)),
      )
      .map((statement) => [JSON.stringify(statement), statement] as const),
  ).values(),
];

const stating = (name: StatedFactName, value: unknown): object => {
  const [group = name, key] = name.split('.');
  return { [group]: key === undefined ? value : { [key]: value } };
};

describe('One stated fact', () => {
  it.each(STATEMENTS)('%s: %j earns no two needs that count as strong', (name, value) => {
    const { facts } = gatherFacts(mergeWorkloads([stating(name, value)]), RULEBOOK);
    const strong = gatherNeeds(facts, RULEBOOK.selection).filter(({ strongest }) =>
      ['must', 'strong'].includes(strongest.strength),
    );
    // Two would say nearly the same twice, and outvote what else is stated.
    expect(strong.slice(1).map(({ strongest }) => strongest.rule.id)).toStrictEqual([]);
  });
});
