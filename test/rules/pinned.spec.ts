import { describe, expect, it } from '@jest/globals';
import type { Facts } from '../../src/domain/facts/fact.js';
import { gatherFacts } from '../../src/domain/advice/needs/gather-facts.js';
import { WORKLOAD_VOCABULARY } from '../../src/domain/facts/workload-vocabulary.js';
import { compileCondition } from '../../src/rulebook/build/condition.js';
import { mergeWorkloads } from '../domain/advice/merge-workloads.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';
import { spoiltWays } from './spoilt-conditions.js';

const factsOf = (example: object): Facts => gatherFacts(mergeWorkloads([example]), RULEBOOK).facts;

describe('The examples of a rule pin its condition', () => {
  it.each([...RULEBOOK.selection, ...RULEBOOK.conflicts])(
    '$id: none of it can change unnoticed',
    ({ when, examples }) => {
      const fires = examples.fires.map(factsOf);
      const rests = examples.rests.map(factsOf);
      const unnoticed = spoiltWays(when.tree).filter(({ tree }) => {
        const { holds } = compileCondition(tree, WORKLOAD_VOCABULARY);
        return fires.every((facts) => holds(facts) !== undefined) && rests.every((facts) => holds(facts) === undefined);
      });
      expect(unnoticed.map(({ how }) => how)).toStrictEqual([]);
    },
  );
});

describe('A spoilt condition', () => {
  it('has one leaf less, one bound moved or turned, or one word less', () => {
    const hops = { fact: 'access.traversalDepth', operator: 'greaterThan', value: 3 };
    const reads = { fact: 'consistency.reads', operator: 'in', value: ['strong', 'causal'] };
    expect(spoiltWays({ all: [hops, { not: reads }] }).map(({ tree }) => tree)).toStrictEqual([
      { all: [{ not: reads }] },
      { all: [{ ...hops, operator: 'greaterThanInclusive' }, { not: reads }] },
      { all: [{ ...hops, value: 2 }, { not: reads }] },
      { all: [{ ...hops, value: 4 }, { not: reads }] },
      { all: [hops] },
      { all: [hops, { not: { ...reads, value: ['causal'] } }] },
      { all: [hops, { not: { ...reads, value: ['strong'] } }] },
    ]);
  });
});
