import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Conflict } from '../../src/domain/conflicts.js';
import { rank } from '../../src/domain/rank.js';
import type { Workload } from '../../src/domain/workload.js';
import { sayConflict } from '../../src/report/say-conflict.js';
import { recommend } from '../../src/use-cases/recommend.js';
import type { Recommendation } from '../../src/use-cases/recommend.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';
import { arbitraryClash } from './arbitrary-clash.js';
import { arbitraryTellingWorkload } from './arbitrary-telling-workload.js';
import { NOSQL_ONLY } from './nosql-only.js';
import { without } from './without.js';

type Musts = Extract<Conflict, { readonly kind: 'musts' }>;

const clashes = arbitraryClash(NOSQL_ONLY).filter((workload) => recommend(workload, NOSQL_ONLY).verdict.kind === 'contradictory');

/** Giving up what only one of them rests on would leave the other standing. */
const TWO_MUSTS_FOR_ONE_TRAIT: Workload = {
  name: 'Two musts for one trait',
  access: { traversalDepth: 3, patterns: ['traversal'], variableDepth: true, primaryPattern: 'aggregation' },
  operations: { queryLanguages: ['sql'] },
  consistency: { integrity: 'referential' },
};

const mustsOf = ({ conflicts }: Recommendation): Musts => {
  const found = conflicts.find((conflict) => conflict.kind === 'musts');
  if (found === undefined) throw new Error('nothing says which musts clash');
  return found;
};

describe('Musts that no family meets together', () => {
  it('are told where nothing fits, and only there', () => {
    fc.assert(
      fc.property(arbitraryClash(NOSQL_ONLY), (workload) => {
        const { verdict, standings, conflicts } = recommend(workload, NOSQL_ONLY);
        const told = conflicts.filter(({ kind }) => kind === 'musts');
        const nothingFits = standings.every(({ outcome }) => outcome === 'ruled-out');
        expect(told).toHaveLength(nothingFits ? 1 : 0);
        expect(verdict.kind === 'contradictory').toBe(nothingFits);
      }),
      { numRuns: 500 },
    );
  });

  it('are all those that rule a family out', () => {
    fc.assert(
      fc.property(clashes, (workload) => {
        const advice = recommend(workload, NOSQL_ONLY);
        const unmet = advice.standings.flatMap((standing) => standing.unmet);
        expect(new Set(mustsOf(advice).between)).toStrictEqual(new Set(unmet));
      }),
      { numRuns: 100 },
    );
  });

  it('leave the family that is named once the fewest possible are given up', () => {
    fc.assert(
      fc.property(clashes, (workload) => {
        const advice = recommend(workload, NOSQL_ONLY);
        const { relax, leaves } = mustsOf(advice);
        const needs = advice.standings[0]?.reasons.map(({ need }) => need) ?? [];
        const left = rank(needs.filter((need) => !relax.includes(need)), NOSQL_ONLY.families, NOSQL_ONLY.weights);
        expect(left.find(({ family }) => family === leaves)?.outcome).toBe('fits');
        expect(relax).toHaveLength(Math.min(...advice.standings.map(({ unmet }) => unmet.length)));
      }),
      { numRuns: 100 },
    );
  });

  it('leave that family too where the workload no longer states what is to be given up', () => {
    fc.assert(
      fc.property(clashes, (workload) => {
        const advice = recommend(workload, NOSQL_ONLY);
        const { relax, leaves } = sayConflict(mustsOf(advice), advice.facts, NOSQL_ONLY, 'en');
        const { standings } = recommend(without(workload, relax), NOSQL_ONLY);
        expect(standings.find(({ family }) => family.id === leaves)?.outcome).toBe('fits');
      }),
      { numRuns: 300, examples: [[TWO_MUSTS_FOR_ONE_TRAIT]] },
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
      { numRuns: 500 },
    );
  });

  it.each(RULEBOOK.conflicts)('$id: is over once any one of what is to relax is given up', ({ id, relax, examples }) => {
    for (const example of examples.fires) {
      for (const fact of relax) {
        const { conflicts } = recommend(without({ name: 'Relaxed', ...example }, [fact]), RULEBOOK);
        expect(conflicts.flatMap((conflict) => (conflict.kind === 'rule' ? [conflict.rule.id] : []))).not.toContain(id);
      }
    }
  });
});
