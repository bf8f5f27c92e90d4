import { describe, expect, it } from '@jest/globals';
import { RULEBOOK } from '../rulebook/real-rulebook.js';

describe('The weights', () => {
  it('fall from must to slight and from native to absent', () => {
    const { strength, support } = RULEBOOK.weights;
    const falling = [
      [strength.must, strength.strong, strength.moderate, strength.slight, 0],
      [support.native, support.good, support.workable, support.weak, support.absent],
    ];
    for (const numbers of falling)
      expect(numbers.slice(1).every((number, index) => number < (numbers[index] ?? 0))).toBe(true);
    expect([support.native, support.absent]).toStrictEqual([100, 0]);
  });
});
