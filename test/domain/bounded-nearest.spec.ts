import { describe, expect, it, jest } from '@jest/globals';
import { nearest } from '../../src/domain/nearest.js';
import type { Nearest } from '../../src/domain/nearest.js';
import { boundedNearest } from '../../src/domain/bounded-nearest.js';

describe('Looking for near words', () => {
  it('finds what it finds without sparing', () => {
    const look = boundedNearest(nearest);
    for (const [word, known] of [
      ['ordres', ['orders', 'delivery']],
      ['ordres', ['delivery']],
      ['bilings', ['orders', 'billing']],
      ['bilings', ['orders', 'bills']],
      ['xyz', ['orders']],
      ['ordres', ['orders', 'delivery']],
    ] as const) {
      expect(look(word, known)).toBe(nearest(word, known));
    }
  });

  it('looks for each word once among the same words', () => {
    const asked = jest.fn<Nearest>(() => 'orders');
    const look = boundedNearest(asked);
    const known = ['orders'];
    for (let time = 0; time < 5000; time += 1) expect(look('ordres', known)).toBe('orders');
    expect(asked).toHaveBeenCalledTimes(1);
    look('ordres', ['shipping']);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('gives up on whoever mistypes everything, but remembers what it found', () => {
    const asked = jest.fn<Nearest>(() => 'orders');
    const known = ['orders'];
    const look = boundedNearest(asked);
    for (let word = 0; word < 10_000; word += 1) look(`w${word}`, known);
    expect(asked.mock.calls.length).toBeLessThanOrEqual(300);
    expect(look('w0', known)).toBe('orders');
    expect(look('w9999', known)).toBeUndefined();
  });
});
