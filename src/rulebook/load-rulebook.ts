import type { Family } from '../domain/family.js';
import type { FactValue } from '../domain/fact.js';
import type { ConflictRule } from '../domain/rule.js';
import type { Rulebook, UseCaseEntry } from '../domain/rulebook.js';
import { WORKLOAD_VOCABULARY, type StatedFactName } from '../domain/vocabulary.js';
import { buildArchitecture } from './build-architecture.js';
import { buildDatabase } from './build-database.js';
import { buildSupport } from './build-support.js';
import { checkLinks } from './check-links.js';
import { buildTraitRule } from './build-trait-rule.js';
import { compileCondition } from './condition.js';
import type { Fault } from './fault.js';
import { freezeDeep } from './freeze-deep.js';
import type { RawConflict, RawFamily, RawUseCases } from './raw.js';
import { digestOf, readRuleFiles } from './read-files.js';
import type { RuleFile } from './read-files.js';
import { toSource } from './to-source.js';
import { readShapes } from './read-rulebook.js';
import type { ShapedFiles } from './read-rulebook.js';

export type Loaded =
  | { readonly kind: 'sound'; readonly rulebook: Rulebook }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/** Reads, checks and freezes a folder of rules; every fault is told at once. */
export const loadRulebook = (folder: string): Loaded => loadFrom(readRuleFiles(folder));

export const loadFrom = (files: readonly RuleFile[]): Loaded => {
  const read = readShapes(files);
  if (read.files === undefined) return { kind: 'faulty', faults: inOrder(read.faults) };
  const faults = [...read.faults, ...checkLinks(read.files)];
  if (faults.length > 0) return { kind: 'faulty', faults: inOrder(faults) };
  return { kind: 'sound', rulebook: freezeDeep(build(read.files, digestOf(files))) };
};

const inOrder = (faults: readonly Fault[]): readonly Fault[] =>
  [...faults].sort(
    (one, other) => one.file.localeCompare(other.file) || one.line - other.line || one.col - other.col,
  );

const build = (files: ShapedFiles, digest: string): Rulebook => {
  const families = files.families.map(({ content }) => family(content)).sort((one, other) => one.order - other.order);
  return {
  ...files.settings.content,
  digest,
  families,
  databases: files.databases.map(({ content }) => buildDatabase(content, families)),
  traits: files.traits.content,
  useCases: files.useCases.content.map(useCase),
  questions: files.questions.content.map(({ fact, ask, when }) => ({
    fact: fact as StatedFactName,
    ask,
    ...(when === undefined ? {} : { when: compileCondition(when, WORKLOAD_VOCABULARY) }),
  })),
  selection: files.selection.map(({ content }) => buildTraitRule(content, files.traits.content, WORKLOAD_VOCABULARY)),
  conflicts: files.conflicts.map(({ content }) => conflict(content)),
  ...buildArchitecture(files),
  };
};

const family = (raw: RawFamily): Family => ({ ...raw, ...buildSupport(raw) });

const useCase = ({ id, title, implies }: RawUseCases[number]): UseCaseEntry => ({
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
