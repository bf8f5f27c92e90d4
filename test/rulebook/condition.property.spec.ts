import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Facts } from '../../src/domain/facts/fact.js';
import { gatherFacts } from '../../src/domain/advice/needs/gather-facts.js';
import { gatherNeeds } from '../../src/domain/advice/needs/gather-needs.js';
import type { SelectionRule } from '../../src/domain/rulebook/rule.js';
import { WORKLOAD_VOCABULARY } from '../../src/domain/facts/workload-vocabulary.js';
import { compileCondition } from '../../src/rulebook/build/condition.js';
import { arbitraryTellingWorkload } from '../domain/advice/arbitrary-telling-workload.js';
import { mergeWorkloads } from '../domain/advice/merge-workloads.js';
import { arbitraryFacts, arbitraryShared, arbitraryTree } from './arbitrary-condition.js';
import { RULEBOOK } from './real-rulebook.js';
import { firedByEngine } from './run-engine.js';
import { runs } from '../runs.js';

const RULES = [...RULEBOOK.selection, ...RULEBOOK.conflicts];
const TREES = RULES.map(({ id, when }) => ({ id, tree: when.tree }));

/** A rule that asks for something, for conditions that belong to none. */
const ANY_RULE: SelectionRule = {
  id: 'it',
  when: compileCondition({ all: [{ fact: 'traffic.hotKeys', operator: 'equal', value: true }] }, WORKLOAD_VOCABULARY),
  need: { trait: 'anything', strength: 'slight' },
  because: { en: '', ko: '' },
  source: { title: '', url: '' },
  examples: { fires: [], rests: [] },
};

const completed = (known: Facts, more: Facts): Facts => new Map([...more, ...known]);

describe('A rule of the rulebook', () => {
  it('fires exactly where json-rules-engine fires it, on workloads of every kind', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTellingWorkload(RULEBOOK), async (workload) => {
        const { facts } = gatherFacts(workload, RULEBOOK);
        const byEngine = await firedByEngine(TREES, facts);
        const fired = RULES.filter(({ when }) => when.holds(facts) !== undefined).map(({ id }) => id);
        expect(fired.sort()).toStrictEqual(byEngine);
        // Needs are gathered without asking every rule; that must lose none.
        const gathered = gatherNeeds(facts, RULEBOOK.selection).flatMap(({ strongest, further }) => [
          strongest,
          ...further,
        ]);
        const firing = RULEBOOK.selection.filter(({ id }) => byEngine.includes(id));
        // A permission counts only beside a need that makes it worth something.
        const demanding = firing.some((rule) => rule.demanding === true);
        const selected = firing.filter(({ permission }) => demanding || permission !== true).map(({ id }) => id);
        expect(gathered.map(({ rule }) => rule.id).sort()).toStrictEqual(selected.sort());
      }),
      runs(700),
    );
  });

  it('fires and rests on its own examples as json-rules-engine does', async () => {
    for (const { id, when, examples } of RULES) {
      for (const example of [...examples.fires, ...examples.rests]) {
        const { facts } = gatherFacts(mergeWorkloads([example]), RULEBOOK);
        const fired = await firedByEngine([{ id, tree: when.tree }], facts);
        expect({ example, fired }).toStrictEqual({ example, fired: when.holds(facts) === undefined ? [] : [id] });
      }
    }
  });

  it('may still fire wherever a fact that is unknown yet could make it fire', () => {
    const workloads = fc.tuple(arbitraryTellingWorkload(RULEBOOK), arbitraryTellingWorkload(RULEBOOK));
    fc.assert(
      fc.property(workloads, ([known, more]) => {
        const facts = gatherFacts(known, RULEBOOK).facts;
        const all = completed(facts, gatherFacts(more, RULEBOOK).facts);
        const surprises = RULES.filter(({ when }) => when.holds(all) !== undefined && !when.mayHold(facts));
        expect(surprises.map(({ id }) => id)).toStrictEqual([]);
      }),
      runs(2000),
    );
  });
});

describe('A condition tree of any form', () => {
  it('holds exactly where json-rules-engine says so', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTree, arbitraryShared, arbitraryFacts, async (tree, shared, facts) => {
        const when = compileCondition(tree, WORKLOAD_VOCABULARY, shared);
        const byEngine = await firedByEngine([{ id: 'it', tree }], facts, shared);
        expect(when.holds(facts) === undefined ? [] : ['it']).toStrictEqual(byEngine);
        expect(gatherNeeds(facts, [{ ...ANY_RULE, when }])).toHaveLength(byEngine.length);
      }),
      runs(2000),
    );
  });

  it('may hold wherever a completion of what is known makes it hold', () => {
    fc.assert(
      fc.property(arbitraryTree, arbitraryShared, arbitraryFacts, arbitraryFacts, (tree, shared, known, more) => {
        const { holds, mayHold } = compileCondition(tree, WORKLOAD_VOCABULARY, shared);
        if (holds(completed(known, more)) !== undefined) expect(mayHold(known)).toBe(true);
      }),
      runs(2000),
    );
  });

  it('names as its grounds only facts that it reads and that are known', () => {
    fc.assert(
      fc.property(arbitraryTree, arbitraryShared, arbitraryFacts, (tree, shared, facts) => {
        const { holds, reads } = compileCondition(tree, WORKLOAD_VOCABULARY, shared);
        const behind = holds(facts) ?? [];
        expect(new Set(behind).size).toBe(behind.length);
        for (const name of behind) expect(reads).toContain(name);
      }),
      runs(2000),
    );
  });
});
