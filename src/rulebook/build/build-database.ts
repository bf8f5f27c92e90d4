import type { Database } from '../../domain/rulebook/database.js';
import type { Family } from '../../domain/rulebook/family.js';
import type { Bound, Limit } from '../../domain/rulebook/limit.js';
import type { Source } from '../../domain/rulebook/source.js';
import type { Support } from '../../domain/rulebook/support.js';
import type { FactName } from '../../domain/facts/workload-vocabulary.js';
import type { RawDatabase, RawImpliedLimits, RawLimit } from '../read/raw.js';
import { citing } from './citing.js';
import { impliedLimits } from './implied-limits.js';
import { toSource } from './to-source.js';

/** A database out of its checked file, with its family's row behind its own support. */
export const buildDatabase = (raw: RawDatabase, families: readonly Family[], words: RawImpliedLimits): Database => {
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
  const ownSupport = supports(false);
  const family = families.find(({ id }) => id === raw.family);
  const described = {
    ...raw,
    secondary: raw.secondary.map(cited),
    licence: cited(raw.licence),
    hostingSource: cite(raw.hostingSource),
    consistency: cited(raw.consistency),
    multiRegionWrites: cited(raw.multiRegionWrites),
    offlineSync: cited(raw.offlineSync),
    sources: Object.values(raw.sources).map(toSource),
  };
  const { release, ...rest } = described;
  return {
    ...rest,
    ...(release === undefined ? {} : { release: cited(release) }),
    limits: [...raw.limits.map((limit) => toLimit(limit, cite)), ...impliedLimits(described, words)],
    ownSupport,
    previews: supports(true),
    support: new Map([...(family?.support ?? []), ...ownSupport]),
  };
};

const toLimit = (
  { id, fact, atMost, atLeast, hard, evidence, source }: RawLimit,
  cite: (key: string) => Source,
): Limit => ({ id, fact: fact as FactName, bound: toBound(atMost, atLeast), hard, evidence, source: cite(source) });

const toBound = (atMost: number | undefined, atLeast: number | undefined): Bound =>
  atMost === undefined ? { kind: 'at-least', value: atLeast ?? 0 } : { kind: 'at-most', value: atMost };
