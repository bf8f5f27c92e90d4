import { describe, expect, it } from '@jest/globals';
import { Turns } from '../../src/http/batch/turns.js';

describe('Turns', () => {
  it('come one in each round of the event loop, in the order in which they were asked for', async () => {
    const turns = new Turns();
    let round = 0;
    const count = (): void => {
      round += 1;
      if (round < 10) setImmediate(count);
    };
    setImmediate(count);
    const came: (readonly [string, number])[] = [];
    const batches = ['a', 'b', 'c'].map(async (name) => {
      await turns.next();
      came.push([name, round]);
    });
    await Promise.all(batches);
    expect(came.map(([name]) => name)).toEqual(['a', 'b', 'c']);
    expect(new Set(came.map(([, at]) => at)).size).toBe(3);
  });
});
