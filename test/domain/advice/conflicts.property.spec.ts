import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Conflict } from '../../../src/domain/advice/conflicts.js';
import { sayConflict } from '../../../src/report/recommendation/say-conflict.js';
import { tellingOf } from '../../../src/report/recommendation/telling.js';
import type { Workload } from '../../../src/domain/input/workload.js';
import { isNamed } from '../../../src/domain/advice/verdict/judge.js';
import { recommend } from '../../../src/domain/advice/recommend.js';
import type { Recommendation } from '../../../src/domain/advice/recommend.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { sayingIn } from '../../report/saying-in.js';
import { arbitraryClash } from './arbitrary-clash.js';
import { arbitraryTellingWorkload } from './arbitrary-telling-workload.js';
import { NOSQL_ONLY } from './nosql-only.js';
import { rankAfresh } from './rank-afresh.js';
import { without } from './without.js';
import { runs } from '../../runs.js';

type Musts = Extract<Conflict, { readonly kind: 'musts' }>;

const clashes = arbitraryClash(NOSQL_ONLY).filter(
  (workload) => recommend(workload, NOSQL_ONLY).verdict.kind === 'contradictory',
);

/** Giving up what only one of them rests on would leave the other standing. */
const TWO_MUSTS_FOR_ONE_TRAIT: Workload = {
  name: 'Two musts for one trait',
  access: { traversalDepth: 3, patterns: ['traversal'], variableDepth: true, primaryPattern: 'aggregation' },
  operations: { queryLanguages: ['sql'] },
  consistency: { integrity: 'referential' },
};

const mustsOf = ({ conflicts }: Pick<Recommendation, 'conflicts'>): Musts => {
  const found = conflicts.find((conflict) => conflict.kind === 'musts');
  if (found === undefined) throw new Error('nothing says which musts clash');
  return found;
};

describe('Musts that nothing meets together', () => {
  it('are told where nothing fits, and only there', () => {
    fc.assert(
      fc.property(arbitraryClash(NOSQL_ONLY), (workload) => {
        const { verdict, databases, families, conflicts } = recommend(workload, NOSQL_ONLY);
        const told = conflicts.filter(({ kind }) => kind === 'musts');
        const nothingFits = databases.every(({ outcome }) => outcome === 'ruled-out');
        expect(families.every(({ outcome }) => outcome === 'ruled-out')).toBe(nothingFits);
        expect(told).toHaveLength(nothingFits ? 1 : 0);
        expect(verdict.kind === 'contradictory').toBe(nothingFits);
      }),
      runs(500),
    );
  });

  it('are all those that rule a database out, with the limits that do', () => {
    let limited = 0;
    fc.assert(
      fc.property(clashes, (workload) => {
        const { databases, conflicts } = recommend(workload, NOSQL_ONLY);
        const { needs, limits } = mustsOf({ conflicts }).between;
        expect(new Set(needs)).toStrictEqual(new Set(databases.flatMap(({ unmet }) => unmet)));
        const excluding = databases.flatMap((one) => one.limits).filter(({ excludes }) => excludes);
        expect(limits.map(({ fact }) => fact.name).sort()).toStrictEqual(
          [...new Set(excluding.map(({ fact }) => fact.name))].sort(),
        );
        expect(limits.filter((met) => !excluding.includes(met))).toStrictEqual([]);
        limited += limits.length;
      }),
      runs(100),
    );
    expect(limited).toBeGreaterThan(0);
  });

  it('leave the database that is named once the fewest possible are given up', () => {
    fc.assert(
      fc.property(clashes, (workload) => {
        const { databases, needs, facts, running, conflicts } = recommend(workload, NOSQL_ONLY);
        const { relax, leaves } = mustsOf({ conflicts });
        const left = rankAfresh(
          { needs: needs.filter((need) => !relax.needs.includes(need)), facts, running },
          NOSQL_ONLY,
        ).find(({ database }) => database === leaves);
        expect(left?.lacks).toStrictEqual([]);
        expect(left?.excluding).toStrictEqual(relax.limits.map(({ limit }) => limit));
        const inTheWay = databases.map(
          ({ unmet, limits }) => unmet.length + limits.filter(({ excludes }) => excludes).length,
        );
        expect(relax.needs.length + relax.limits.length).toBe(Math.min(...inTheWay));
      }),
      runs(100),
    );
  });

  it('leave that database too, and so its family, where the workload no longer states what is to be given up', () => {
    fc.assert(
      fc.property(clashes, (workload) => {
        const advice = recommend(workload, NOSQL_ONLY);
        const { relax, leaves } = sayConflict(mustsOf(advice), tellingOf(advice, 'full', sayingIn('en', NOSQL_ONLY)));
        const { families, databases } = recommend(without(workload, relax), NOSQL_ONLY);
        const left = databases.find(({ database }) => database.id === leaves);
        const family = families.find((one) => one.family.id === left?.database.family);
        expect(left?.limits.filter(({ excludes }) => excludes)).toStrictEqual([]);
        expect([left?.unmet, left?.outcome === 'ruled-out']).toStrictEqual([[], false]);
        expect(family?.outcome).not.toBe('ruled-out');
      }),
      { ...runs(300), examples: [[TWO_MUSTS_FOR_ONE_TRAIT]] },
    );
  });
});

