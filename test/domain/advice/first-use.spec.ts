import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { checkWorkload } from '../../../src/contract/workload/check-workload.js';
import { recommend } from '../../../src/domain/advice/recommend.js';
import { isNamed, type Named, type VerdictKind } from '../../../src/domain/advice/verdict/judge.js';
import type { Workload } from '../../../src/domain/input/workload.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';
import { runs } from '../../runs.js';
import { arbitraryTellingWorkload } from './arbitrary-telling-workload.js';
import { mergeWorkloads } from './merge-workloads.js';

/** What somebody asked, and in what the answer has to be right. */
interface FirstUse {
  readonly title: string;
  readonly workload: object;
  readonly kinds?: readonly VerdictKind[];
  readonly notKinds?: readonly VerdictKind[];
  /** Ids of the databases of which one must be named, and of those of which none may be. */
  readonly named?: readonly string[];
  readonly notNamed?: readonly string[];
  readonly families?: readonly string[];
  readonly notFamilies?: readonly string[];
  /** Id of a trait that what is named has at least workably, be it a database or none. */
  readonly has?: string;
  /** Id of what is no database and yet the answer. */
  readonly outside?: string;
  readonly ruledOut?: readonly string[];
  readonly confidence?: string;
  readonly tiesTold?: boolean;
  readonly rivalOfAnotherEngine?: boolean;
}

const SCENARIOS = parse(readFileSync(new URL('first-use.yaml', import.meta.url), 'utf8')) as readonly FirstUse[];

const advise = (workload: object): ReturnType<typeof recommend> => recommend(mergeWorkloads([workload]), RULEBOOK);

const namedBy = (workload: object): Named => {
  const { verdict } = advise(workload);
  if (!isNamed(verdict)) throw new Error(`it is ${verdict.kind} and names nothing`);
  return verdict;
};

/** What is to be taken, which in a database or something else has the traits. */
const taken = ({ outside, first }: Named): ReadonlyMap<string, { readonly level: string }> =>
  outside?.outside.support ?? first.best.database.support;

const those = <Key extends keyof FirstUse>(
  key: Key,
): readonly (readonly [string, object, NonNullable<FirstUse[Key]>])[] =>
  SCENARIOS.flatMap((scenario) => {
    const wanted = scenario[key];
    return wanted === undefined ? [] : [[scenario.title, scenario.workload, wanted]];
  });

describe('What first users asked', () => {
  it.each(SCENARIOS.map(({ title, workload }) => [title, workload] as const))(
    'is said in words of the contract, and of the rulebook: %s',
    (_, workload) => {
      expect(checkWorkload(mergeWorkloads([workload]))).toMatchObject({ kind: 'valid' });
    },
  );

  it('is held to ids that there are', () => {
    const ids = new Set(
      [...RULEBOOK.databases, ...RULEBOOK.families, ...RULEBOOK.traits, ...RULEBOOK.outside].map(({ id }) => id),
    );
    const wanted = SCENARIOS.flatMap(({ named, notNamed, families, notFamilies, ruledOut, has, outside }) =>
      [named, notNamed, families, notFamilies, ruledOut, has, outside].flatMap((one) => one ?? []),
    );
    expect(wanted.filter((id) => !ids.has(id))).toStrictEqual([]);
  });

  it.each(those('kinds'))('gets a verdict of the right kind: %s', (_, workload, kinds) => {
    expect(kinds).toContain(advise(workload).verdict.kind);
  });

  it.each(those('notKinds'))('gets a verdict: %s', (_, workload, kinds) => {
    expect(kinds).not.toContain(advise(workload).verdict.kind);
  });

  it.each(those('named'))('gets the right database: %s', (_, workload, named) => {
    expect(named).toContain(namedBy(workload).first.best.database.id);
  });

  it.each(those('notNamed'))('gets no wrong database: %s', (_, workload, notNamed) => {
    expect(notNamed).not.toContain(namedBy(workload).first.best.database.id);
  });

  it.each(those('families'))('gets the right family: %s', (_, workload, families) => {
    expect(families).toContain(namedBy(workload).first.family.id);
  });

  it.each(those('notFamilies'))('gets no wrong family: %s', (_, workload, families) => {
    expect(families).not.toContain(namedBy(workload).first.family.id);
  });

  it.each(those('has'))('gets what has what was asked for: %s', (_, workload, trait) => {
    expect(['native', 'good', 'workable']).toContain(taken(namedBy(workload)).get(trait)?.level);
  });

  it.each(those('outside'))('is sent to what is no database: %s', (_, workload, outside) => {
    expect(namedBy(workload).outside?.outside.id).toBe(outside);
  });

  it.each(those('ruledOut'))('rules out what could not hold it: %s', (_, workload, ids) => {
    const { databases } = advise(workload);
    const out = databases.filter(({ outcome }) => outcome === 'ruled-out').map(({ database }) => database.id);
    expect(ids.filter((id) => !out.includes(id))).toStrictEqual([]);
  });

  it.each(those('confidence'))('is as sure as it can be: %s', (_, workload, confidence) => {
    expect(namedBy(workload).confidence).toBe(confidence);
  });

  it.each(those('tiesTold'))('tells who fits as well, and what broke the tie: %s', (_, workload) => {
    const { equals, brokenBy, first } = namedBy(workload);
    const alike = advise(workload).databases.filter(
      ({ database, fit, outcome }) =>
        outcome !== 'ruled-out' &&
        fit === first.fit &&
        !database.engines.some((engine) => first.best.database.engines.includes(engine)),
    );
    expect(alike.filter((one) => !equals.some(({ database }) => database === one.database))).toStrictEqual([]);
    expect(equals.length > 0).toBe(brokenBy !== undefined);
    expect(brokenBy).not.toBe('nothing');
  });

  it.each(those('rivalOfAnotherEngine'))('gets a rival of another engine and family, or none: %s', (_, workload) => {
    const { rival, first, second } = namedBy(workload);
    const { engines } = first.best.database;
    expect(rival?.database.engines.filter((engine) => engines.includes(engine)) ?? []).toStrictEqual([]);
    expect(rival === undefined || rival === second?.best).toBe(true);
  });
});

describe('A library within a process', () => {
  const deployed = fc.constantFrom('one-server', 'cluster').map((deployment) => ({ operations: { deployment } }));
  const written = fc.integer({ min: 2, max: 1e6 }).map((concurrentWriters) => ({ traffic: { concurrentWriters } }));

  /** Whether the store is said to sit beside the one application: its threads may share a library. */
  const isLocal = ({ operations: { deployment, platforms = [] } = {} }: Workload): boolean =>
    deployment === 'in-process' || platforms.includes('embedded') || platforms.includes('edge');

  it('is never named where a server is asked for, or several write from elsewhere', () => {
    fc.assert(
      fc.property(arbitraryTellingWorkload(RULEBOOK), fc.oneof(deployed, written), (workload, asking) => {
        const merged = mergeWorkloads([workload, asking]);
        fc.pre(!isLocal(merged));
        const { verdict } = recommend(merged, RULEBOOK);
        expect(['duckdb', 'sqlite']).not.toContain(isNamed(verdict) ? verdict.first.best.database.id : undefined);
      }),
      runs(2000),
    );
  });
});
