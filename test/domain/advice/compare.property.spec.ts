import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Compared, Comparison } from '../../../src/domain/advice/side-by-side.js';
import { DETAILS } from '../../../src/domain/detail.js';
import type { Bound } from '../../../src/domain/rulebook/stores/limit.js';
import { LANGUAGES } from '../../../src/domain/text.js';
import type { Workload } from '../../../src/domain/input/workload.js';
import { sayComparison } from '../../../src/report/say-comparison.js';
import { compare } from '../../../src/domain/advice/compare.js';
import { recommend } from '../../../src/domain/advice/recommend.js';
import { arbitraryBoundedWorkload } from './arbitrary-bounded-workload.js';
import { notEnglish, notKorean } from '../../report/languages.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { runs } from '../../runs.js';
import { sayingIn } from '../../report/saying-in.js';

const { families, databases, traits, weights } = RULEBOOK;

/** Each candidate under one of its names. */
const NAMES = [...families, ...databases].map(({ id, aliases }) => fc.constantFrom(id, ...aliases));
const names = fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 8 }).chain((some) => fc.tuple(...some));
const workloads = arbitraryBoundedWorkload(RULEBOOK);

const compared = (all: readonly string[], workload?: Workload): Comparison => {
  const result = compare(all, workload, RULEBOOK);
  if (result.kind === 'refused') throw new Error(`refused: ${JSON.stringify(result)}`);
  return result.comparison;
};

const supportOf = (candidate: Compared, trait: string): number => {
  const { support } = candidate.kind === 'family' ? candidate.family : candidate.database;
  return weights.support[support.get(trait)?.level ?? 'absent'];
};

/** Those with the highest value, or nobody where all have the same. */
const best = (values: readonly (readonly [string, number])[]): readonly string[] => {
  const most = Math.max(...values.map(([, value]) => value));
  const winners = values.filter(([, value]) => value === most).map(([id]) => id);
  return winners.length === values.length ? [] : winners;
};

const reach = (bound: Bound | undefined): number => {
  if (bound === undefined) return Infinity;
  if (bound.kind === 'at-most' || bound.kind === 'at-least')
    return bound.kind === 'at-most' ? bound.value : -bound.value;
  return bound.kind === 'any-of' ? bound.words.length : -bound.words.length;
};

describe('A comparison, with a workload or without', () => {
  const either = fc.option(workloads, { nil: undefined });

  it('is won, trait by trait, by those with the best support', () => {
    let won = 0;
    fc.assert(
      fc.property(names, either, (all, workload) => {
        const comparison = compared(all, workload);
        for (const { trait, need, cells, winners } of comparison.traits) {
          expect(cells.map(({ candidate }) => candidate)).toStrictEqual(comparison.candidates.map(({ id }) => id));
          expect(winners).toStrictEqual(
            best(comparison.candidates.map((candidate) => [candidate.id, supportOf(candidate, trait)])),
          );
          const worth = need === undefined ? 0 : weights.strength[need.strongest.strength];
          expect(cells.map(({ hundredths }) => hundredths)).toStrictEqual(
            comparison.candidates.map((one) => worth * supportOf(one, trait)),
          );
          won += winners.length;
        }
      }),
      runs(150),
    );
    expect(won).toBeGreaterThan(0);
  });

  it('is won, limit by limit, by the databases that bound the fact least', () => {
    let won = 0;
    fc.assert(
      fc.property(names, either, (all, workload) => {
        const { limits, candidates } = compared(all, workload);
        const held = candidates.flatMap((one) => (one.kind === 'database' ? [one.database] : []));
        for (const { fact, hard, cells, winners } of limits) {
          expect(cells.map(({ candidate }) => candidate)).toStrictEqual(held.map(({ id }) => id));
          expect(cells.some(({ limit }) => limit !== undefined)).toBe(true);
          for (const { candidate, limit } of cells) {
            if (limit === undefined) continue;
            expect(held.find(({ id }) => id === candidate)?.limits).toContain(limit);
            expect([limit.fact, limit.hard]).toStrictEqual([fact, hard]);
          }
          expect(winners).toStrictEqual(best(cells.map(({ candidate, limit }) => [candidate, reach(limit?.bound)])));
          won += winners.length;
        }
        const shown = limits.flatMap(({ cells }) => cells.flatMap(({ limit }) => limit ?? []));
        expect(new Set(shown)).toStrictEqual(new Set(held.flatMap((database) => database.limits)));
      }),
      runs(150),
    );
    expect(won).toBeGreaterThan(0);
  });

  it('says the same of the same, in either language, and orders the candidates as it decides', () => {
    fc.assert(
      fc.property(names, either, fc.constantFrom(...LANGUAGES), fc.constantFrom(...DETAILS), (...asked) => {
        const [all, workload, language, detail] = asked;
        const say = (): string => {
          const result = compare(all, workload, RULEBOOK);
          if (result.kind === 'refused') throw new Error('refused');
          const answer = sayComparison(result.comparison, detail, sayingIn(language));
          expect(answer.candidates.map(({ id }) => id)).toStrictEqual(result.comparison.order);
          expect(language === 'ko' ? notKorean(answer.text) : notEnglish(answer.text)).toBeUndefined();
          return JSON.stringify(answer);
        };
        expect(say()).toBe(say());
      }),
      runs(100),
    );
  });
});

