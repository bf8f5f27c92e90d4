import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Facts } from '../../../src/domain/facts/fact.js';
import { gatherFacts } from '../../../src/domain/advice/needs/gather-facts.js';
import { gatherNeeds } from '../../../src/domain/advice/needs/gather-needs.js';
import type { Firing, Need } from '../../../src/domain/advice/needs/gather-needs.js';
import { STRENGTHS } from '../../../src/domain/rulebook/rule.js';
import { USE_CASES } from '../../../src/domain/input/words.js';
import type { Workload } from '../../../src/domain/input/workload.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { arbitraryTellingWorkload } from './arbitrary-telling-workload.js';
import { mergeWorkloads } from './merge-workloads.js';
import { runs } from '../../runs.js';
import { askFor, PRIORITIES } from './priorities.js';
import { rankAlone } from './rank-alone.js';

const { databases: catalogue, selection, weights } = RULEBOOK;
const workloads = arbitraryTellingWorkload(RULEBOOK);

const factsOf = (workload: Workload): Facts => gatherFacts(workload, RULEBOOK).facts;
const firingsOf = ({ strongest, further }: Need): readonly Firing[] => [strongest, ...further];
const byWeight = (one: Firing, other: Firing): number =>
  STRENGTHS.indexOf(one.strength) - STRENGTHS.indexOf(other.strength);

/** Whether the workload itself says any of it, and does not only name a use case. */
const isSaid = (firing: Firing, facts: Facts): boolean =>
  firing.facts.some((name) => facts.get(name)?.pointers.some((pointer) => !pointer.startsWith('/useCases/')));

describe('The needs of any workload', () => {
  it('are those of the rules that fire: each once, the strongest first, the others beside it', () => {
    fc.assert(
      fc.property(workloads, (workload) => {
        const facts = factsOf(workload);
        const needs = gatherNeeds(facts, selection);
        const fired = needs.flatMap(firingsOf).map(({ rule }) => rule.id);
        const firing = selection.filter(({ when }) => when.holds(facts) !== undefined).map(({ id }) => id);
        expect(fired.sort()).toStrictEqual(firing.sort());
        expect(new Set(needs.map(({ trait }) => trait)).size).toBe(needs.length);
        for (const need of needs) {
          expect(firingsOf(need).every(({ rule }) => rule.need.trait === need.trait)).toBe(true);
          expect([...need.further].every((further) => byWeight(need.strongest, further) <= 0)).toBe(true);
          // Among equals, what was stated speaks first.
          const equals = firingsOf(need).filter((firing) => byWeight(firing, need.strongest) === 0);
          expect(need.strongest.firm).toBe(equals.some((firing) => isSaid(firing, facts)));
        }
        const strongest = needs.map((need) => need.strongest);
        expect([...strongest].sort(byWeight)).toStrictEqual(strongest);
      }),
      runs(1000),
    );
  });

  it('are as strong as their rules say, but a must that nobody stated is only strong', () => {
    let weakened = 0;
    fc.assert(
      fc.property(workloads, (workload) => {
        const facts = factsOf(workload);
        for (const firing of gatherNeeds(facts, selection).flatMap(firingsOf)) {
          const { strength } = firing.rule.need;
          const said = isSaid(firing, facts);
          if (strength === 'must' && !said) weakened += 1;
          expect(firing.strength).toBe(strength === 'must' && !said ? 'strong' : strength);
        }
      }),
      runs(1000),
    );
    expect(weakened).toBeGreaterThan(0);
  });

  it('rule out no database where only use cases speak', () => {
    const named = fc.uniqueArray(fc.constantFrom(...USE_CASES), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(named, (useCases) => {
        const needs = gatherNeeds(factsOf({ name: 'Named only', useCases }), selection);
        expect(needs.filter(({ strongest }) => strongest.strength === 'must')).toStrictEqual([]);
        expect(rankAlone(needs, catalogue).every(({ outcome }) => outcome !== 'ruled-out')).toBe(true);
      }),
      runs(500),
    );
  });
});

describe('Raising a priority', () => {
  it.each(PRIORITIES)('%s never lowers what it asks for, nor what any database earns by it', (priority) => {
    const asking = askFor(priority);
    expect(asking).not.toHaveLength(0);
    const traits = [...new Set(asking.map(({ need }) => need.trait))];
    fc.assert(
      fc.property(workloads, fc.integer({ min: 0, max: 4 }), (workload, level) => {
        const earned = (value: number): readonly number[] => {
          const needs = gatherNeeds(
            factsOf(mergeWorkloads([workload, { priorities: { [priority]: value } }])),
            selection,
          );
          return rankAlone(needs, catalogue)
            .toSorted((one, other) => catalogue.indexOf(one.database) - catalogue.indexOf(other.database))
            .flatMap(({ reasons }) => traits.map((trait) => reasons.find(({ need }) => need.trait === trait)))
            .flatMap((reason) => [
              reason === undefined ? 0 : weights.strength[reason.need.strongest.strength],
              reason?.hundredths ?? 0,
            ]);
        };
        const before = earned(level);
        expect(earned(level + 1).filter((points, index) => points < (before[index] ?? 0))).toStrictEqual([]);
      }),
      runs(150),
    );
  });
});
