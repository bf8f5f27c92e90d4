import { monthsBefore } from '../../domain/day.js';
import type { Database } from '../../domain/rulebook/stores/database.js';
import type { Family } from '../../domain/rulebook/stores/family.js';
import type { Bound, Limit } from '../../domain/rulebook/stores/limit.js';
import type { Source } from '../../domain/rulebook/source.js';
import type { Usage } from '../../domain/rulebook/stores/usage.js';
import type { Support } from '../../domain/rulebook/support.js';
import { WORKLOAD_VOCABULARY, type FactName } from '../../domain/facts/workload-vocabulary.js';
import type { RawDatabase, RawImpliedLimits, RawLimit } from '../read/raw.js';
import { citing } from './citing.js';
import { compileCondition } from './condition.js';
import { impliedLimits, managedElsewhere } from './implied-limits.js';
import { toSource } from './to-source.js';

/** The databases out of their checked files, in the order given; those that others extend are built before these. */
export const buildDatabases = (
  files: readonly RawDatabase[],
  families: readonly Family[],
  words: RawImpliedLimits,
  usage: ReadonlyMap<string, Usage>,
): readonly Database[] => {
  const built = new Map<string, Database>();
  const soon = monthsBefore(newestDay(files), -MONTHS_AHEAD);
  const build = (raw: RawDatabase): Database => {
    const known = built.get(raw.id);
    if (known !== undefined) return known;
    const extended = files.find(({ id }) => id === raw.extends);
    const used = usage.get(raw.id);
    const database = {
      ...buildDatabase(raw, extended === undefined ? undefined : build(extended), families, words),
      ...ageingOf(raw, soon),
      ...(used === undefined ? {} : { usage: used }),
    };
    built.set(raw.id, database);
    return database;
  };
  return files.map(build);
};

/** An end that is nearer than this is near: a store that is begun with now would have to be left again. */
const MONTHS_AHEAD = 12;

/** The day of the rulebook: the newest on which somebody looked anything up. No clock, so that its answers stay the same. */
const newestDay = (files: readonly RawDatabase[]): string =>
  files
    .flatMap(({ sources }) => Object.values(sources).flatMap(({ checkedOn }) => checkedOn ?? []))
    .reduce((newest, day) => (day > newest ? day : newest), '2000-01-01');

const ageingOf = ({ maintained, ends }: RawDatabase, soon: string): Pick<Database, 'ageing'> => {
  if (ends !== undefined && ends.on <= soon) return { ageing: 'ending' };
  return maintained ? {} : { ageing: 'unmaintained' };
};

/** A database with, behind its own support, that of the one that it extends, else its family's row. */
const buildDatabase = (
  raw: RawDatabase,
  extended: Database | undefined,
  families: readonly Family[],
  words: RawImpliedLimits,
): Database => {
  const cite = citing(raw);
  const cited = <T extends { readonly source: string }>(claim: T): Omit<T, 'source'> & { readonly source: Source } => ({
    ...claim,
    source: cite(claim.source),
  });
  const supports = (preview: boolean): ReadonlyMap<string, Support> =>
    new Map(
      Object.entries(raw.support)
        .filter(([, support]) => (support.preview === true) === preview)
        .map(([trait, { level, evidence, source }]) => [trait, { level, evidence, source: cite(source) }]),
    );
  const ownSupport = new Map([...supports(false), ...meanwhile(raw, cite)]);
  const inherited = extended ?? families.find(({ id }) => id === raw.family);
  const described = {
    ...raw,
    secondary: raw.secondary.map(cited),
    licence: cited(raw.licence),
    managed: raw.managed.map(({ ends, ...offering }) =>
      ends === undefined ? offering : { ...offering, ends: cited(ends) },
    ),
    hostingSource: cite(raw.hostingSource),
    consistency: cited(raw.consistency),
    tested: [...(raw.tested ?? []).map(cited), ...(raw.kinship === 'extension' ? (extended?.tested ?? []) : [])],
    multiRegionWrites: cited(raw.multiRegionWrites),
    offlineSync: cited(raw.offlineSync),
    sources: Object.values(raw.sources).map(toSource),
    engines: raw.engines ?? extended?.engines ?? [raw.id],
  };
  const { release, inMemory, ends, ...rest } = described;
  const support = new Map([...(inherited?.support ?? []), ...ownSupport]);
  const known = { ...rest, ...(inMemory === undefined ? {} : { inMemory: cited(inMemory) }), support };
  const elsewhere = managedElsewhere(known, words);
  return {
    ...known,
    ...(elsewhere === undefined ? {} : { managedElsewhere: elsewhere }),
    ...(release === undefined ? {} : { release: cited(release) }),
    ...(ends === undefined ? {} : { ends: cited(ends) }),
    limits: [
      ...withLimitsOf(
        raw.kinship === 'extension' ? extended : undefined,
        raw.limits.map((limit) => toLimit(limit, cite)),
      ),
      ...impliedLimits(known, words),
    ],
    ownSupport,
    previews: supports(true),
  };
};

/** What counts of a trait whose feature is not generally available: nothing, but where it is said what there is without it. */
const meanwhile = (raw: RawDatabase, cite: (key: string) => Source): readonly (readonly [string, Support])[] =>
  Object.entries(raw.support).flatMap(([trait, { preview, meanwhile: level = 'absent', evidence, source }]) =>
    preview === true ? [[trait, { level, evidence, source: cite(source) }] as const] : [],
  );

/** An extension is bounded as its database is, but where it states a bound of its own on the same fact. */
const withLimitsOf = (extended: Database | undefined, own: readonly Limit[]): readonly Limit[] => [
  ...own,
  ...(extended?.limits ?? []).filter(
    ({ bound, fact, hard }) =>
      (bound.kind === 'at-most' || bound.kind === 'at-least') &&
      !own.some((other) => other.fact === fact && other.hard === hard),
  ),
];

const toLimit = (
  { id, fact, atMost, atLeast, hard, when, evidence, quote, source }: RawLimit,
  cite: (key: string) => Source,
): Limit => ({
  id,
  fact: fact as FactName,
  bound: toBound(atMost, atLeast),
  hard,
  ...(when === undefined ? {} : { when: compileCondition(when, WORKLOAD_VOCABULARY) }),
  evidence,
  ...(quote === undefined ? {} : { quote }),
  source: cite(source),
});

const toBound = (atMost: number | undefined, atLeast: number | undefined): Bound =>
  atMost === undefined ? { kind: 'at-least', value: atLeast ?? 0 } : { kind: 'at-most', value: atMost };
