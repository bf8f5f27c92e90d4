import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { databasesOf } from '../../../src/domain/advice/ranking/databases-of.js';
import { recommend } from '../../../src/domain/advice/recommend.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { arbitraryClash } from './arbitrary-clash.js';
import { arbitraryTellingWorkload } from './arbitrary-telling-workload.js';
import { rankAfresh } from './rank-afresh.js';
import { runs } from '../../runs.js';

const workloads = fc.oneof(
  { weight: 1, arbitrary: arbitraryTellingWorkload(RULEBOOK) },
  { weight: 4, arbitrary: arbitraryClash(RULEBOOK) },
);

describe('A family of which every database is ruled out, for any workload', () => {
  it('gets one back exactly by those needs without which one of its databases fits', () => {
    const seen = { reviving: 0, oneOfSeveral: 0 };
    fc.assert(
      fc.property(workloads, (workload) => {
        const { needs, facts, standings, databases } = recommend(workload, RULEBOOK);
        const left = needs.map((need) => ({
          need,
          afresh: rankAfresh(
            needs.filter((other) => other !== need),
            facts,
            RULEBOOK,
          ).databases,
        }));
        for (const { family, noDatabase, revivedWithout } of standings) {
          const reviving = left.flatMap(({ need, afresh }) =>
            databasesOf(family.id, afresh).some(({ outcome }) => outcome === 'fits') ? [need] : [],
          );
          expect(new Set(revivedWithout)).toStrictEqual(new Set(noDatabase ? reviving : []));
          if (!noDatabase) continue;
          seen.reviving += reviving.length;
          const lacked = new Set(databasesOf(family.id, databases).flatMap(({ unmet }) => unmet));
          seen.oneOfSeveral += Number([...lacked].some((need) => !reviving.includes(need)));
        }
      }),
      runs(200),
    );
    // Both happen: a need that alone keeps the last database out, and one that does so only with others.
    expect([seen.reviving > 0, seen.oneOfSeveral > 0]).toStrictEqual([true, true]);
  });
});
