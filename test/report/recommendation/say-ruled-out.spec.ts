import { describe, expect, it } from '@jest/globals';
import { recommend } from '../../../src/domain/advice/recommend.js';
import type { Workload } from '../../../src/domain/input/workload.js';
import { sayRecommendation } from '../../../src/report/recommendation/say-recommendation.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { sayingIn } from '../saying-in.js';

const WORKLOAD: Workload = {
  name: 'Metrics of a plant',
  data: { shapes: ['event'] },
  operations: { licence: 'open-source', existing: [{ database: 'influxdb', state: 'leaving' }] },
};

const ruledOut = (workload: Workload) =>
  sayRecommendation(recommend(workload, RULEBOOK), 'full', sayingIn('en', RULEBOOK)).ruledOut;

describe('What is ruled out', () => {
  it('stands under one cause each, the cause that rules out most first', () => {
    const causes = ruledOut(WORKLOAD);
    const out = recommend(WORKLOAD, RULEBOOK).databases.filter(({ outcome }) => outcome === 'ruled-out');
    expect(causes.flatMap(({ databases }) => databases).sort()).toEqual(out.map(({ database }) => database.id).sort());
    expect(causes.map(({ count }) => count)).toEqual(causes.map(({ databases }) => databases.length));
    expect(causes.map(({ count }) => count)).toEqual(
      causes.map(({ count }) => count).sort((one, other) => other - one),
    );
    expect(causes).toContainEqual(expect.objectContaining({ cause: 'leaving', databases: ['influxdb'] }));
  });

  it('is told of several databases by what none of them meets, and of one by what it says for itself', () => {
    const licence = ruledOut(WORKLOAD).find(({ id }) => id === 'licence');
    expect(licence?.count).toBeGreaterThan(1);
    expect(licence?.because).toBe('They do not meet what is asked for: operations.licence is open-source.');
    const large = ruledOut({ name: 'Large records', data: { maxItemKb: 1500 } }).filter(({ count }) => count === 1);
    const evidence = RULEBOOK.databases.flatMap(({ limits }) => limits.map((limit) => limit.evidence.en));
    expect(large.length).toBeGreaterThan(0);
    expect(large.filter(({ because }) => !evidence.includes(because))).toEqual([]);
  });
});
