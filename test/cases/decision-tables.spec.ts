import { describe, expect, it } from '@jest/globals';
import { checkWorkload } from '../../src/contract/workload/check-workload.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';
import { agreementWith, ENTRIES, TABLES } from './decision-table.js';

/** Percent of the rows of all tables. What falls below is looked at, row by row: a rule may have been broken. */
const AT_LEAST = 95;

describe("A provider's own guide to the choice of a store", () => {
  it.each(ENTRIES.map(({ id, workload }) => [id, workload] as const))(
    '%s is a workload of the contract',
    (_, workload) => {
      expect(checkWorkload(workload)).toMatchObject({ kind: 'valid' });
    },
  );

  it('is in the list with every row under an id of its own, and with an answer', () => {
    expect(new Set(ENTRIES.map(({ id }) => id)).size).toBe(ENTRIES.length);
    expect(ENTRIES.filter(({ families, outside }) => (families.length === 0) !== (outside === true))).toStrictEqual([]);
  });

  const agreements = TABLES.map((table) => agreementWith(table, RULEBOOK));

  it('is followed in nearly every row, in all of them together', () => {
    const rows = agreements.reduce((sum, { entries }) => sum + entries, 0);
    const followed = agreements.reduce((sum, { entries, percent }) => sum + (entries * percent) / 100, 0);
    expect((100 * followed) / rows).toBeGreaterThanOrEqual(AT_LEAST);
  });

  it.each(agreements)('$table: is followed, or it is said why not', ({ unexplained }) => {
    expect(unexplained).toStrictEqual([]);
  });
});
