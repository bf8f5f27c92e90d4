import type { Family } from '../../domain/rulebook/stores/family.js';
import type { FactValue } from '../../domain/facts/fact.js';
import type { ConflictRule } from '../../domain/rulebook/rule.js';
import type { Rulebook, UseCaseEntry } from '../../domain/rulebook/rulebook.js';
import { NOSQL_HEADLINES, type Nosql } from '../../domain/rulebook/trait.js';
import { WORKLOAD_VOCABULARY, type StatedFactName } from '../../domain/facts/workload-vocabulary.js';
import { buildArchitecture } from './build-architecture.js';
import { buildDatabases } from './build-database.js';
import { buildOutside } from './build-outside.js';
import { buildSupport } from './build-support.js';
import { buildTraitRule } from './build-trait-rule.js';
import { compileCondition } from './condition.js';
import type { RawConflict, RawFamily, RawNosql, RawRules, RawUseCase } from '../read/raw.js';
import { toSource } from './to-source.js';
import { usageIn } from './usage.js';

/** The rulebook out of contents in which no fault was found. */
export const buildRulebook = (raw: RawRules, digest: string): Rulebook => {
  const families = raw.families.map(family).sort((one, other) => one.order - other.order);
  return {
    ...raw.rulebook,
    digest,
    families,
    databases: buildDatabases(raw.databases, families, raw.impliedLimits, usageIn(raw.usage)),
    outside: raw.outside.map((one) => buildOutside(one, raw.traits)).sort((one, other) => one.order - other.order),
    signs: raw.signs.map((sign) => ({ ...sign, sources: sign.sources.map(toSource) })),
    nosql: nosql(raw.nosql),
    traits: raw.traits,
    services: raw.services.map((service) => ({ ...service, source: toSource(service.source) })),
    useCases: raw.useCases.map(useCase),
    questions: raw.questions.map(({ fact, ask, when }) => ({
      fact: fact as StatedFactName,
      ask,
      ...(when === undefined ? {} : { when: compileCondition(when, WORKLOAD_VOCABULARY) }),
    })),
    selection: raw.selection.map((rule) => buildTraitRule(rule, raw.traits, WORKLOAD_VOCABULARY)),
    conflicts: raw.conflicts.map(conflict),
    ...buildArchitecture(raw),
  };
};

const family = (raw: RawFamily): Family => ({ ...raw, ...buildSupport(raw) });

const nosql = ({ meaning, source, headlines }: RawNosql): Nosql => ({
  meaning,
  source: toSource(source),
  headlines: NOSQL_HEADLINES.flatMap((id) => headlines.filter((headline) => headline.id === id)).map(
    ({ sources, ...headline }) => ({ ...headline, sources: sources.map(toSource) }),
  ),
});

const useCase = ({ id, title, implies }: RawUseCase): UseCaseEntry => ({
  id,
  title,
  implies: new Map(
    Object.entries(implies).flatMap(([group, facts]) =>
      Object.entries(facts).map(([key, value]) => [`${group}.${key}` as StatedFactName, value as FactValue]),
    ),
  ),
});

const conflict = ({ when, source: from, relax, ...rest }: RawConflict): ConflictRule => ({
  ...rest,
  when: compileCondition(when, WORKLOAD_VOCABULARY),
  relax: relax as readonly StatedFactName[],
  source: toSource(from),
});
