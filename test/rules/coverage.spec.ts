import { describe, expect, it } from '@jest/globals';
import { groundsOf, isFactName } from '../../src/domain/facts/workload-vocabulary.js';
import type { Support } from '../../src/domain/rulebook/support.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';
import { CONTRACT_PROPERTIES } from './contract-words.js';
import { leavesOf } from './leaves.js';

const LEAVES = [...RULEBOOK.selection, ...RULEBOOK.conflicts].flatMap(({ when }) => leavesOf(when.tree));

/** The facts that some database has a limit on. */
const LIMITED = RULEBOOK.databases.flatMap(({ limits }) => limits.map(({ fact }) => fact));

/** The stated facts that a leaf learns from: itself, or what its derived fact rests on. */
const learnsFrom = (fact: string): readonly string[] => (isFactName(fact) ? groundsOf(fact) : []);

const wordsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const READ_PROPERTIES = new Set([...LEAVES.map(({ fact }) => fact), ...LIMITED].flatMap(learnsFrom));
const READ_WORDS = new Set([
  ...LEAVES.flatMap(({ fact, value }) =>
    learnsFrom(fact).flatMap((name) => wordsOf(value).map((word) => `${name}.${String(word)}`)),
  ),
  // A use case is read by what it implies.
  ...RULEBOOK.useCases.filter(({ implies }) => implies.size > 0).map(({ id }) => `useCases.${id}`),
]);

const INFORMATION_ONLY = RULEBOOK.informationOnly.map(({ word }) => word);

/** Everything that an input can say: each property, and each word where the contract closes the list. */
const SAYABLE = CONTRACT_PROPERTIES.flatMap(({ name, words }) =>
  words.length === 0 ? [name] : words.map((word) => `${name}.${word}`),
);
const isRead = (said: string): boolean => READ_WORDS.has(said) || READ_PROPERTIES.has(said);

describe('What the contract lets a workload say', () => {
  it('is read by a rule or a limit, or is information only for a reason', () => {
    expect(SAYABLE.filter((said) => !isRead(said) && !INFORMATION_ONLY.includes(said))).toStrictEqual([]);
  });

  it('is not called information only where a rule reads it, nor where the contract does not know it', () => {
    expect(INFORMATION_ONLY.filter((said) => isRead(said) || !SAYABLE.includes(said))).toStrictEqual([]);
    expect(new Set(INFORMATION_ONLY).size).toBe(INFORMATION_ONLY.length);
  });

  it('can be asked for, where a rule reads it', () => {
    const asked = new Set<string>(RULEBOOK.questions.map(({ fact }) => fact));
    const read = [...new Set(RULEBOOK.selection.flatMap(({ when }) => when.reads.flatMap(learnsFrom)))];
    expect(read.filter((fact) => fact !== 'useCases' && !asked.has(fact))).toStrictEqual([]);
  });
});

describe('A trait', () => {
  it.each(RULEBOOK.traits)('$id is needed by some rule and told apart by some family or database', ({ id }) => {
    expect(RULEBOOK.selection.filter(({ need }) => need.trait === id)).not.toHaveLength(0);
    const levelsOf = (rows: readonly { readonly support: ReadonlyMap<string, Support> }[]): ReadonlySet<unknown> =>
      new Set(rows.map(({ support }) => support.get(id)?.level));
    expect(levelsOf(RULEBOOK.families)).not.toContain(undefined);
    // All families may be servers, and a library of one of them be none.
    expect(levelsOf([...RULEBOOK.families, ...RULEBOOK.databases]).size).toBeGreaterThan(1);
  });
});

describe('The rules', () => {
  it('never ask for the same trait twice under the same condition', () => {
    const claims = new Map<string, string[]>();
    for (const { id, when, need } of RULEBOOK.selection) {
      const claim = JSON.stringify([need.trait, when.tree]);
      claims.set(claim, [...(claims.get(claim) ?? []), id]);
    }
    expect([...claims.values()].filter((ids) => ids.length > 1)).toStrictEqual([]);
  });

  it('give way to no condition that two conflicts share', () => {
    const trees = RULEBOOK.conflicts.map(({ when }) => JSON.stringify(when.tree));
    expect(new Set(trees).size).toBe(trees.length);
  });
});
