import { checkMeaning } from './check/check-meaning.js';
import type { Fault } from './read/fault.js';
import { isSchemaFile, kindOf, SINGLE_FILES } from './read/kinds.js';
import type { Kind } from './read/kinds.js';
import type { RawMany, RawRulebook, RawSingle } from './read/raw.js';
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
export type ShapedFiles = { readonly [Key in keyof RawMany]: readonly Shaped<RawMany[Key]>[] } & {
  readonly [Key in keyof RawSingle]: Shaped<RawSingle[Key]>;
};

export interface Read {
  /** Absent where some file has not the shape of its kind, so that none can be held against another. */
  readonly files?: ShapedFiles;
  /** Everything that is wrong with the files, each by itself. */
  readonly faults: readonly Fault[];
}

/** Parses every file, checks its shape and, where that is right, what it means by itself. */
export const readShapes = (files: readonly RuleFile[]): Read => {
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
    const shapeOf = kind === undefined ? undefined : schemas.checks.get(kind);
    if (parsed.faults.length > 0 || kind === undefined || shapeOf === undefined) continue;
    const misshapen = shapeOf(parsed);
    faults.push(...misshapen);
    if (misshapen.length === 0) meaning.push(...checkMeaning(kind, parsed));
  }
  for (const kind of SINGLE_FILES) {
    if (!byKind.has(kind))
      faults.push({ file: `${kind}.yaml`, line: 1, col: 1, expected: 'the file', received: 'nothing' });
  }
  return faults.length > 0 ? { faults: [...faults, ...meaning] } : { files: sorted(byKind), faults: meaning };
};

/** The one place where untyped content becomes typed: its schema has just been checked. */
const sorted = (byKind: ReadonlyMap<Kind, readonly YamlFile[]>): ShapedFiles => {
  const all = <T>(kind: Kind): readonly Shaped<T>[] =>
    (byKind.get(kind) ?? []).map((source) => ({ source, content: source.content as T }));
  const one = <T>(kind: Kind): Shaped<T> => {
    const [first] = all<T>(kind);
    if (first === undefined) throw new Error(`no file of kind ${kind}`);
    return first;
  };
  return {
    families: all('family'),
    databases: all('database'),
    selection: all('selection'),
    conflicts: all('conflict'),
    styles: all('style'),
    drivers: all('driver'),
    patterns: all('pattern'),
    review: all('review'),
    traits: one('traits'),
    styleTraits: one('style-traits'),
    useCases: one('use-cases'),
    questions: one('questions'),
    settings: one('rulebook'),
  };
};

/** What the files hold, without where it stands. */
export const contentsOf = (files: ShapedFiles): RawRulebook => {
  const all = <T>(shaped: readonly Shaped<T>[]): readonly T[] => shaped.map(({ content }) => content);
  return {
    families: all(files.families),
    databases: all(files.databases),
    selection: all(files.selection),
    conflicts: all(files.conflicts),
    styles: all(files.styles),
    drivers: all(files.drivers),
    patterns: all(files.patterns),
    review: all(files.review),
    traits: files.traits.content,
    styleTraits: files.styleTraits.content,
    useCases: files.useCases.content,
    questions: files.questions.content,
    settings: files.settings.content,
  };
};
