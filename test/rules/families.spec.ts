import { describe, expect, it } from '@jest/globals';
import { RULEBOOK } from '../rulebook/real-rulebook.js';

const { families, databases } = RULEBOOK;

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
  it.each(families)('$id: are of its own kind, and it has at least four, these included', ({ id, representatives }) => {
    const own = databases.filter(({ family }) => family === id).map((database) => database.id);
    expect(representatives.filter((representative) => !own.includes(representative))).toStrictEqual([]);
    expect(own.length).toBeGreaterThanOrEqual(4);
  });
});
