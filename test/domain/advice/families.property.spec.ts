import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Need } from '../../../src/domain/advice/needs/gather-needs.js';
import { standFamilies, type FamilyStanding } from '../../../src/domain/advice/ranking/stand-families.js';
import type { Family } from '../../../src/domain/rulebook/stores/family.js';
import { recommend } from '../../../src/domain/advice/recommend.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { arbitraryBoundedWorkload } from './arbitrary-bounded-workload.js';
import { arbitraryClash } from './arbitrary-clash.js';
import { isOf } from './rank-afresh.js';
import { runs } from '../../runs.js';

const { families: table, weights } = RULEBOOK;

const workloads = fc.oneof(
  { weight: 4, arbitrary: arbitraryBoundedWorkload(RULEBOOK) },
  { weight: 1, arbitrary: arbitraryClash(RULEBOOK) },
);

/** What the row of a family would earn by itself. */
const rowOf = ({ support }: Family, needs: readonly Need[]): number =>
  needs
    .map(
      ({ trait, strongest }) =>
        weights.strength[strongest.strength] * weights.support[support.get(trait)?.level ?? 'absent'],
    )
    .reduce((one, other) => one + other, 0);

describe('A family, for any workload', () => {
  it('stands where the best of its databases stands, for its reasons', () => {
    const seen = { secondary: 0, ruledOut: 0 };
    fc.assert(
      fc.property(workloads, (workload) => {
        const { families, databases } = recommend(workload, RULEBOOK);
        expect(families.map(({ family }) => family.id).sort()).toStrictEqual(table.map(({ id }) => id).sort());
        for (const { family, best, databases: own, outcome, fit, hundredths, reasons, unmet } of families) {
          const wanted = databases.filter(({ database }) => isOf(database, family.id));
          expect(own.map(({ database }) => database.id)).toStrictEqual(wanted.map(({ database }) => database.id));
          expect(best).toBe(wanted[0]);
          expect([outcome, fit, hundredths]).toStrictEqual([best.outcome, best.fit, best.hundredths]);
          expect(reasons).toBe(best.reasons);
          expect(unmet).toBe(best.unmet);
          const fitting = own.filter((standing) => standing.outcome !== 'ruled-out');
          expect(outcome === 'ruled-out').toBe(fitting.length === 0);
          seen.secondary += Number(best.database.family !== family.id);
          seen.ruledOut += Number(fitting.length === 0);
        }
      }),
      runs(200),
    );
    expect(Object.entries(seen).filter(([, count]) => count === 0)).toStrictEqual([]);
  });

  it('comes before those whose best database stands further down', () => {
    fc.assert(
      fc.property(workloads, (workload) => {
        const { families, databases } = recommend(workload, RULEBOOK);
        const places = families.map(({ best }) => databases.indexOf(best));
        expect(places.toSorted((one, other) => one - other)).toStrictEqual(places);
      }),
      runs(300),
    );
  });

  it('that shares its best database with others comes first where that is made for it, of one made of another where its row earns most', () => {
    const seen = { madeFor: 0, byRows: 0 };
    fc.assert(
      fc.property(workloads, (workload) => {
        const { families, needs } = recommend(workload, RULEBOOK);
        families.slice(1).forEach((after, index) => {
          const before = families[index] ?? after;
          if (before.best !== after.best) return;
          const { database } = before.best;
          const isMadeOfAnother = database.extends !== undefined;
          if (!isMadeOfAnother && before.family.id === database.family) {
            seen.madeFor += 1;
            return;
          }
          expect(isMadeOfAnother || after.family.id !== database.family).toBe(true);
          const [one, other] = [rowOf(before.family, needs), rowOf(after.family, needs)];
          expect(one).toBeGreaterThanOrEqual(other);
          if (one === other) expect(before.family.order).toBeLessThan(after.family.order);
          if (isMadeOfAnother) seen.byRows += Number(one > other);
        });
      }),
      runs(400),
    );
    expect([seen.madeFor > 0, seen.byRows > 0]).toStrictEqual([true, true]);
  });

  it('does not stand anywhere where no database is left to stand for it', () => {
    const { needs, databases } = recommend({ name: 'Any' }, RULEBOOK);
    const idsOf = (some: readonly FamilyStanding[]): readonly string[] => some.map(({ family }) => family.id);
    for (const { id } of table) {
      const others = databases.filter(({ database }) => !isOf(database, id));
      const left = idsOf(standFamilies(needs, table, others, weights));
      expect(left).not.toContain(id);
      expect(left.length).toBeGreaterThan(0);
    }
  });
});
