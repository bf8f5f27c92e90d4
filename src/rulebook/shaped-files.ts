import { checkMeaning } from './check/check-meaning.js';
import type { Fault } from './read/fault.js';
import { FOLDERS, isSchemaFile, kindOf, singleFile, SINGLE_FILES } from './read/kinds.js';
import type { Folder, Kind, SingleFile } from './read/kinds.js';
import type { RawRules } from './read/raw.js';
import type { RuleFile } from './read/read-files.js';
import { readSchemas } from './read/schemas.js';
import { parseYamlFile } from './read/yaml-file.js';
import type { YamlFile } from './read/yaml-file.js';

/** A file whose content has the shape of its kind. */
export interface Shaped<T> {
  readonly source: YamlFile;
  readonly content: T;
}

/** The rulebook's files, parsed and of the right shape, not yet held against each other. */
export type ShapedFiles = { readonly [Kind in Folder]: readonly Shaped<RawRules[Kind][number]>[] } & {
  readonly [Kind in SingleFile]: Shaped<RawRules[Kind]>;
};

export interface Read {
  /** Absent where some file has not the shape of its kind, so that none can be held against another. */
  readonly files?: ShapedFiles;
  /** Everything that is wrong with the files, each by itself. */
  readonly faults: readonly Fault[];
}

/** Parses every file, checks its shape and, where that is right, what it means by itself. */
export const shapeFiles = (files: readonly RuleFile[]): Read => {
  const schemas = readSchemas(files);
  const byKind = new Map<Kind, YamlFile[]>();
  const faults: Fault[] = [...schemas.faults];
  const meaning: Fault[] = [];
  for (const { file, text } of files) {
    if (isSchemaFile(file)) continue;
    const kind = kindOf(file);
    const parsed = parseYamlFile(file, text);
    if (kind === undefined) faults.push({ file, line: 1, col: 1, expected: 'a file of a known kind', received: file });
    else byKind.set(kind, [...(byKind.get(kind) ?? []), parsed]);
    faults.push(...parsed.faults);
    const shapeOf = kind === undefined ? undefined : schemas.checkOf(kind);
    if (parsed.faults.length > 0 || kind === undefined || shapeOf === undefined) continue;
    const misshapen = shapeOf(parsed);
    faults.push(...misshapen);
    if (misshapen.length === 0) meaning.push(...checkMeaning(kind, parsed));
  }
  for (const kind of SINGLE_FILES) {
    if (!byKind.has(kind))
      faults.push({ file: singleFile(kind), line: 1, col: 1, expected: 'the file', received: 'nothing' });
  }
  return faults.length > 0 ? { faults: [...faults, ...meaning] } : { files: sorted(byKind), faults: meaning };
};

/**
 * Here content becomes typed for all that follows; before, `checkMeaning` takes that of one file for what its kind says.
 * Both come after the check of its schema, which is what makes it so.
 */
const sorted = (byKind: ReadonlyMap<Kind, readonly YamlFile[]>): ShapedFiles => {
  const shaped = (kind: Kind): readonly Shaped<unknown>[] =>
    (byKind.get(kind) ?? []).map((source) => ({ source, content: source.content }));
  return Object.fromEntries([
    ...FOLDERS.map((kind) => [kind, shaped(kind)]),
    ...SINGLE_FILES.map((kind) => [kind, shaped(kind)[0]]),
  ]) as ShapedFiles;
};

/** What the files hold, without where it stands. */
export const contentsOf = (files: ShapedFiles): RawRules =>
  Object.fromEntries([
    ...FOLDERS.map((kind) => [kind, files[kind].map(({ content }) => content)]),
    ...SINGLE_FILES.map((kind) => [kind, files[kind].content]),
  ]) as RawRules;
