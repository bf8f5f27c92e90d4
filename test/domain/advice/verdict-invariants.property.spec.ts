import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DatabaseStanding } from '../../../src/domain/advice/ranking/rank-databases.js';
import { isNamed, VERDICT_KINDS } from '../../../src/domain/advice/verdict/judge.js';
import { weigh, type Weighed } from '../../../src/domain/advice/weigh.js';
import type { Workload } from '../../../src/domain/input/workload.js';
import type { Database } from '../../../src/domain/rulebook/stores/database.js';
import type { Rulebook } from '../../../src/domain/rulebook/rulebook.js';
import { CASE_FILES, readCases } from '../../cases/published-case.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { runs } from '../../runs.js';
import { arbitraryBoundedWorkload } from './arbitrary-bounded-workload.js';
import { arbitraryClash } from './arbitrary-clash.js';
import { gistOf } from './gist.js';
import { breachesIn } from './invariants.js';
import { mergeWorkloads } from './merge-workloads.js';
import { askFor, PRIORITIES, type Priority } from './priorities.js';
import { shuffled } from './shuffled.js';
import { supportHere } from './support-here.js';

const MANY = runs(20_000);

const workloads = fc.oneof(
  { weight: 9, arbitrary: arbitraryBoundedWorkload(RULEBOOK) },
  { weight: 1, arbitrary: arbitraryClash(RULEBOOK) },
);

const PUBLISHED = CASE_FILES.flatMap((file) => readCases(file));
const weighed = (workload: Workload, rulebook: Rulebook = RULEBOOK): Weighed => weigh(workload, rulebook);

describe('Every answer', () => {
  it.each(CASE_FILES)('keeps all invariants, for the published cases: %s', (file) => {
    const breaches = readCases(file).flatMap(({ id, workload }) =>
      breachesIn(weighed(workload)).map((breach) => `${id} ${breach}`),
    );
    expect(breaches).toStrictEqual([]);
  });

  it('keeps all invariants, for any workload', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(workloads, (workload) => {
        const answer = weighed(workload);
        expect(breachesIn(answer)).toStrictEqual([]);
        seen.add(answer.verdict.kind);
        if (!isNamed(answer.verdict)) return;
        const { brokenBy, rival, weakSpots, movesWhen } = answer.verdict;
        if (brokenBy !== undefined) seen.add(`tie broken by ${brokenBy}`);
        if (rival !== undefined) seen.add('rival');
        if (weakSpots.length > 0) seen.add('weak spot');
        if (weakSpots.some(({ beside }) => beside !== undefined)) seen.add('another beside it');
        if (movesWhen.length > 0) seen.add('sign');
      }),
      MANY,
    );
    const wanted = [
      ...VERDICT_KINDS,
      ...['already-run', 'wider-use', 'nothing'].map((by) => `tie broken by ${by}`),
      ...['rival', 'weak spot', 'another beside it', 'sign'],
    ];
    expect(wanted.filter((one) => !seen.has(one))).toStrictEqual([]);
  });
});

/** Every published workload, and so many random ones, each with something to vary it by. */
const everyWorkload = <Vary>(vary: fc.Arbitrary<Vary>, holds: (workload: Workload, by: Vary) => void): void => {
  const [first, ...others] = fc.sample(vary, PUBLISHED.length);
  PUBLISHED.forEach(({ workload }, at) => {
    holds(workload, (at === 0 ? first : others[at - 1]) as Vary);
  });
  fc.assert(fc.property(workloads, vary, holds), MANY);
};

const told = (answer: Weighed, leaveOut?: string): string => JSON.stringify(gistOf(answer, leaveOut), null, 1);

describe('The same answer', () => {
  it('is given to the same workload, whatever the order of its keys', () => {
    everyWorkload(fc.integer({ min: 1, max: 996 }), (workload, seed) => {
      const again = shuffled(structuredClone(workload), seed) as Workload;
      expect(told(weighed(again))).toBe(told(weighed(workload)));
    });
  });

  it('is given where the catalogue has one more database that is no use', () => {
    const copies = fc.constantFrom(...RULEBOOK.databases.map(withUselessCopy));
    everyWorkload(copies, (workload, { rulebook, copy }) => {
      expect(told(weighed(workload, rulebook), copy.id)).toBe(told(weighed(workload)));
    });
  });
});

/** The rulebook with one more database, bounded as another is, that has nothing of any trait and that nobody uses. */
function withUselessCopy(database: Database): { readonly rulebook: Rulebook; readonly copy: Database } {
  const id = `${database.id}-without-anything`;
  const support = new Map([...database.support].map(([trait, one]) => [trait, { ...one, level: 'absent' as const }]));
  const usage = { weight: 0, score: 0 };
  const copy: Database = {
    ...database,
    // Nor is it found by the name of anybody's offering.
    ...{ id, aliases: [], managed: [], engines: [id], adoption: 'niche', usage, ownSupport: support, support },
  };
  return { rulebook: { ...RULEBOOK, databases: [...RULEBOOK.databases, copy] }, copy };
}

/** How much is needed of each trait, by weight. */
const weightsIn = ({ needs }: Weighed): ReadonlyMap<string, number> =>
  new Map(needs.map(({ trait, strongest }) => [trait, RULEBOOK.weights.strength[strongest.strength]]));

describe('A raised priority', () => {
  const raise = fc.tuple(fc.constantFrom(...PRIORITIES), fc.integer({ min: 0, max: 4 }));

  it('never lowers what the named database has of what it asks for', () => {
    let raised = 0;
    everyWorkload(raise, (workload, [priority, level]) => {
      const [before, after] = [level, level + 1].map((value) =>
        weighed(mergeWorkloads([workload, { priorities: { [priority]: value } }])),
      );
      if (before === undefined || after === undefined) throw new Error('nothing was weighed');
      const [less, more] = [weightsIn(before), weightsIn(after)];
      const changed = [...new Set([...less.keys(), ...more.keys()])].filter(
        (trait) => less.get(trait) !== more.get(trait),
      );
      const asked = traitsAskedBy(priority);
      // A priority that is high also silences what asks for its opposite; that is not the question here.
      if (changed.length === 0 || changed.some((trait) => !asked.has(trait))) return;
      const [one, other] = [before.databases[0], after.databases[0]];
      if (one === undefined || other === undefined || other.outcome === 'ruled-out') return;
      raised += 1;
      const gained = changed.map((trait) => {
        const percent = (standing: DatabaseStanding): number =>
          RULEBOOK.weights.support[supportHere(standing, trait)?.level ?? 'absent'];
        return ((more.get(trait) ?? 0) - (less.get(trait) ?? 0)) * (percent(other) - percent(one));
      });
      expect(gained.reduce((sum, part) => sum + part, 0)).toBeGreaterThanOrEqual(0);
    });
    expect(raised).toBeGreaterThan(0);
  });
});

const traitsAskedBy = (priority: Priority): ReadonlySet<string> =>
  new Set(askFor(priority).map(({ need }) => need.trait));

describe('A workload of which only the name is known', () => {
  it('is undecided, whatever its name', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        expect(weighed({ name }).verdict).toStrictEqual({ kind: 'undecided', confidence: 'low' });
      }),
      runs(100),
    );
  });
});
