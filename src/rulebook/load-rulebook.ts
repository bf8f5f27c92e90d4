import { compareTexts } from '../domain/compare-texts.js';
import type { Rulebook } from '../domain/rulebook/rulebook.js';
import { buildRulebook } from './build/build-rulebook.js';
import { checkLinks } from './check/check-links.js';
import type { Fault } from './read/fault.js';
import type { RawRulebook } from './read/raw.js';
import { digestOf, readRuleFiles } from './read/read-files.js';
import type { RuleFile } from './read/read-files.js';
import { contentsOf, readShapes } from './read-rulebook.js';

export type Loaded =
  | { readonly kind: 'sound'; readonly rulebook: Rulebook }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/** Reads, checks and freezes a folder of rules; every fault is told at once. */
export const loadRulebook = (folder: string): Loaded => loadFrom(readRuleFiles(folder));

export const loadFrom = (files: readonly RuleFile[]): Loaded => {
  const checked = checkFiles(files);
  return checked.kind === 'faulty' ? checked : { kind: 'sound', rulebook: buildRulebook(checked.raw, digestOf(files)) };
};

export type CheckedFiles =
  | { readonly kind: 'sound'; readonly raw: RawRulebook }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/** Parses the files and holds them against their schemas, their meaning and each other. */
export const checkFiles = (files: readonly RuleFile[]): CheckedFiles => {
  const read = readShapes(files);
  if (read.files === undefined) return { kind: 'faulty', faults: inOrder(read.faults) };
  const faults = [...read.faults, ...checkLinks(read.files)];
  return faults.length > 0
    ? { kind: 'faulty', faults: inOrder(faults) }
    : { kind: 'sound', raw: contentsOf(read.files) };
};

const inOrder = (faults: readonly Fault[]): readonly Fault[] =>
  [...faults].sort((one, other) => compareTexts(one.file, other.file) || one.line - other.line || one.col - other.col);
