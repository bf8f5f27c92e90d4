import { compareTexts } from '../domain/compare-texts.js';
import { checkLinks } from './check/check-links.js';
import type { Fault } from './read/fault.js';
import type { RawRules } from './read/raw.js';
import type { RuleFile } from './read/read-files.js';
import { contentsOf, shapeFiles } from './shaped-files.js';

export type CheckedFiles =
  { readonly kind: 'sound'; readonly raw: RawRules } | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/** Parses the files and holds them against their schemas, their meaning and each other; every fault is told at once. */
export const checkFiles = (files: readonly RuleFile[]): CheckedFiles => {
  const shaped = shapeFiles(files);
  if (shaped.files === undefined) return { kind: 'faulty', faults: inOrder(shaped.faults) };
  const faults = [...shaped.faults, ...checkLinks(shaped.files)];
  return faults.length > 0
    ? { kind: 'faulty', faults: inOrder(faults) }
    : { kind: 'sound', raw: contentsOf(shaped.files) };
};

const inOrder = (faults: readonly Fault[]): readonly Fault[] =>
  [...faults].sort((one, other) => compareTexts(one.file, other.file) || one.line - other.line || one.col - other.col);
