import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { SourcesById } from '../../../src/answers/cited.js';
import type { RankedDatabaseAnswer } from '../../../src/answers/recommendation/database.js';
import type { LimitMetAnswer } from '../../../src/answers/recommendation/limit.js';
import { checkWorkload } from '../../../src/contract/workload/check-workload.js';
import { LANGUAGES } from '../../../src/domain/text.js';
import type { Language } from '../../../src/domain/text.js';
import type { Workload } from '../../../src/domain/input/workload.js';
import { sayRecommendation } from '../../../src/report/recommendation/say-recommendation.js';
import { recommend } from '../../../src/domain/advice/recommend.js';
import { mergeWorkloads } from './merge-workloads.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { sayingIn } from '../../report/saying-in.js';

interface Scenario {
  readonly title: string;
  readonly before: object;
  /** What is said beside it. */
  readonly then: object;
  readonly ruledOut: Readonly<Record<string, Excluding>>;
  readonly stay: readonly string[];
}

/** The limit that rules a database out: what bounds which fact, what the workload says, and who says so. */
interface Excluding {
  readonly limit: string;
  readonly fact: string;
  readonly value: unknown;
  readonly bound: object;
  readonly source: string;
}

const SCENARIOS = parse(readFileSync(new URL('scenarios.yaml', import.meta.url), 'utf8')) as readonly Scenario[];

/** Each database as its own family tells it. */
function databasesFor(workload: Workload): ReadonlyMap<string, RankedDatabaseAnswer> {
  const { ranking } = sayRecommendation(recommend(workload, RULEBOOK), 'full', sayingIn('en'));
  const all = ranking.flatMap(({ family, databases = [] }) => databases.filter((one) => one.family === family.id));
  return new Map(all.map((database) => [database.id, database]));
}

interface AloneAnswer {
  readonly limit: LimitMetAnswer | undefined;
  readonly sources: SourcesById;
}

/** A limit as it is told of a database that no other stands before: of those further back only its name is told. */
function toldAlone(id: string, limit: string, workload: Workload, language: Language): AloneAnswer {
  const databases = RULEBOOK.databases.filter((one) => one.id === id);
  const families = RULEBOOK.families.filter((one) => databases.some(({ family }) => family === one.id));
  const rulebook = { ...RULEBOOK, families, databases };
  const { ranking, sources = {} } = sayRecommendation(
    recommend(workload, rulebook),
    'full',
    sayingIn(language, rulebook),
  );
  const limits = ranking.flatMap((standing) => (standing.databases ?? []).flatMap((one) => one.limits ?? []));
  return { limit: limits.find((one) => one.id === limit && one.hard && one.state === 'passed'), sources };
}

/** What the scenarios state where a limit is on a derived fact. */
const GROUND_OF: Readonly<Record<string, string>> = {
  'derived.plannedGb': '/data/datasetGb',
  'derived.managedPlatforms': '/operations/platforms',
};

describe.each(SCENARIOS)('$title', ({ before, then, ruledOut, stay }) => {
  const excluded = Object.entries(ruledOut);
  const named = [...Object.keys(ruledOut), ...stay];
  const after = mergeWorkloads([before, then]);

  it('is said in words of the contract', () => {
    for (const workload of [mergeWorkloads([before]), after])
      expect(checkWorkload(workload)).toMatchObject({ kind: 'valid' });
  });

  it('alone makes the difference', () => {
    const databases = databasesFor(mergeWorkloads([before]));
    expect(named.filter((id) => databases.get(id)?.outcome !== 'fits')).toStrictEqual([]);
  });

  it.each(LANGUAGES)('rules out with the limit, the value and the source, in %s', (language) => {
    const databases = databasesFor(after);
    const told = excluded.map(([id, { limit }]) => {
      const { outcome, passed = [] } = databases.get(id) ?? {};
      const alone = toldAlone(id, limit, after, language);
      const { fact, value, bound, sources: [source = ''] = [] } = alone.limit ?? {};
      return [
        id,
        outcome,
        { limit: passed.find((one) => one === limit), fact, value, bound, source: alone.sources[source]?.url },
      ];
    });
    expect(told).toStrictEqual(excluded.map(([id, excluding]) => [id, 'ruled-out', excluding]));
  });

  it('points at what was said, and gives its evidence in either language', () => {
    for (const [id, { limit, fact }] of excluded) {
      const [english, korean] = LANGUAGES.map((language) => toldAlone(id, limit, after, language).limit);
      const pointer = GROUND_OF[fact] ?? `/${fact.replace('.', '/')}`;
      expect([english?.pointer, english?.origin === 'derived']).toStrictEqual([pointer, fact.startsWith('derived.')]);
      expect(english?.evidence).not.toBe('');
      expect(korean?.evidence).not.toBe(english?.evidence);
    }
  });

  it('keeps the others', () => {
    const databases = databasesFor(after);
    expect(stay.filter((id) => databases.get(id)?.outcome !== 'fits')).toStrictEqual([]);
  });
});

describe('Own machines', () => {
  it('rule out every managed-only product, and no other by its platform but those that run elsewhere alone', () => {
    const { databases } = recommend({ name: 'Own machines', operations: { platforms: ['on-premises'] } }, RULEBOOK);
    const byPlatform = databases.filter(({ limits }) =>
      limits.some(({ limit, excludes }) => excludes && limit.id === 'platform'),
    );
    const managedOnly = RULEBOOK.databases.filter(({ selfHosted }) => !selfHosted);
    expect(managedOnly.length).toBeGreaterThan(10);
    expect(byPlatform.map(({ database }) => database.id).sort()).toStrictEqual(managedOnly.map(({ id }) => id).sort());
  });
});