describe('A comparison for a workload', () => {
  it('goes through its needs, and gives each candidate the standing that the recommendation gives it', () => {
    fc.assert(
      fc.property(names, workloads, (all, workload) => {
        const { candidates, traits: rows, order } = compared(all, workload);
        const advice = recommend(workload, RULEBOOK);
        expect(rows.map(({ trait }) => trait)).toStrictEqual(advice.needs.map(({ trait }) => trait));
        for (const candidate of candidates) {
          const standing =
            candidate.kind === 'family'
              ? advice.families.find(({ family }) => family === candidate.family)
              : advice.databases.find(({ database }) => database === candidate.database);
          expect(candidate.standing).toStrictEqual(standing);
        }
        const place = order.map((id) => {
          const standing = candidates.find((candidate) => candidate.id === id)?.standing;
          return { out: Number(standing?.outcome === 'ruled-out'), fit: standing?.fit ?? 0 };
        });
        expect(place.toSorted((one, other) => one.out - other.out || other.fit - one.fit)).toStrictEqual(place);
        expect([...order].sort()).toStrictEqual(candidates.map(({ id }) => id).sort());
      }),
      runs(100),
    );
  });

  it('marks the limits that it passes or nears as the recommendation does', () => {
    let met = 0;
    fc.assert(
      fc.property(names, workloads, (all, workload) => {
        const { candidates, limits } = compared(all, workload);
        for (const candidate of candidates) {
          if (candidate.kind === 'family') continue;
          const marked = limits.flatMap(({ cells }) =>
            cells.flatMap((cell) => (cell.candidate === candidate.id ? (cell.met ?? []) : [])),
          );
          const inOrder = candidate.standing?.limits.map(({ limit, state }) => `${limit.id} ${state}`).sort();
          expect(marked.map(({ limit, state }) => `${limit.id} ${state}`).sort()).toStrictEqual(inOrder);
          met += marked.length;
        }
      }),
      runs(60),
    );
    expect(met).toBeGreaterThan(0);
  });
});

describe('A comparison in general', () => {
  it('goes through every trait in which the candidates differ, and puts first who wins most of them', () => {
    fc.assert(
      fc.property(names, (all) => {
        const { candidates, traits: rows, order } = compared(all);
        const differing = traits.filter(
          ({ id }) => new Set(candidates.map((candidate) => supportOf(candidate, id))).size > 1,
        );
        expect(rows.map(({ trait }) => trait)).toStrictEqual(differing.map(({ id }) => id));
        const wins = order.map((id) => rows.filter(({ winners }) => winners.includes(id)).length);
        expect(wins.toSorted((one, other) => other - one)).toStrictEqual(wins);
        expect(candidates.every(({ standing }) => standing === undefined)).toBe(true);
      }),
      runs(60),
    );
  });
});

describe('The names in a comparison', () => {
  it.each([
    {
      title: 'may be aliases, of a family or a database',
      all: ['column-family', 'pg', 'dynamo'],
      ids: ['wide-column', 'postgresql', 'dynamodb'],
    },
    { title: 'may mix families and databases', all: ['graph', 'neo4j'], ids: ['graph', 'neo4j'] },
  ])('$title', ({ all, ids }) => {
    expect(compared(all).candidates.map(({ id }) => id)).toStrictEqual(ids);
  });

  it.each([
    { title: 'nothing is called', all: ['redis', 'adabas', 'mongodb', 'no-sql'], unknown: [1, 3], repeated: [] },
    { title: 'mean one named before', all: ['redis', 'mongodb', 'redis'], unknown: [], repeated: [2] },
    {
      title: 'mean one named before, under another name',
      all: ['postgresql', 'pg', 'postgres'],
      unknown: [],
      repeated: [1, 2],
    },
    {
      title: 'mean a family named before',
      all: ['wide-column', 'cassandra', 'column-family'],
      unknown: [],
      repeated: [2],
    },
    { title: 'are unknown twice', all: ['adabas', 'adabas', 'redis'], unknown: [0, 1], repeated: [] },
    { title: 'are written otherwise', all: ['Redis', 'mongodb'], unknown: [0], repeated: [] },
  ])('are refused, with all their places, where they $title', ({ all, unknown, repeated }) => {
    for (const workload of [undefined, { name: 'Any' }]) {
      expect(compare(all, workload, RULEBOOK)).toStrictEqual({ kind: 'refused', unknown, repeated });
    }
  });
});
