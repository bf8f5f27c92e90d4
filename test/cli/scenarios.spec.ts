import { describe, expect, it } from '@jest/globals';
import { approve, expected, play, SCENARIOS } from './scenarios.js';

describe('The command line', () => {
  it.each(SCENARIOS)('%s', async (name) => {
    const outcome = await play(name);
    if (process.env['UPDATE_GOLDEN'] === '1') approve(name, outcome);
    expect(outcome).toEqual(expected(name));
  });
});

describe('The scenarios', () => {
  it('have one of every exit code', () => {
    expect([...new Set(SCENARIOS.map((name) => expected(name).code))].sort()).toEqual([0, 1, 2, 3]);
  });
});
