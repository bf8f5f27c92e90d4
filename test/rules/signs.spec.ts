import { describe, expect, it } from '@jest/globals';
import { RULEBOOK } from '../rulebook/real-rulebook.js';

const { families, signs, traits } = RULEBOOK;

describe('The signs to move by', () => {
  it.each(families)('of $id: there is a general one for whatever else is better elsewhere', ({ id }) => {
    expect(signs.filter((sign) => sign.families.includes(id) && sign.toward.length === 0)).not.toHaveLength(0);
  });

  it.each(signs)('$id: is a clause of a longer sentence, and so is what to try first', ({ sign, fixFirst }) => {
    for (const text of [sign, fixFirst])
      expect([text.en, text.ko].filter((one) => /[.!?]$/.test(one))).toStrictEqual([]);
    // "Look again when …" goes on with a small letter, or with a name.
    expect(sign.en).toMatch(/^(?:[a-z]|[A-Z]{2}|[A-Z][a-z]+[A-Z]|an? |PostgreSQL|Redis|MongoDB)/);
  });

  it.each(signs)('$id: tells of a trait once', ({ toward }) => {
    expect(new Set(toward).size).toBe(toward.length);
    expect(toward.filter((id) => !traits.some((trait) => trait.id === id))).toStrictEqual([]);
  });
});
