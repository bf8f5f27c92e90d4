import { describe, expect, it } from '@jest/globals';
import { checkWorkload } from '../../src/contract/workload/check-workload.js';
import { CASE_FILES, readCases, type CaseFile } from './published-case.js';
import { score, summarise } from './score.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';

/** What the advice must reach. The further cases are harder: many were decided by cost, skills or history alone. */
const AT_LEAST: Readonly<Record<CaseFile, { rightFirst: number; rightInFirstTwo: number; wrongFirst: number }>> = {
  cases: { rightFirst: 97, rightInFirstTwo: 98, wrongFirst: 0 },
  'further-cases': { rightFirst: 95, rightInFirstTwo: 96, wrongFirst: 2 },
  fresh: { rightFirst: 96, rightInFirstTwo: 96, wrongFirst: 0 },
};

/** Percent of the cases together whose product is among the first three of its family, of some hundred products. */
const PRODUCT_AMONG_FIRST = 90;

/** Points by which the advice on a case may rest on rules that were learnt from that very case. */
const MOST_LEARNT = 2;

describe.each(CASE_FILES)('%s', (file) => {
  const cases = readCases(file);
  const summary = summarise(cases.map((published) => score(published, RULEBOOK)));

  it.each(cases.map(({ id, workload }) => [id, workload] as const))(
    '%s is a workload of the contract',
    (_, workload) => {
      expect(checkWorkload(workload)).toMatchObject({ kind: 'valid' });
    },
  );

  it('is answered as its sources would', () => {
    expect(summary.rightFirst).toBeGreaterThanOrEqual(AT_LEAST[file].rightFirst);
    expect(summary.rightInFirstTwo).toBeGreaterThanOrEqual(AT_LEAST[file].rightInFirstTwo);
    expect(summary.wrongFirst).toBeLessThanOrEqual(AT_LEAST[file].wrongFirst);
  });

  it('is answered as well by the rules that rest on other sources', () => {
    expect(summary.rightWithoutItsSource).toBeGreaterThanOrEqual(summary.rightFirst - MOST_LEARNT);
  });

  it('is about products of which the catalogue has most', () => {
    expect(summary.inCatalogue).toBeGreaterThan(summary.cases / 2);
  });

  it('is right more often where the advisor is sure', () => {
    const { high, low } = summary.byConfidence;
    expect(high.right / high.cases).toBeGreaterThan(0.95);
    expect(high.right / high.cases).toBeGreaterThanOrEqual(low.right / Math.max(low.cases, 1));
  });
});

describe('All published cases together', () => {
  const summary = summarise(CASE_FILES.flatMap((file) => readCases(file)).map((one) => score(one, RULEBOOK)));

  it('find a product that their source chose among the first of its family, where the catalogue has it', () => {
    expect(summary.productAmongFirst).toBeGreaterThanOrEqual(PRODUCT_AMONG_FIRST);
  });
});
