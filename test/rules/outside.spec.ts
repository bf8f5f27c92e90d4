import { describe, expect, it } from '@jest/globals';
import { checkWorkload } from '../../src/contract/workload/check-workload.js';
import { recommend } from '../../src/domain/advice/recommend.js';
import { isNamed } from '../../src/domain/advice/verdict/judge.js';
import type { Workload } from '../../src/domain/input/workload.js';
import { familyCalled } from '../../src/domain/rulebook/stores/family-called.js';
import { mergeWorkloads } from '../domain/advice/merge-workloads.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';

const { outside, families, traits } = RULEBOOK;

/** Id of what is no database and yet the answer; undefined where the answer is a database, or none. */
const answerTo = (workload: Workload): string | undefined => {
  const { verdict } = recommend(workload, RULEBOOK);
  return isNamed(verdict) ? verdict.outside?.outside.id : undefined;
};

describe('What is no database', () => {
  it.each(outside)('$id: is the answer to its examples, and not to those near them', ({ id, examples }) => {
    const firing = examples.fires.map((example) => mergeWorkloads([example]));
    const resting = [{}, ...examples.rests].map((example) => mergeWorkloads([example]));
    for (const workload of [...firing, ...resting]) expect(checkWorkload(workload)).toMatchObject({ kind: 'valid' });
    expect(firing.map(answerTo)).toStrictEqual(firing.map(() => id));
    expect(resting.map(answerTo).filter((answer) => answer === id)).toStrictEqual([]);
  });

  it.each(outside.filter(({ beside }) => beside !== undefined))(
    '$id: leaves a database something to keep, which the contract can say and a database serves',
    ({ beside }) => {
      const workload = mergeWorkloads([beside?.workload ?? {}]);
      expect(checkWorkload(workload)).toMatchObject({ kind: 'valid' });
      expect(recommend(workload, RULEBOOK).verdict.kind).not.toBe('not-a-database');
    },
  );

  it.each(outside)('$id: says of every trait whether it has it, and of some that it does', ({ support }) => {
    expect([...support.keys()]).toStrictEqual(traits.map(({ id }) => id));
    expect([...support.values()].some(({ level }) => level === 'native')).toBe(true);
  });

  it('is called as no family is', () => {
    const names = outside.flatMap(({ id, aliases }) => [id, ...aliases]);
    expect(names.filter((name) => familyCalled(name, families) !== undefined)).toStrictEqual([]);
  });
});
