import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FactKind } from '../../../src/domain/input/fact-kind.js';
import type { FactValue } from '../../../src/domain/facts/fact.js';
import type { ExistingDatabase } from '../../../src/domain/input/workload.js';
import { gatherFacts } from '../../../src/domain/advice/needs/gather-facts.js';
import { FACTS, type FactName } from '../../../src/domain/facts/workload-vocabulary.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { arbitraryTellingWorkload } from './arbitrary-telling-workload.js';
import { resolvePointer } from './resolve-pointer.js';
import { runs } from '../../runs.js';

const isOf = (kind: FactKind, value: FactValue): boolean => {
  switch (kind.kind) {
    case 'number':
      return typeof value === 'number' && value >= kind.min && value <= kind.max;
    case 'flag':
      return typeof value === 'boolean';
    case 'word':
      return typeof value === 'string' && kind.words.includes(value);
    case 'words':
      return typeof value === 'object' && value.length > 0 && value.every((word) => kind.words.includes(word));
    case 'ids':
      return typeof value === 'object' && value.length > 0;
  }
};

/** Each name once that stands in a list of what is run already, and not as one that is being left. */
const staying = (said: unknown): readonly unknown[] => {
  const items = said as readonly (string | ExistingDatabase)[];
  const names = items.flatMap((item) => {
    if (typeof item === 'string') return [item];
    return item.state === 'leaving' ? [] : [item.database];
  });
  return names.filter((name, index) => names.indexOf(name) === index);
};

describe('The facts of any workload', () => {
  const workloads = arbitraryTellingWorkload(RULEBOOK);

  it('are of the kind that the loader holds conditions against', () => {
    fc.assert(
      fc.property(workloads, (workload) => {
        const { facts } = gatherFacts(workload, RULEBOOK);
        expect([...facts.values()].filter(({ name, value }) => !isOf(FACTS[name], value))).toStrictEqual([]);
      }),
      runs(300),
    );
  });

  it('rest on places that the workload has, and on what is said there', () => {
    fc.assert(
      fc.property(workloads, (workload) => {
        for (const { name, value, origin, pointers, firm } of gatherFacts(workload, RULEBOOK).facts.values()) {
          expect(pointers).not.toHaveLength(0);
          expect(new Set(pointers).size).toBe(pointers.length);
          const said = pointers.map((pointer) => resolvePointer(workload, pointer));
          expect(said).not.toContain(undefined);
          const named = pointers.filter((pointer) => pointer.startsWith('/useCases/'));
          expect(firm).toBe(named.length < pointers.length);
          if (origin === 'implied') expect(named).toStrictEqual(pointers);
          if (origin === 'stated') {
            expect(pointers).toStrictEqual([`/${name.replace('.', '/')}`]);
            expect(name === 'operations.existing' ? said.map(staying) : said).toStrictEqual([value]);
          }
          expect(origin === 'derived').toBe(name.startsWith('derived.'));
        }
      }),
      runs(300),
    );
  });

  it('imply nothing of what a stated fact speaks of', () => {
    // A picture of the data, a set of access patterns, and rates: what is stated of one replaces what is implied of it.
    const together: readonly (readonly [stated: FactName, gone: FactName])[] = [
      ['data.shapes', 'data.relationships'],
      ['data.relationships', 'data.shapes'],
      ['traffic.readsPerSecond', 'traffic.readsPerWrite'],
      ['traffic.writesPerSecond', 'traffic.readsPerWrite'],
    ];
    fc.assert(
      fc.property(workloads, (workload) => {
        const { facts, disputed } = gatherFacts(workload, RULEBOOK);
        for (const [stated, gone] of together) {
          if (facts.get(stated)?.origin !== 'stated') continue;
          expect(facts.get(gone)?.origin).not.toBe('implied');
          expect(disputed).not.toContain(gone);
        }
        const patterns = facts.get('access.patterns');
        const primary = facts.get('access.primaryPattern');
        if (patterns?.origin === 'stated' && primary?.origin === 'implied')
          expect(patterns.value).toContain(primary.value);
      }),
      runs(500),
    );
  });
});
