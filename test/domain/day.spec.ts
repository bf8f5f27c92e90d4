import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDay, monthsBefore } from '../../src/domain/day.js';

describe('The day some months before another', () => {
  it.each([
    ['2026-11-22', 18, '2025-05-22'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-01-15', 1, '2025-12-15'],
    ['2026-12-31', 12, '2025-12-31'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2023-02-28'],
    ['2024-02-29', 48, '2020-02-29'],
    ['2000-03-30', 1, '2000-02-29'],
    ['2100-03-30', 1, '2100-02-28'],
    ['2026-05-31', 1, '2026-04-30'],
    ['2026-07-31', 1, '2026-06-30'],
    ['2026-10-31', 1, '2026-09-30'],
    ['2026-12-31', 1, '2026-11-30'],
    ['2026-08-31', 18, '2025-02-28'],
  ])('of %s, %i months: %s', (day, months, before) => {
    expect(monthsBefore(day, months)).toBe(before);
  });

  const date = fc.date({ min: new Date('1971-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });

  it('is one that there is, that many months back, on the same date or the last of its month', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 240 }), (when, months) => {
        const day = when.toISOString().slice(0, 10);
        const before = monthsBefore(day, months);
        const told = new Date(`${before}T00:00:00Z`);
        expect(told.toISOString().slice(0, 10)).toBe(before);
        const back = (when.getUTCFullYear() - told.getUTCFullYear()) * 12 + when.getUTCMonth() - told.getUTCMonth();
        expect(back).toBe(months);
        const next = new Date(told.getTime() + 86_400_000);
        if (told.getUTCDate() !== when.getUTCDate())
          expect([told.getUTCDate() < when.getUTCDate(), next.getUTCDate()]).toStrictEqual([true, 1]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('A day of the calendar', () => {
  const numbers = fc.tuple(
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  );
  const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');

  it('is what a clock can tell', () => {
    fc.assert(
      fc.property(numbers, ([year, month, date]) => {
        const text = `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
        const time = Date.parse(text);
        expect(isDay(text)).toBe(!Number.isNaN(time) && new Date(time).toISOString().startsWith(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['', '2026-1-1', '2026-11-22T00:00:00Z', ' 2026-11-22', '2026-11-22\n', '20261122', 'some day'])(
    'is not %j',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});