describe('A conflict that a rule tells', () => {
  it('is told exactly where the rule fires, with facts that are known', () => {
    fc.assert(
      fc.property(arbitraryTellingWorkload(RULEBOOK), (workload) => {
        const { facts, conflicts } = recommend(workload, RULEBOOK);
        const told = conflicts.flatMap((conflict) => (conflict.kind === 'rule' ? [conflict] : []));
        const firing = RULEBOOK.conflicts.filter(({ when }) => when.holds(facts) !== undefined);
        expect(told.map(({ rule }) => rule.id)).toStrictEqual(firing.map(({ id }) => id));
        for (const { facts: behind } of told) {
          expect(behind).not.toHaveLength(0);
          expect(behind.filter((name) => !facts.has(name))).toStrictEqual([]);
        }
      }),
      runs(500),
    );
  });

  it.each(RULEBOOK.conflicts)(
    '$id: is over once any one of what is to relax is given up',
    ({ id, relax, examples }) => {
      for (const example of examples.fires) {
        for (const fact of relax) {
          const { conflicts } = recommend(without({ name: 'Relaxed', ...example }, [fact]), RULEBOOK);
          expect(conflicts.flatMap((conflict) => (conflict.kind === 'rule' ? [conflict.rule.id] : []))).not.toContain(
            id,
          );
        }
      }
    },
  );
});

describe('A limit on a fact that follows from others', () => {
  it('gives up what these state, each of it', () => {
    const workload: Workload = {
      name: 'Too much for memory',
      data: { growthGbPerMonth: 9000, retentionDays: 365, role: 'system-of-record' },
      access: { patterns: ['sorted-ranking', 'counter', 'pub-sub'], primaryPattern: 'sorted-ranking' },
      traffic: { readLatencyP99Ms: 1, writeLatencyP99Ms: 1 },
      operations: { queryLanguages: ['redis'], licence: 'open-source', hosting: 'managed-required' },
    };
    const { giveUp, leaves, relax } = mustsOf(recommend(workload, RULEBOOK));
    expect(relax.limits.map(({ fact, limit }) => [fact.name, limit.fact])).toStrictEqual([
      ['derived.plannedGb', 'derived.plannedGb'],
    ]);
    expect(giveUp).toStrictEqual(['data.growthGbPerMonth', 'data.retentionDays']);
    const { databases, verdict } = recommend(without(workload, giveUp), RULEBOOK);
    expect(databases.find(({ database }) => database === leaves)?.outcome).toBe('fits');
    expect(isNamed(verdict)).toBe(true);
  });
});
