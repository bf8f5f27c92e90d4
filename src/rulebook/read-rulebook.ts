import { compileShape } from './check-shape.js';
import type { ShapeCheck } from './check-shape.js';
import type { Fault } from './fault.js';
import { isSchemaFile, kindOf, schemaFile, SINGLE_FILES } from './kinds.js';
import type { Kind } from './kinds.js';
import type { RawConflict, RawFamily, RawQuestions, RawSelection, RawSettings, RawTraits, RawUseCases } from './raw.js';
import type { RuleFile } from './read-files.js';
import { parseYamlFile } from './yaml-file.js';
import type { YamlFile } from './yaml-file.js';

/** A file whose content has the shape of its kind. */
export interface Shaped<T> {
  readonly source: YamlFile;
  readonly content: T;
}

/** The rulebook's files, parsed and of the right shape, not yet held against each other. */
export interface ShapedFiles {
  readonly families: readonly Shaped<RawFamily>[];
  readonly selection: readonly Shaped<RawSelection>[];
  readonly conflicts: readonly Shaped<RawConflict>[];
  readonly traits: Shaped<RawTraits>;
  readonly useCases: Shaped<RawUseCases>;
  readonly questions: Shaped<RawQuestions>;
  readonly settings: Shaped<RawSettings>;
}

/** Parses every file and checks its shape; all faults at once. */
export const readShapes = (files: readonly RuleFile[]): ShapedFiles | readonly Fault[] => {
  const shapeOf = shapeChecks(files);
  const byKind = new Map<Kind, YamlFile[]>();
  const faults: Fault[] = [];
  for (const { file, text } of files) {
    if (isSchemaFile(file)) continue;
    const kind = kindOf(file);
    const parsed = parseYamlFile(file, text);
    if (kind === undefined) faults.push({ file, line: 1, col: 1, expected: 'a file of a known kind', received: file });
    else byKind.set(kind, [...(byKind.get(kind) ?? []), parsed]);
    faults.push(...(parsed.faults.length > 0 || kind === undefined ? parsed.faults : shapeOf(kind)(parsed)));
  }
  for (const kind of SINGLE_FILES) {
    if (!byKind.has(kind)) faults.push({ file: `${kind}.yaml`, line: 1, col: 1, expected: 'the file', received: 'nothing' });
  }
  return faults.length > 0 ? faults : sorted(byKind);
};

const shapeChecks = (files: readonly RuleFile[]): ((kind: Kind) => ShapeCheck) => {
  const compiled = new Map<Kind, ShapeCheck>();
  return (kind) => {
    const known = compiled.get(kind) ?? compileShape(schemaOf(kind, files));
    compiled.set(kind, known);
    return known;
  };
};

const schemaOf = (kind: Kind, files: readonly RuleFile[]): object => {
  const found = files.find(({ file }) => file === schemaFile(kind));
  if (found === undefined) throw new Error(`rules/${schemaFile(kind)} is missing`);
  return JSON.parse(found.text) as object;
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
    selection: all('selection'),
    conflicts: all('conflict'),
    traits: one('traits'),
    useCases: one('use-cases'),
    questions: one('questions'),
    settings: one('rulebook'),
  };
};
