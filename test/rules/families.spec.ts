import { describe, expect, it } from '@jest/globals';
import { QUERY_LANGUAGES } from '../../src/domain/words.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';

const { families } = RULEBOOK;
const representatives = families.flatMap((family) => family.representatives);

describe('The families', () => {
  it('stand in the order that they give', () => {
    expect(families.map(({ order }) => order)).toStrictEqual(families.map((_, index) => index + 1));
  });

  it('are asked for by names that mean one of them', () => {
    const names = families.flatMap(({ id, aliases }) => [id, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('The databases that stand for a family', () => {
  it.each(representatives)('$id has a name of its own', ({ name }) => {
    expect(representatives.filter((other) => other.name === name)).toHaveLength(1);
  });

  // Another word would be accepted by the loader and then never match.
  it.each(representatives)('$id speaks languages that the contract knows', ({ languages }) => {
    expect(languages.filter((language) => !QUERY_LANGUAGES.includes(language))).toStrictEqual([]);
  });
});
