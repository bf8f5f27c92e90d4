import { findJsonFault } from '../../document/json/find-json-fault.js';
import { memoize } from '../../domain/memoize.js';
import { compileShape } from './check-shape.js';
import type { ShapeCheck } from './check-shape.js';
import type { Fault } from './fault.js';
import { KIND_NAMES, schemaFile } from './kinds.js';
import type { Kind } from './kinds.js';
import type { RuleFile } from './read-files.js';

/** How the files of each kind are held to their schema. */
export interface Schemas {
  /** None for a kind whose schema is at fault: nothing can be said of the shape of its files. */
  readonly checks: ReadonlyMap<Kind, ShapeCheck>;
  readonly faults: readonly Fault[];
}

/** A folder of rules brings its own schemas; one that is missing or broken is a fault of that folder, not ours. */
export const readSchemas = (files: readonly RuleFile[]): Schemas => {
  const checks = new Map<Kind, ShapeCheck>();
  const faults: Fault[] = [];
  for (const kind of KIND_NAMES) {
    const path = schemaFile(kind);
    const schema = files.find(({ file }) => file === path);
    if (schema === undefined) {
      faults.push({ file: path, line: 1, col: 1, expected: 'the file', received: 'nothing' });
      continue;
    }
    const { check, fault } = compiled(schema);
    if (check !== undefined) checks.set(kind, check);
    if (fault !== undefined) faults.push(fault);
  }
  return { checks, faults };
};

interface Compiled {
  readonly check?: ShapeCheck;
  readonly fault?: Fault;
}

/** To compile a schema takes longer than to hold a file against it. */
const compiled = memoize(({ file, text }: RuleFile): Compiled => {
  const broken = findJsonFault(text);
  if (broken !== undefined) {
    const lines = text.slice(0, broken.offset).split('\n');
    const received = broken.code === 'duplicate-key' ? 'a key for the second time' : 'something else';
    return {
      fault: { file, line: lines.length, col: (lines.at(-1) ?? '').length + 1, expected: 'well-formed JSON', received },
    };
  }
  try {
    return { check: compileShape(JSON.parse(text) as object) };
  } catch (error) {
    // The validator tells what it cannot use by throwing, and not where it stands.
    return {
      fault: {
        file,
        line: 1,
        col: 1,
        expected: 'a JSON Schema',
        received: error instanceof Error ? error.message : String(error),
      },
    };
  }
});
