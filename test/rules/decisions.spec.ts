import { describe, expect, it } from '@jest/globals';
import { RULEBOOK } from '../rulebook/real-rulebook.js';
import { approved, asWritten } from './approved.js';

const { families, traits, selection, conflicts, useCases, weights, verdict } = RULEBOOK;

/** All that decides and is not pinned by the examples of a rule. */
const DECISIONS = {
  weights,
  verdict,
  support: Object.fromEntries(
    traits.map(({ id }) => [
      id,
      families.map((family) => `${family.id} ${family.support.get(id)?.level ?? ''}`).join(', '),
    ]),
  ),
  needs: Object.fromEntries(selection.map(({ id, need }) => [id, `${need.strength} ${need.trait}`])),
  relax: Object.fromEntries(conflicts.map(({ id, relax }) => [id, relax.join(', ')])),
  implies: Object.fromEntries(
    useCases.map(({ id, implies }) => [id, [...implies].map(([fact, value]) => `${fact} ${String(value)}`).join(', ')]),
  ),
};

describe('What the rulebook decides', () => {
  it.each(Object.entries(DECISIONS))('is as it was read and approved: %s', (part, decided) => {
    const written = approved(new URL(`golden/${part}.json`, import.meta.url), decided);
    expect(asWritten(decided)).toStrictEqual(written);
  });
});

describe('The weights', () => {
  it('fall from must to slight and from native to absent', () => {
    const { strength, support } = weights;
    const falling = [
      [strength.must, strength.strong, strength.moderate, strength.slight, 0],
      [support.native, support.good, support.workable, support.weak, support.absent],
    ];
    for (const numbers of falling)
      expect(numbers.slice(1).every((number, index) => number < (numbers[index] ?? 0))).toBe(true);
    expect([support.native, support.absent]).toStrictEqual([100, 0]);
  });
});
